import { type Digest, digestOfText } from '../../digest/digestOf.ts';
import type { WorkbookReading } from '../../reading/WorkbookReading.ts';

/** Where something stands in a workbook is no part of what it says. */
const places: ReadonlySet<string> = new Set(['cells', 'cell', 'sourceRows']);

/** Digest of what a workbook says, finding by finding, wherever in it that stands. */
export function contentDigest({ sheets }: WorkbookReading): Digest {
  const findings = sheets.flatMap((sheet) => sheet.findings);
  return digestOfText(JSON.stringify(findings, (key, value) => (places.has(key) ? undefined : value)));
}
