import { read, type WorkBook, type WorkSheet } from '@e965/xlsx';
import { zipSync } from 'fflate';
import { FileRefused } from '../bytes/FileRefused.ts';
import { inflateParts, type Parts } from '../bytes/inflateParts.ts';
import type { Limits } from '../bytes/Limits.ts';
import { cellKey, cellOfKey } from './cellKey.ts';
import { cellOf, type RawCell } from './cellOf.ts';
import { type CellStyle, readCellStyles } from './cellStyles.ts';
import type { Cell, Grid, LooseText, Merge, Sheet } from './Grid.ts';
import { partText, relationshipsOf } from './packageParts.ts';
import { type SheetScan, scanSheetXml } from './scanSheetXml.ts';
import { withWholeCharacters } from './wholeCharacters.ts';
import { attribute, tagsOf, textsOf } from './xml.ts';

/**
 * The grid of an `.xlsx` or `.xlsm` package. Values, merges and comments come from the workbook library; what it does
 * not pass on (strike-through, colours, hidden rows, text boxes) from a scan of the parts. Formulas are never computed.
 */
export function readXlsx(bytes: Uint8Array, limits: Limits): Grid {
  const parts = inflateParts(bytes, limits, isNeeded);
  const workbookPart = workbookOf(parts);
  const workbook = parse(parts);
  const relationships = relationshipsOf(parts, workbookPart);
  const styles = readCellStyles(partText(parts, targetOf(relationships, 'styles') ?? ''));
  const date1904 = workbook.Workbook?.WBProps?.date1904 === true;
  let room = limits.cells;
  const sheets = sheetsOf(partText(parts, workbookPart)).map((listed, i): Sheet => {
    const part = relationships.find(({ id }) => id === listed.id)?.target ?? '';
    const data = workbook.Sheets[workbook.SheetNames[i] ?? ''];
    const scan = scanSheetXml(partText(parts, part), styles);
    const sheet = sheetOf(listed, data, scan, part, parts, date1904);
    for (const row of sheet.rows.values()) room -= row.size;
    if (room < 0) throw new FileRefused('too-many-cells', { limit: limits.cells });
    return sheet;
  });
  if (sheets.length === 0) throw new FileRefused('file-damaged', { part: workbookPart });
  return { sheets, date1904 };
}

function isNeeded(name: string): boolean {
  return (
    /\.(xml|rels)$/i.test(name) &&
    !/^(xl\/(theme|calcChain|externalLinks|pivot|media|charts|printer))/i.test(name)
  );
}

/** The main part, by the package's own statement; refuses what is a package but no workbook. */
function workbookOf(parts: Parts): string {
  const main =
    relationshipsOf(parts, '').find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml';
  if (partText(parts, main) !== '' && /workbook/i.test(main)) return main;
  const types = partText(parts, '[Content_Types].xml');
  if (
    /spreadsheetml\.sheet\.main\+xml|sheet\.macroEnabled\.main\+xml/.test(types) &&
    partText(parts, main) !== ''
  )
    return main;
  if (parts.has('content.xml')) throw new FileRefused('format-unsupported', { format: '.ods' });
  if (/sheet\.binary/.test(types)) throw new FileRefused('format-unsupported', { format: '.xlsb' });
  if (types !== '' && /spreadsheetml/.test(types)) throw new FileRefused('file-damaged', { part: main });
  throw new FileRefused('not-a-workbook');
}

/** The library gets the parts that were counted, packed anew without compression: nothing is inflated twice. */
function parse(parts: Parts): WorkBook {
  const files: Record<string, Uint8Array> = {};
  for (const [name, part] of parts) files[name] = withWholeCharacters(part);
  try {
    return read(zipSync(files, { level: 0 }), {
      type: 'array',
      dense: true,
      cellNF: true,
      cellText: true,
      cellHTML: false,
      cellFormula: true,
    });
  } catch (cause) {
    throw new FileRefused('file-damaged', {}, { cause });
  }
}

interface ListedSheet {
  readonly name: string;
  readonly id: string;
  readonly state: string;
}

function sheetsOf(workbookXml: string): ListedSheet[] {
  const sheets: ListedSheet[] = [];
  for (const { name, attributes, closing } of tagsOf(workbookXml))
    if (name === 'sheet' && !closing)
      sheets.push({
        name: attribute(attributes, 'name') ?? '',
        id: attribute(attributes, 'id') ?? '',
        state: attribute(attributes, 'state') ?? 'visible',
      });
  return sheets;
}

