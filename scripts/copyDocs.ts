import { copyFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { builtFolder, docsSources } from '../apps/rest/src/docs/docsFiles.ts';

/** Puts the files of the documentation page beside a built program, where `readDocsFile` looks for them. */
export function copyDocs(dist: string): void {
  const folder = path.join(dist, builtFolder);
  mkdirSync(folder, { recursive: true });
  for (const { name, file } of docsSources()) copyFileSync(file, path.join(folder, name));
}
