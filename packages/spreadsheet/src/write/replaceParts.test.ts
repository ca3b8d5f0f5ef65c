import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { normaliseZip } from './normaliseZip.ts';
import { replaceParts } from './replaceParts.ts';

const written = zipSync({
  'word/document.xml': strToU8('<w:t>青澜县水务局整改台账</w:t>'.repeat(50)),
  'docProps/core.xml': strToU8('<dcterms:created>2026-11-25</dcterms:created>'),
  '[Content_Types].xml': strToU8('<Types/>'),
  '封面.xml': strToU8('<a/>'),
});
const undated = (part: Uint8Array) => strToU8(strFromU8(part).replace(/\d{4}-\d\d-\d\d/, '2024-03-01'));

describe('replacing parts of a package', () => {
  it('gives the bytes that packing all of it anew gives', () => {
    const isCore = (name: string) => name === 'docProps/core.xml';
    const replaced = replaceParts(written, (name) => (isCore(name) ? undated : undefined));
    const anew = normaliseZip(written, (name, part) => (isCore(name) ? undated(part) : part));
    expect(replaced).toEqual(anew);
    expect(strFromU8(unzipSync(replaced)['docProps/core.xml'] ?? new Uint8Array())).toContain('2024-03-01');
  });

  it('leaves the parts alone of which it is not told, but for their order and time', () => {
    expect(replaceParts(written, () => undefined)).toEqual(normaliseZip(written));
  });
});
