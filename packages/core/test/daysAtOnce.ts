import { globSync } from 'node:fs';

// One file of all tests of days, for mutants: what they share is loaded once, not once for each file. The cases that a
// lawyer can read come first: most mutants get no further. What something costs proves nothing about a mutant.
const sources = new URL('../src/', import.meta.url);
const files = globSync('{calendar,deadline}/**/!(*.cost).test.ts', { cwd: sources }).sort();
const isCases = (file: string) => file.endsWith('.cases.test.ts');
for (const file of [...files.filter(isCases), ...files.filter((file) => !isCases(file))])
  await import(new URL(file, sources).pathname);
