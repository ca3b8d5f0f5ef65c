import { isOn } from './cellStyles.ts';
import { attribute, textsOf } from './xml.ts';

/** A sheet's XML, its rows apart from what stands around them. */
export interface SheetXml {
  /** What stands within `sheetData`. */
  readonly rows: string;
  /** The sheet without them. */
  readonly frame: string;
}

/** Takes the rows out of a sheet. Rules behind them (validation, conditional formats) have formulas that are no cell's. */
export function splitSheetXml(xml: string): SheetXml {
  const open = /<(?:\w+:)?sheetData(?:\s[^>]*)?(?<!\/)>/.exec(xml);
  const close = /<\/(?:\w+:)?sheetData>/.exec(xml);
  if (open === null || close === null) return { rows: '', frame: xml };
  const from = open.index + open[0].length;
  return { rows: xml.slice(from, close.index), frame: xml.slice(0, from) + xml.slice(close.index) };
}

const widest = 16_384;

/** Columns that are not shown, 1-based. */
export function hiddenColumns(xml: string): Set<number> {
  const cols = new Set<number>();
  for (const [, attributes = ''] of xml.matchAll(/<(?:\w+:)?col(\s[^>]*)>/g)) {
    const hidden = attribute(attributes, 'hidden');
    if (hidden === undefined || !isOn(hidden)) continue;
    const last = Math.min(Number(attribute(attributes, 'max')), widest);
    for (let col = Math.max(1, Number(attribute(attributes, 'min'))); col <= last; col++) cols.add(col);
  }
  return cols;
}

/** What page header and footer say, without their `&L&"宋体"&12` codes: a page number in dashes says nothing. */
export function pageTexts(xml: string): string[] {
  const from = xml.search(/<(?:\w+:)?headerFooter[\s>]/);
  if (from < 0) return [];
  const part = xml.slice(from);
  return ['oddHeader', 'evenHeader', 'firstHeader', 'oddFooter', 'evenFooter', 'firstFooter']
    .flatMap((name) => textsOf(part, name))
    .map((text) => text.replace(/&(?:"[^"]*"|K[0-9A-F]{6}|\d+|[A-Z])/g, '\n').trim())
    .filter((text) => /[\p{L}\p{N}]/u.test(text));
}
