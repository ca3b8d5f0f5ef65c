import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root, run } from './run.ts';

/** A small workspace in which every rule of `.dependency-cruiser.cjs` is broken once, each by a file of its own. */
const files: Readonly<Record<string, string>> = {
  'packages/core/src/index.ts': `export const core = 1;`,
  'packages/core/src/deadline/index.ts': `export const deadline = 1;`,
  'packages/core/src/uses-zod.ts': `import * as z from 'zod'; export const schema = z;`,
  'packages/core/src/reads-a-file.ts': `import { readFileSync } from 'node:fs'; export const read = readFileSync;`,
  'packages/core/src/reads-a-path.ts': `import path from 'path'; export const sep = path.sep;`,
  'packages/core/src/reads-a-file.test.ts': `import { readFileSync } from 'node:fs'; export const read = readFileSync;`,
  'packages/core/src/deadline/with-zod.ts': `import { schema } from '../uses-zod.ts'; export const there = schema;`,
  'packages/core/src/calendar/with-zod.ts': `import * as z from 'zod'; export const here = z;`,
  'packages/core/src/upwards.ts': `import { notice } from '@zhenggai/notice'; export const up = notice;`,
  'packages/core/src/upwards-by-type.ts': `import type { Notice } from '@zhenggai/notice'; export type Up = Notice;`,
  'packages/core/src/upwards.test.ts': `import { notice } from '@zhenggai/notice'; export const up = notice;`,
  'packages/core/src/foreign-library.ts': `import docx from 'docx'; export const word = docx;`,
  'packages/core/src/a.ts': `import { b } from './b.ts'; export const a: number = b;`,
  'packages/core/src/b.ts': `import { a } from './a.ts'; export const b: number = a;`,
  'packages/core/src/c.ts': `import type { D } from './d.ts'; export type C = D | 1;`,
  'packages/core/src/d.ts': `import type { C } from './c.ts'; export type D = { c: C };`,
  'packages/core/src/leans-on-a-test.ts': `import { read } from './reads-a-file.test.ts'; export const leaning = read;`,
  'packages/core/src/undeclared.ts': `import { report } from '@zhenggai/report'; export const what = report;`,
  'packages/core/src/undeclared-library.ts': `import fc from 'fast-check'; export const what = fc;`,
  'packages/core/src/undeclared-library.test.ts': `import fc from 'fast-check'; export const what = fc;`,
  'packages/core/src/undeclared-tool.test.ts': `import ts from 'typescript'; export const what = ts;`,
  'packages/core/src/only-for-development.ts': `import { valid } from 'date-fns'; export const what = valid;`,
  'packages/notice/src/index.ts': `import { core } from '@zhenggai/core'; export const notice = core; export type Notice = 1;`,
  'packages/notice/src/reads-a-file.ts': `import { readFileSync } from 'node:fs'; export const read = readFileSync;`,
  'packages/notice/src/around-the-exports.ts': `import { a } from '../../core/src/a.ts'; export const around = a;`,
  'packages/spreadsheet/src/index.ts': `import { core } from '@zhenggai/core'; export const all = core;`,
  'packages/spreadsheet/src/write/index.ts': `export const write = 1;`,
  'packages/report/src/index.ts': `import { write } from '@zhenggai/spreadsheet/write'; export const report = write;`,
  'packages/report/src/reads-workbooks.ts': `import { all } from '@zhenggai/spreadsheet'; export const reads = all;`,
  'packages/report/src/runs-the-command.ts': `import { main } from 'zhenggai'; export const runs = main;`,
  'packages/verify/src/index.ts': `import { core } from '@zhenggai/core'; export const verify = core;`,
  'packages/newcomer/src/index.ts': `import { core } from '@zhenggai/core'; export const fresh = core;`,
  'apps/rest/src/index.ts': `import { main } from 'zhenggai'; export const runs = main;`,
  'apps/cli/src/main.ts': `import { report } from '@zhenggai/report'; export const main = report;`,
};

const homes = {
  'packages/core': {
    name: '@zhenggai/core',
    dependencies: ['zod', 'docx', '@zhenggai/notice'],
    devDependencies: ['date-fns'],
  },
  'packages/notice': { name: '@zhenggai/notice', dependencies: ['@zhenggai/core'] },
  'packages/spreadsheet': { name: '@zhenggai/spreadsheet', dependencies: ['@zhenggai/core'] },
  'packages/report': { name: '@zhenggai/report', dependencies: ['@zhenggai/spreadsheet', 'zhenggai'] },
  'packages/verify': { name: '@zhenggai/verify', dependencies: ['@zhenggai/core'] },
  'packages/newcomer': { name: '@zhenggai/newcomer', dependencies: ['@zhenggai/core'] },
  'apps/rest': { name: '@zhenggai/rest', dependencies: ['zhenggai'] },
  'apps/cli': { name: 'zhenggai', dependencies: ['@zhenggai/report'] },
} as const;

