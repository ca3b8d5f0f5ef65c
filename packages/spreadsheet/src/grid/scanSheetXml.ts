import { columnNumber } from './address.ts';
import { cellKey } from './cellKey.ts';
import { type CellStyle, isOn } from './cellStyles.ts';
import { attribute, textsOf, unescapeXml } from './xml.ts';

/** What a sheet's XML tells beyond what the workbook library passes on. */
export interface SheetScan {
  /** Style of the cells whose style says something, by {@link cellKey}. */
  readonly styles: ReadonlyMap<number, CellStyle>;
  /** Formulas without a kept value, by {@link cellKey}. */
  readonly withoutValue: ReadonlyMap<number, string>;
  /** The XML of texts written into the cell itself that are struck in part, by {@link cellKey}. */
  readonly struckRuns: ReadonlyMap<number, string>;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenCols: ReadonlySet<number>;
  readonly headerFooter: readonly string[];
}

const widest = 16_384;
const mostEmptyStyled = 200_000;

/**
 * Scans a sheet for cell styles (strike-through, colour, date format), hidden rows and columns and formulas that were
 * saved without their value.
 */
export function scanSheetXml(xml: string, styles: readonly CellStyle[]): SheetScan {
  const telling = styles.map(
    (style) => style.struck || style.fill !== undefined || style.format !== 'General',
  );
  const found = new Map<number, CellStyle>();
  const withoutValue = new Map<number, string>();
  const struckRuns = new Map<number, string>();
  const hiddenRows = new Set<number>();
  let cellStart = 0;
  let row = 0;
  let col = 0;
  let formula: number | undefined;
  const note = (text: string) => {
    if (formula !== undefined) withoutValue.set(formula, text);
    formula = undefined;
  };
  let text = '';
  // Rules that stand behind the rows (validation, conditional formats) have formulas too: they are no cell's.
  const rows = xml.slice(0, /<\/(?:\w+:)?sheetData>/.exec(xml)?.index);
  for (const match of rows.matchAll(/<(?:\w+:)?(row|c|f|v|strike)(\s[^>]*|\/)?>/g)) {
    const attributes = match[2] ?? '';
    switch (match[1]) {
      case 'row': {
        note(text);
        row = Number(attribute(attributes, 'r') ?? row + 1);
        col = 0;
        const hidden = attribute(attributes, 'hidden');
        if (hidden !== undefined && isOn(hidden)) hiddenRows.add(row);
        break;
      }
      case 'c': {
        note(text);
        cellStart = match.index;
        const letters = /^[A-Z]{1,3}/.exec(attribute(attributes, 'r') ?? '')?.[0];
        col = letters === undefined ? col + 1 : columnNumber(letters);
        const style = Number(attribute(attributes, 's') ?? 0);
        const says = styles[style];
        if (telling[style] && says && (!attributes.endsWith('/') || isColoured(says, found.size)))
          found.set(cellKey(row, col), says);
        break;
      }
      case 'strike': {
        const end = xml.indexOf('</c>', match.index);
        struckRuns.set(cellKey(row, col), xml.slice(cellStart, end < 0 ? undefined : end));
        break;
      }
      case 'f':
        formula = cellKey(row, col);
        text = unescapeXml(textAt(xml, match.index + match[0].length));
        break;
      default:
        // An empty <v></v> is no value either.
        if (!attributes.endsWith('/') && xml[match.index + match[0].length] !== '<') formula = undefined;
    }
  }
  note(text);
  return {
    styles: found,
    withoutValue,
    struckRuns,
    hiddenRows,
    hiddenCols: hiddenColumns(xml),
    headerFooter: pageTexts(xml),
  };
}

const longestFormula = 400;

function textAt(xml: string, from: number): string {
  const end = xml.indexOf('<', from);
  return xml.slice(from, Math.min(end < 0 ? xml.length : end, from + longestFormula));
}

/** Of empty cells only the colour matters, and of a million formatted empty rows only the beginning. */
function isColoured(style: CellStyle, kept: number): boolean {
  return style.fill !== undefined && kept < mostEmptyStyled;
}

function hiddenColumns(xml: string): Set<number> {
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
function pageTexts(xml: string): string[] {
  const from = xml.search(/<(?:\w+:)?headerFooter[\s>]/);
  if (from < 0) return [];
  const part = xml.slice(from);
  return ['oddHeader', 'evenHeader', 'firstHeader', 'oddFooter', 'evenFooter', 'firstFooter']
    .flatMap((name) => textsOf(part, name))
    .map((text) => text.replace(/&(?:"[^"]*"|K[0-9A-F]{6}|\d+|[A-Z])/g, '\n').trim())
    .filter((text) => /[\p{L}\p{N}]/u.test(text));
}
