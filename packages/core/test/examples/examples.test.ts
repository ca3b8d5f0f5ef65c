import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { exampleScope } from './exampleScope.ts';
import { examplesIn } from './examplesIn.ts';
import { publicFunctions } from './publicFunctions.ts';
import { runExample } from './runExample.ts';

const home = path.resolve(import.meta.dirname, '../..');
const examples = globSync('src/**/*.ts', { cwd: home })
  .filter((file) => !file.includes('generated') && !file.endsWith('.test.ts'))
  .sort()
  .flatMap((file) =>
    examplesIn(readFileSync(path.join(home, file), 'utf8')).map((example) => ({ ...example, file })),
  );

describe('what the docstrings say that something gives', () => {
  const scope = exampleScope();
  it.each(examples)('$file:$line', async (example) => {
    // Its own file's names too: not every function with an example is public.
    const own = (await import(path.join(home, example.file))) as object;
    runExample(example, { ...scope, ...own });
  });
});

it('every public function is described, with an example', () => {
  // Reading and writing rounds of workbooks is for the importer; its functions are described, not exemplified.
  const lacking = publicFunctions(['./intake', './reading']).filter((f) => !f.hasWords || f.examples === 0);
  expect(lacking.map(({ file, name }) => `${file} ${name}`)).toEqual([]);
});

describe('an example', () => {
  const run = (comment: string) => {
    const [example] = examplesIn(`/**\n * ${comment}\n */`);
    if (example === undefined) throw new Error('no example found');
    return () => runExample(example, { double: (n: number) => n * 2, point: { x: 1, y: 2 } });
  };

  it.each([
    '@example double(2) // 4',
    '@example double(2) // 4; twice two',
    "@example 'a; b' // 'a; b'",
    '@example\n * double(2)\n * // 4',
    '@example point // { x: 1, … }',
    '@example [point] // [{ y: 2, … }]',
  ])('holds where it is right: %s', (comment) => expect(run(comment)).not.toThrow());

  it.each([
    '@example double(2) // 5',
    '@example double(2)',
    '@example double(2) // four',
    '@example point // { x: 1 }',
    '@example point // { x: 2, … }',
    '@example triple(2) // 6',
  ])('fails where it is wrong: %s', (comment) => expect(run(comment)).toThrow());

  it('is found with its line, several in one comment, none outside comments', () => {
    const source =
      "const a = '@example 1 // 2';\n/** One. @example 1 // 1 */\n/**\n * Two.\n * @example 2 // 2\n * @example 3 // 3\n * @source x\n */";
    expect(examplesIn(source)).toEqual([
      { line: 2, expression: '1', result: '1' },
      { line: 5, expression: '2', result: '2' },
      { line: 6, expression: '3', result: '3' },
    ]);
  });
});
