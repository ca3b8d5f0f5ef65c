import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { root, run } from './run.ts';

let workspace: string;

beforeAll(() => {
  workspace = mkdtempSync(path.join(tmpdir(), 'zhenggai-purity-'));
  for (const file of ['biome.json', 'scripts/lint'])
    cpSync(path.join(root, file), path.join(workspace, file), { recursive: true });
});

afterAll(() => rmSync(workspace, { recursive: true, force: true }));

let files = 0;
/** What the linter says of `code` in a source file, or a test file, of `home`. */
async function lint(code: string, { home = 'packages/core/src', ending = '.ts' } = {}) {
  files += 1;
  const file = path.join(home, `file${files}${ending}`);
  mkdirSync(path.join(workspace, home), { recursive: true });
  writeFileSync(path.join(workspace, file), `${code}\n`);
  const biome = path.join(root, 'node_modules/@biomejs/biome/bin/biome');
  const { status, stdout, stderr } = await run(
    process.execPath,
    [biome, 'lint', '--colors=off', '--vcs-enabled=false', file],
    {
      cwd: workspace,
    },
  );
  return { status, said: stdout + stderr };
}

it.each([
  'export const at = Date.now();',
  'export const at = new Date();',
  'export const at = Date();',
  'export const chance = Math.random();',
  'export const id = crypto.randomUUID();',
  'export const at = performance.now();',
])('core may not write: %s', async (code) => {
  expect(await lint(code)).toMatchObject({
    status: 1,
    said: expect.stringContaining('no clock and no chance'),
  });
});

it.each([
  'export const zone = process.env.TZ;',
  'export const bytes = Buffer.alloc(1);',
  'console.log(1);',
  "export const page = fetch('/');",
])('core may not write: %s', async (code) => {
  expect(await lint(code)).toMatchObject({ status: 1, said: expect.stringContaining('noRestrictedGlobals') });
});

it('core may build a date from what it is given', async () => {
  expect(await lint('export const at = (ms: number) => new Date(ms).getUTCFullYear();')).toMatchObject({
    status: 0,
  });
});

it.each([
  "import { addDays } from 'date-fns';\nexport { addDays };",
  "import { z } from 'zod';\nexport { z };",
])('no package may write: %s', async (code) => {
  expect(await lint(code, { home: 'apps/cli/src' })).toMatchObject({
    status: 1,
    said: expect.stringContaining('noRestrictedImports'),
  });
});

it.each([
  "import { addDays } from 'date-fns/addDays';\nexport { addDays };",
  "import * as z from 'zod';\nexport { z };",
])('a package may write: %s', async (code) => {
  expect(await lint(code)).toMatchObject({ status: 0 });
});

it('tests and other packages have a clock', async () => {
  const code = 'export const at = new Date();';
  expect(await lint(code, { ending: '.test.ts' })).toMatchObject({ status: 0 });
  expect(await lint(code, { home: 'apps/cli/src' })).toMatchObject({ status: 0 });
});
