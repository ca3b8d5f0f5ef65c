import { globSync } from 'node:fs';
import { it } from 'vitest';
import { cases, cells, expectCase, expectCell } from './deadlineCases.ts';

// All tests of days in one file, for mutants: what they share is loaded once, not once for each file, and a test for
// every text of the cases would cost more than reading them. What something costs proves nothing about a mutant, and
// what holds for texts with typing errors holds for many of them.
it('every text of the cases means what a lawyer expects', () => {
  for (const one of cases) for (const text of one.texts) expectCase(one, text);
  for (const one of cells) expectCell(one);
});

const sources = new URL('../src/', import.meta.url);
for (const file of globSync('{calendar,deadline}/**/!(*.cases|*.cost|*.fuzz).test.ts', {
  cwd: sources,
}).sort())
  await import(new URL(file, sources).pathname);
