import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatsOf, render } from '../src/render.ts';
import { sampleDocuments } from './documents.ts';

describe.each(Object.entries(sampleDocuments()))('%s', (name, document) => {
  it.each(formatsOf(document))(
    'is in .%s what was read in review (else: pnpm golden, and read again)',
    async (format) => {
      const kept = readFileSync(new URL(`../golden/${name}.${format}`, import.meta.url));
      const made = await render(document, format);
      if (format === 'docx' || format === 'xlsx') expect(Buffer.from(made).equals(kept)).toBe(true);
      else expect(new TextDecoder().decode(made)).toBe(kept.toString('utf8'));
    },
  );
});
