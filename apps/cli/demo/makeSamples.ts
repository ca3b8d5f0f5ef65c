// Writes the sample workbooks that the demo imports: `node apps/cli/demo/makeSamples.ts`. Run it after a change of the
// rows; a test holds the committed files to them.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { samples } from './samples.ts';

for (const { file, bytes } of await samples()) writeFileSync(path.join(import.meta.dirname, file), bytes);