/** Rule, then the files that must be found guilty of it. */
const guilty: readonly (readonly [rule: string, ...files: string[]])[] = [
  [
    'packages/core-packages',
    'packages/core/src/upwards.ts',
    'packages/core/src/upwards-by-type.ts',
    'packages/core/src/upwards.test.ts',
  ],
  ['packages/core-libraries', 'packages/core/src/foreign-library.ts'],
  ['packages/verify-packages', 'packages/verify/src/index.ts'],
  ['packages/report-packages', 'packages/report/src/reads-workbooks.ts'],
  ['nothing-imports-the-cli', 'packages/report/src/runs-the-command.ts', 'apps/rest/src/index.ts'],
  ['by-its-name', 'packages/notice/src/around-the-exports.ts'],
  ['no-cycles', 'packages/core/src/a.ts', 'packages/core/src/c.ts'],
  [
    'pure-packages-without-node',
    'packages/core/src/reads-a-file.ts',
    'packages/core/src/reads-a-path.ts',
    'packages/notice/src/reads-a-file.ts',
  ],
  ['plain-deadlines', 'packages/core/src/deadline/with-zod.ts', 'packages/core/src/calendar/with-zod.ts'],
  ['sources-without-tests', 'packages/core/src/leans-on-a-test.ts'],
  ['resolves', 'packages/core/src/undeclared.ts'],
  ['declared', 'packages/core/src/undeclared-library.ts'],
  ['declared-for-tests', 'packages/core/src/undeclared-tool.test.ts'],
  ['declared-for-users', 'packages/core/src/only-for-development.ts'],
  ['unlisted-home', 'packages/newcomer/src/index.ts'],
];

const innocent = [
  'packages/core/src/index.ts',
  'packages/core/src/uses-zod.ts',
  'packages/core/src/deadline/index.ts',
  'packages/core/src/reads-a-file.test.ts',
  'packages/core/src/undeclared-library.test.ts',
  'packages/notice/src/index.ts',
  'packages/spreadsheet/src/index.ts',
  'packages/report/src/index.ts',
  'apps/cli/src/main.ts',
];

describe('import directions', () => {
  let workspace: string;
  let found: readonly { readonly rule: string; readonly from: string }[];

  beforeAll(async () => {
    workspace = realpathSync(mkdtempSync(path.join(tmpdir(), 'zhenggai-imports-')));
    build(workspace);
    const { stdout, stderr } = await run(
      process.execPath,
      [
        path.join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs'),
        '--config',
        path.join(root, '.dependency-cruiser.cjs'),
        '--output-type',
        'json',
        'packages',
        'apps',
      ],
      { cwd: workspace },
    );
    if (stdout === '') throw new Error(stderr);
    const { summary } = JSON.parse(stdout) as {
      summary: { violations: readonly { from: string; rule: { name: string } }[] };
    };
    found = summary.violations.map(({ from, rule }) => ({ from, rule: rule.name }));
  });

  afterAll(() => rmSync(workspace, { recursive: true, force: true }));

  it.each(guilty)('%s finds the file that breaks it', (rule, ...from) => {
    expect(found.filter((one) => one.rule === rule).map((one) => one.from)).toEqual(
      expect.arrayContaining(from),
    );
  });

  it.each(innocent)('%s breaks no rule', (file) => {
    expect(found.filter(({ from }) => from === file)).toEqual([]);
  });

  it('every rule has a file that breaks it, the rules of the table at least one each kind', async () => {
    const { default: config } = (await import(path.join(root, '.dependency-cruiser.cjs'))) as {
      default: { forbidden: readonly { name: string }[] };
    };
    const tried = new Set(guilty.map(([rule]) => rule));
    const untried = config.forbidden.map(({ name }) => name).filter((name) => !tried.has(name));
    expect(untried.filter((name) => !/-(packages|libraries)$/.test(name))).toEqual([]);
  });
});

function build(workspace: string): void {
  cpSync(path.join(root, 'tsconfig.base.json'), path.join(workspace, 'tsconfig.base.json'));
  for (const [file, text] of Object.entries(files)) write(path.join(workspace, file), text);
  for (const [folder, { name, ...manifest }] of Object.entries(homes)) {
    const home = path.join(workspace, folder);
    write(
      path.join(home, 'package.json'),
      JSON.stringify({ name, type: 'module', ...manifestOf(folder, manifest) }),
    );
    for (const dependency of Object.values(manifest).flat()) {
      const target = Object.entries(homes).find(([, other]) => other.name === dependency)?.[0];
      if (target === undefined) library(path.join(home, 'node_modules', dependency), dependency);
      else link(path.join(workspace, target), path.join(home, 'node_modules', dependency));
    }
  }
  write(path.join(workspace, 'package.json'), JSON.stringify({ private: true, devDependencies: {} }));
  for (const tool of ['vitest', 'fast-check', 'typescript'])
    library(path.join(workspace, 'node_modules', tool), tool);
}

function manifestOf(folder: string, lists: Readonly<Record<string, readonly string[]>>) {
  const entry = folder === 'apps/cli' ? 'main' : 'index';
  const exports = {
    '.': { '@zhenggai/source': `./src/${entry}.ts`, default: `./dist/${entry}.js` },
    './*': { '@zhenggai/source': './src/*/index.ts', default: './dist/*/index.js' },
  };
  const ranges = Object.entries(lists).map(([kind, names]) => [
    kind,
    Object.fromEntries(names.map((name) => [name, '*'])),
  ]);
  return { exports, ...Object.fromEntries(ranges) };
}

function library(folder: string, name: string): void {
  write(path.join(folder, 'package.json'), JSON.stringify({ name, version: '1.0.0', main: 'index.js' }));
  write(path.join(folder, 'index.js'), 'module.exports = {};');
}

function link(target: string, at: string): void {
  mkdirSync(path.dirname(at), { recursive: true });
  symlinkSync(target, at, 'junction');
}

function write(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${text}\n`);
}
