import { type CellObject, read, type WorkBook, type WorkSheet } from '@e965/xlsx';
import { zipSync } from 'fflate';
import { FileRefused } from '../bytes/FileRefused.ts';
import { inflateParts, type Parts } from '../bytes/inflateParts.ts';
import type { Limits } from '../bytes/Limits.ts';
import { cellKey } from './cellKey.ts';
import { readCellStyles } from './cellStyles.ts';
import type { Grid, LooseText, Merge, Sheet } from './Grid.ts';
import { partText, relationshipsOf } from './packageParts.ts';
import { type CellSources, readCells } from './readCells.ts';
import { sharedTexts } from './sharedTexts.ts';
import { hiddenColumns, pageTexts, type SheetXml, splitSheetXml } from './sheetXml.ts';
import { withWholeCharacters } from './wholeCharacters.ts';
import { attribute, tagsOf, textsOf } from './xml.ts';

/**
 * The grid of an `.xlsx` or `.xlsm` package. Merges and comments come from the workbook library; it gets the sheets
 * without their rows, whose cells are read here in one pass, with what the library does not pass on (strike-through,
 * colours, hidden rows). Formulas are never computed.
 */
export function readXlsx(bytes: Uint8Array, limits: Limits): Grid {
  const parts = inflateParts(bytes, limits, isNeeded);
  const workbookPart = workbookOf(parts);
  const relationships = relationshipsOf(parts, workbookPart);
  const listed = sheetsOf(partText(parts, workbookPart)).map((sheet) => {
    const part = relationships.find(({ id }) => id === sheet.id)?.target ?? '';
    return { ...sheet, part, xml: splitSheetXml(partText(parts, part)) };
  });
  const textsPart = targetOf(relationships, 'sharedStrings') ?? '';
  const frames = new Map(listed.map(({ part, xml }) => [part, xml.frame]));
  const workbook = parse(parts, frames.set(textsPart, ''));
  const styles = readCellStyles(partText(parts, targetOf(relationships, 'styles') ?? ''));
  const date1904 = workbook.Workbook?.WBProps?.date1904 === true;
  const texts = sharedTexts(partText(parts, textsPart));
  let room = limits.cells;
  const sheets = listed.map((sheet, i): Sheet => {
    const data = workbook.Sheets[workbook.SheetNames[i] ?? ''];
    const read = sheetOf(sheet, data, { parts, styles, texts, date1904 });
    for (const row of read.rows.values()) room -= row.length;
    if (room < 0) throw new FileRefused('too-many-cells', { limit: limits.cells });
    return read;
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

/**
 * The library gets the parts that were counted, packed anew without compression: nothing is inflated twice. Of parts that
 * are read here it gets the frame alone.
 */
function parse(parts: Parts, frames: ReadonlyMap<string, string>): WorkBook {
  const files: Record<string, Uint8Array> = {};
  for (const [name, part] of parts) {
    const frame = frames.get(name);
    files[name] = withWholeCharacters(frame === undefined ? part : new TextEncoder().encode(frame));
  }
  try {
    return read(zipSync(files, { level: 0 }), { type: 'array', dense: true, cellHTML: false });
  } catch (cause) {
    throw new FileRefused('file-damaged', {}, { cause });
  }
}

interface ListedSheet {
  readonly name: string;
  readonly id: string;
  readonly state: string;
  readonly part: string;
  readonly xml: SheetXml;
}

function sheetsOf(workbookXml: string): Omit<ListedSheet, 'part' | 'xml'>[] {
  const sheets: Omit<ListedSheet, 'part' | 'xml'>[] = [];
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

/** What a sheet is read with beside its own part. */
interface Surroundings extends Omit<CellSources, 'comments'> {
  readonly parts: Parts;
}

function sheetOf(
  { name, state, part, xml }: ListedSheet,
  data: WorkSheet | undefined,
  { parts, ...sources }: Surroundings,
): Sheet {
  const drawings = relationshipsOf(parts, part).filter(({ type }) => type === 'drawing');
  const drawn = drawings.map(({ target }) => partText(parts, target));
  const noCells = /chartsheet|dialogsheet|macrosheet/i.test(part);
  const read =
    noCells || data === undefined
      ? undefined
      : readCells(xml.rows, { ...sources, comments: commentsOf(data) });
  return {
    name,
    visibility: state === 'hidden' ? 'hidden' : state === 'veryHidden' ? 'very-hidden' : 'visible',
    content: noCells ? 'none' : read === undefined ? 'unreadable' : 'cells',
    rows: read?.rows ?? new Map(),
    merges: (data?.['!merges'] ?? []).map(
      ({ s, e }): Merge => ({ top: s.r + 1, left: s.c + 1, bottom: e.r + 1, right: e.c + 1 }),
    ),
    fills: read?.fills ?? new Map(),
    hiddenRows: read?.hiddenRows ?? new Set(),
    hiddenCols: hiddenColumns(xml.frame),
    loose: [
      ...pageTexts(xml.frame).map((text): LooseText => ({ where: 'page-header', text })),
      ...drawn
        .flatMap((drawing) => textsOf(drawing, 'p').map((paragraph) => textsOf(paragraph, 't').join('')))
        .filter((text) => text.trim() !== '')
        .map((text): LooseText => ({ where: 'text-box', text })),
    ],
    pictures: drawn.reduce((n, drawing) => n + [...drawing.matchAll(/<(?:\w+:)?pic[\s/>]/g)].length, 0),
  };
}

/** The notes of a sheet, by `cellKey`. */
function commentsOf(data: WorkSheet): Map<number, string> {
  const comments = new Map<number, string>();
  for (const [r, line] of filled<readonly (CellObject | undefined)[]>(data['!data'] ?? []))
    for (const [c, { c: notes = [] }] of filled<CellObject>(line)) {
      const texts = notes.map(({ t }) => t ?? '').filter((text) => text.trim() !== '');
      comments.set(cellKey(r + 1, c + 1), texts.join('\n'));
    }
  return comments;
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
