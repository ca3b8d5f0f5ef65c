import { mkdirSync, writeFileSync } from 'node:fs';
import { formatsOf, render } from '../src/render.ts';
import { sampleDocuments } from './documents.ts';

// Writes every sample document in every format into golden/: read the difference before it is committed.
const folder = new URL('../golden/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [name, document] of Object.entries(sampleDocuments())) {
  for (const format of formatsOf(document))
    writeFileSync(new URL(`${name}.${format}`, folder), await render(document, format));
}
