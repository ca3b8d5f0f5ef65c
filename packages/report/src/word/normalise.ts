import type { LocalDate } from '@zhenggai/core';
import { type PartChange, replaceParts } from '@zhenggai/spreadsheet/write';
import { strFromU8, strToU8 } from 'fflate';
import { fontTable } from './fonts.ts';

/**
 * The package with nothing in it of the moment or the machine: parts in a fixed order, zip times fixed, the document's
 * own dates those of what it reports; and our font table.
 */
export function normalise(bytes: Uint8Array, asOf: LocalDate): Uint8Array {
  return replaceParts(bytes, (name) => {
    if (name === 'docProps/core.xml') return ofText((xml) => withDates(xml, asOf));
    if (name.startsWith('word/header')) return ofText((xml) => withIds(xml, name));
    if (name === 'word/fontTable.xml') return ofText(fontTable);
    return name === 'word/styles.xml' ? ofText(offGrid) : undefined;
  });
}

function ofText(change: (xml: string) => string): PartChange {
  return (part) => strToU8(change(strFromU8(part)));
}

function withDates(xml: string, asOf: LocalDate): string {
  return xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*</g, `$1${asOf}T00:00:00Z<`);
}

/**
 * Lines keep the pitch that their styles set. The page's grid says how many lines and characters it has to whoever
 * writes on; text that snapped to it would be set apart by programs that know no negative character space.
 */
function offGrid(xml: string): string {
  return xml.replace('<w:pPrDefault><w:pPr>', '<w:pPrDefault><w:pPr><w:snapToGrid w:val="0"/>');
}

/** The watermark's id is random; Word knows a watermark by its prefix, and the part's own number makes it unique. */
function withIds(xml: string, name: string): string {
  const number = /\d+/.exec(name)?.[0] ?? '';
  return xml.replace(/(id="PowerPlusWaterMarkObject)[^"]*"/g, `$1${number}"`);
}
