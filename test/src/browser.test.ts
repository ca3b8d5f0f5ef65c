import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { browserBuild } from '../../scripts/browserBuild.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'zhenggai-browser-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, text: string): string {
  const at = path.join(folder, name);
  mkdirSync(path.dirname(at), { recursive: true });
  writeFileSync(at, text);
  return at;
}

it('a module that a browser knows is measured', async () => {
  const entry = file('plain.ts', "export const greet = (name: string) => 'hello ' + name;");
  expect(await browserBuild({ entry })).toMatchObject({ gzip: expect.any(Number) });
});

it.each(['node:fs', 'fs', 'node:sqlite'])(
  '%s far down is found and named with its place',
  async (builtin) => {
    file('deep.ts', `import * as it from '${builtin}';\nexport const deep = it;`);
    const entry = file('top.ts', `export { deep } from './deep.ts';`);
    const outcome = await browserBuild({ entry });
    expect(outcome).toMatchObject({
      faults: [expect.stringMatching(new RegExp(`deep\\.ts:1: .*"${builtin}"`))],
    });
  },
);

it('the size of the code leaves the generated data out', async () => {
  const noise = Array.from({ length: 3000 }, (_, index) => (index * 7919) % 10007);
  file('generated/days.ts', `export const days = ${JSON.stringify(noise)};`);
  const entry = file(
    'counts.ts',
    `import { days } from './generated/days.ts';\nexport const count = days.length;`,
  );
  const [whole, code] = [await browserBuild({ entry }), await browserBuild({ entry, withoutData: true })];
  expect('gzip' in whole && whole.gzip).toBeGreaterThan(2000);
  expect('gzip' in code && code.gzip).toBeLessThan(500);
});
