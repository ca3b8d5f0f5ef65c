import type { CanonicalField, FindingReading, LocalDate, SheetReading } from '@zhenggai/core/reading';
import { Account } from './account/Account.ts';
import { moneyUnitIn } from './cells/readAmount.ts';
import type { DeadlineSetting } from './cells/readDeadlineCell.ts';
import { findForms, readForms } from './form/readForms.ts';
import { columnLetters } from './grid/address.ts';
import type { Sheet } from './grid/Grid.ts';
import type { SheetView } from './grid/SheetView.ts';
import { type Block, blocksOf } from './header/blocksOf.ts';
import { fullCaption } from './header/Header.ts';
import { readInfo, type SheetInfo } from './header/infoLines.ts';
import type { Layout } from './header/Layout.ts';
import { layoutOf } from './header/layoutOf.ts';
import type { Problems } from './problem/Problems.ts';
import { type ReasonCode, reasonInWords } from './problem/reasons.ts';
import type { Lang } from './problem/words.ts';
import { findingOf } from './rows/findingOf.ts';
import { groupRows, type OtherRow } from './rows/groupRows.ts';
import { reportCells } from './rows/reportCells.ts';
import { reportColours } from './rows/reportColours.ts';
import { reportRepeats } from './rows/reportRepeats.ts';
import { ledgerRow } from './rows/rowKinds.ts';
import { report, type SheetContext } from './rows/SheetContext.ts';
import { tableSource } from './rows/tableSource.ts';

/** A sheet as it was understood, and what it says of the whole workbook. */
export interface ReadSheet {
  readonly reading: SheetReading;
  readonly info: SheetInfo;
}

/** What reading a sheet is given from outside. */
export interface SheetSetting {
  readonly problems: Problems;
  readonly lang: Lang;
  readonly date1904: boolean;
  readonly asOf?: LocalDate;
  /** From an earlier sheet, where this one names none. */
  readonly workbookAsOf?: LocalDate;
  readonly start?: LocalDate;
}

/** Reads one sheet: a ledger, a form, or none, and why. */
export function readSheet(view: SheetView, setting: SheetSetting): ReadSheet {
  const { sheet } = view;
  const account = new Account();
  const why = whyIgnored(sheet, view);
  if (why) return passOver(view, account, setting, why);
  const { blocks, ties } = blocksOf(view);
  const aboveCells = blocks.flatMap(({ above }) => above).flatMap((row) => view.cells(row));
  const context = (info: SheetInfo): SheetContext => ({
    view,
    account,
    problems: setting.problems,
    setting: deadlineSetting(info, setting),
    lang: setting.lang,
  });
  if (!blocks.some(({ header }) => header.fields.has('title'))) {
    const forms = findForms(view);
    if (forms) return { reading: readForms(context(forms.info), forms), info: forms.info };
  }
  if (blocks.length === 0) return passOver(view, account, setting, 'sheet-no-header');
  const foot = blocks.flatMap((block) => footCells(view, block));
  const info = readInfo([...aboveCells, ...foot]);
  const sheetContext = context(info);
  for (const { used, other } of ties) {
    for (let row = other.top; row <= other.bottom; row++)
      account.ignore(view.cells(row), reason('header-other', setting));
    const first = view.cells(used.top)[0];
    if (first) report(sheetContext, 'header-tie', first, { rows: used.top, other: other.top });
  }
  const findings: FindingReading[] = [];
  const layouts: Layout[] = [];
  for (const block of blocks) {
    const { layout, found } = readBlock(sheetContext, block, info, setting);
    layouts.push(layout);
    findings.push(...found);
  }
  reportRepeats(sheetContext, findings);
  reportCells(sheetContext, findings);
  return {
    reading: {
      name: sheet.name,
      role: 'ledger',
      headerRows: layouts.flatMap(({ header }) => range(header.top, header.bottom)),
      columns: columnsOf(layouts),
      otherColumns: otherColumnsOf(layouts),
      ignored: account.ignored,
      findings,
    },
    info,
  };
}

function deadlineSetting(
  info: SheetInfo,
  { asOf, workbookAsOf, start, date1904 }: SheetSetting,
): DeadlineSetting {
  const known = asOf ?? info.asOf ?? workbookAsOf;
  return {
    context: { ...(known === undefined ? {} : { asOf: known }), ...(start === undefined ? {} : { start }) },
    date1904,
  };
}

function readBlock(
  context: SheetContext,
  block: Block,
  info: SheetInfo,
  setting: SheetSetting,
): { readonly layout: Layout; readonly found: readonly FindingReading[] } {
  const { view } = context;
  const { layout: bare, ties } = layoutOf(view, block.header, block.rows);
  const caption = bare.fields.get('amount')?.[0];
  const moneyUnit = (caption && moneyUnitIn(`${fullCaption(caption)} `)) ?? info.moneyUnit;
  const layout: Layout = { ...bare, ...(moneyUnit === undefined ? {} : { moneyUnit }) };
  for (const { field, winner, loser } of ties)
    report(
      context,
      'column-claimed-twice',
      { row: block.header.bottom, col: loser.col },
      {
        field,
        winner: fullCaption(winner),
        loser: fullCaption(loser),
        first: columnLetters(winner.col),
        second: columnLetters(loser.col),
      },
    );
  passOverRows(context, block, layout, setting);
  const rows = block.rows
    .map((row) =>
      ledgerRow(
        view,
        layout,
        row,
        view.cells(row).filter(({ col }) => isLedger(layout, col)),
      ),
    )
    .filter(({ cells }) => cells.length > 0);
  const { findings, others } = groupRows(view, layout, rows);
  for (const other of others) passOverRow(context, other, setting);
  const above = new Map<number, string>();
  reportColours(context, layout, findings);
  const found = findings.map((finding) => findingOf(context, tableSource(context, layout, finding, above)));
  if (layout.beside[0]) {
    const { col } = layout.beside[0];
    report(context, 'table-beside', { row: block.header.bottom, col });
  }
  return { layout, found: found };
}