function targetOf(
  relationships: readonly { type: string; target: string }[],
  type: string,
): string | undefined {
  return relationships.find((relationship) => relationship.type === type)?.target;
}

function sheetOf(
  listed: ListedSheet,
  data: WorkSheet | undefined,
  scan: SheetScan,
  part: string,
  parts: Parts,
  date1904: boolean,
): Sheet {
  const drawings = relationshipsOf(parts, part).filter(({ type }) => type === 'drawing');
  const drawn = drawings.map(({ target }) => partText(parts, target));
  const noCells = /chartsheet|dialogsheet|macrosheet/i.test(part);
  return {
    name: listed.name,
    visibility:
      listed.state === 'hidden' ? 'hidden' : listed.state === 'veryHidden' ? 'very-hidden' : 'visible',
    content: noCells ? 'none' : data === undefined ? 'unreadable' : 'cells',
    rows: noCells || data === undefined ? new Map() : rowsOf(data, scan, date1904),
    merges: (data?.['!merges'] ?? []).map(
      ({ s, e }): Merge => ({ top: s.r + 1, left: s.c + 1, bottom: e.r + 1, right: e.c + 1 }),
    ),
    fills: fillsOf(scan),
    hiddenRows: scan.hiddenRows,
    hiddenCols: scan.hiddenCols,
    loose: [
      ...scan.headerFooter.map((text): LooseText => ({ where: 'page-header', text })),
      ...drawn
        .flatMap((xml) => textsOf(xml, 'p').map((paragraph) => textsOf(paragraph, 't').join('')))
        .filter((text) => text.trim() !== '')
        .map((text): LooseText => ({ where: 'text-box', text })),
    ],
    pictures: drawn.reduce((n, xml) => n + [...xml.matchAll(/<(?:\w+:)?pic[\s/>]/g)].length, 0),
  };
}

function fillsOf(scan: SheetScan): Map<number, string> {
  const fills = new Map<number, string>();
  for (const [key, { fill }] of scan.styles) if (fill !== undefined) fills.set(key, fill);
  return fills;
}

function rowsOf(data: WorkSheet, scan: SheetScan, date1904: boolean): Map<number, Map<number, Cell>> {
  const rows = new Map<number, Map<number, Cell>>();
  const put = (cell: Cell) => {
    const cells = rows.get(cell.row);
    if (cells) cells.set(cell.col, cell);
    else rows.set(cell.row, new Map([[cell.col, cell]]));
  };
  const styled = new Map<number, CellStyle>(scan.styles);
  const bare = new Map(scan.withoutValue);
  for (const [r, line] of filled<readonly (RawCell | undefined)[]>(data['!data'] ?? []))
    for (const [c, raw] of filled<RawCell>(line)) {
      const key = cellKey(r + 1, c + 1);
      const rich = scan.struckRuns.get(key);
      const told = rich ? { ...raw, r: rich } : raw;
      const cell = cellOf(told, r + 1, c + 1, styled.get(key), bare.get(key), date1904);
      styled.delete(key);
      bare.delete(key);
      if (cell) put(cell);
    }
  for (const [key, formula] of bare) {
    const { row, col } = cellOfKey(key);
    const cell = cellOf({ t: 'z' }, row, col, styled.get(key), formula, date1904);
    if (cell) put(cell);
  }
  return bare.size === 0 ? rows : inOrder(rows);
}

const longestWalk = 50_000;

/** What an array holds: a claimed row of a hundred million must not be walked to. */
function* filled<T>(array: readonly (T | undefined)[]): Generator<readonly [number, T]> {
  if (array.length <= longestWalk) {
    for (const [i, value] of array.entries()) if (value) yield [i, value];
    return;
  }
  for (const key of Object.keys(array)) {
    const value = array[Number(key)];
    if (value) yield [Number(key), value];
  }
}

function inOrder(rows: Map<number, Map<number, Cell>>): Map<number, Map<number, Cell>> {
  const sorted = new Map<number, Map<number, Cell>>();
  for (const row of [...rows.keys()].sort((a, b) => a - b)) {
    const cells = [...(rows.get(row) ?? new Map<number, Cell>())].sort(([a], [b]) => a - b);
    sorted.set(row, new Map(cells));
  }
  return sorted;
}