function isLedger(layout: Layout, col: number): boolean {
  if (layout.beside.some((column) => column.col === col)) return false;
  return col >= layout.left - 1 && col <= layout.reach;
}

/** Title and unit lines, the header itself, its repetitions, and tables beside. */
function passOverRows(
  context: SheetContext,
  { header, above, repeats, rows }: Block,
  layout: Layout,
  setting: SheetSetting,
): void {
  const { view, account } = context;
  for (const row of above) {
    const cells = view.cells(row);
    const isTitle = cells.length === 1 && !/[:：]/.test(cells[0]?.text ?? '');
    account.ignore(cells, reason(isTitle ? 'title' : 'info', setting));
  }
  for (let row = header.top; row <= header.bottom; row++)
    for (const cell of view.cells(row)) account.take(cell);
  for (const row of repeats) account.ignore(view.cells(row), reason('header-repeated', setting));
  if (layout.beside.length > 0) {
    const captions = layout.beside.map(fullCaption).join('、');
    const besides = (row: number) =>
      view.cells(row).filter(({ col }) => layout.beside.some((c) => c.col === col));
    for (const row of [...range(header.top, header.bottom), ...rows])
      account.ignore(besides(row), `${reason('beside', setting)}（${captions}）`);
  }
  for (const row of rows) {
    const far = view
      .cells(row)
      .filter(({ col }) => !isLedger(layout, col) && !layout.beside.some((c) => c.col === col));
    account.ignore(far, reason('beside', setting));
  }
}

function passOverRow(context: SheetContext, { ledger, kind }: OtherRow, setting: SheetSetting): void {
  context.account.ignore(ledger.cells, reason(kind, setting));
  const at = ledger.number ?? ledger.cells[0];
  if (!at) return;
  const seen = ledger.cells.map(({ text }) => text.trim()).join(' | ');
  if (kind === 'untitled') report(context, 'title-missing', at, { row: ledger.row }, seen);
  if (kind === 'orphan') report(context, 'row-without-finding', at, { row: ledger.row }, seen);
}

function footCells(view: SheetView, { rows }: Block) {
  return rows
    .slice(-8)
    .flatMap((row) => view.cells(row))
    .filter(({ text }) => /(单位|日期|时间|截[至止]).{0,8}[:：]|截[至止]/.test(text) && text.length < 80);
}

function whyIgnored(sheet: Sheet, view: SheetView): ReasonCode | undefined {
  if (sheet.visibility !== 'visible') return 'sheet-hidden';
  if (sheet.content === 'none') return 'sheet-no-cells';
  if (sheet.content === 'unreadable') return 'sheet-unreadable';
  return view.filledRows.length === 0 ? 'sheet-empty' : undefined;
}

/** A sheet that is neither ledger nor form, every cell of it passed over for the same reason. */
function passOver(view: SheetView, account: Account, setting: SheetSetting, why: ReasonCode): ReadSheet {
  const { sheet } = view;
  for (const row of view.filledRows) account.ignore(view.cells(row), reason(why, setting));
  if (why === 'sheet-hidden') setting.problems.add('sheet-hidden', { sheet: sheet.name });
  if (why === 'sheet-unreadable') setting.problems.add('sheet-unreadable', { sheet: sheet.name });
  const info = why === 'sheet-no-header' ? readInfo(view.filledRows.flatMap((row) => view.cells(row))) : {};
  return {
    reading: {
      name: sheet.name,
      role: 'ignore',
      reason: reason(why, setting),
      headerRows: [],
      columns: {},
      otherColumns: {},
      ignored: account.ignored,
      findings: [],
    },
    info,
  };
}

function reason(code: ReasonCode, { lang }: { readonly lang: Lang }): string {
  return reasonInWords(code, lang);
}

function columnsOf(layouts: readonly Layout[]): Partial<Record<CanonicalField, string>> {
  const columns: Partial<Record<CanonicalField, string>> = {};
  for (const { fields, ticks } of layouts) {
    for (const [field, found] of fields) columns[field] ??= letters(found.map(({ col }) => col));
    if (ticks.length > 0) columns.status ??= letters(ticks.map(({ col }) => col));
  }
  return columns;
}

/** `E`, `E:G` for adjoining columns, `E,G` for others. */
function letters(cols: readonly number[]): string {
  const first = cols[0] ?? 1;
  const last = cols.at(-1) ?? first;
  if (cols.length === 1) return columnLetters(first);
  return last - first + 1 === cols.length
    ? `${columnLetters(first)}:${columnLetters(last)}`
    : cols.map(columnLetters).join(',');
}

function otherColumnsOf(layouts: readonly Layout[]): Record<string, string> {
  const others: Record<string, string> = {};
  for (const { extras } of layouts)
    for (const column of extras) others[columnLetters(column.col)] ??= fullCaption(column);
  return others;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}
