import type { FindingReading } from '@zhenggai/core/reading';
import { moneyUnitIn } from './cells/readAmount.ts';
import { columnLetters } from './grid/address.ts';
import type { Block } from './header/blocksOf.ts';
import type { Tie } from './header/claims.ts';
import { fullCaption } from './header/Header.ts';
import type { SheetInfo } from './header/infoLines.ts';
import type { Layout } from './header/Layout.ts';
import { layoutOf } from './header/layoutOf.ts';
import { type ReasonCode, reasonInWords } from './problem/reasons.ts';
import { findingOf } from './rows/findingOf.ts';
import { groupRows, type OtherRow } from './rows/groupRows.ts';
import { reportColours } from './rows/reportColours.ts';
import { type LedgerRow, ledgerRow } from './rows/rowKinds.ts';
import { report, type SheetContext } from './rows/SheetContext.ts';
import { tableSource } from './rows/tableSource.ts';

/** Reads the findings of one header's rows; whatever else stands there is passed over with a reason. */
export function readBlock(
  context: SheetContext,
  block: Block,
  info: SheetInfo,
): { readonly layout: Layout; readonly findings: readonly FindingReading[] } {
  const { view } = context;
  const { layout: bare, ties } = layoutOf(view, block.header, block.rows);
  const amount = bare.fields.get('amount')?.[0];
  const moneyUnit = (amount && moneyUnitIn(`${fullCaption(amount)} `)) ?? info.moneyUnit;
  const layout: Layout = { ...bare, ...(moneyUnit === undefined ? {} : { moneyUnit }) };
  for (const tie of ties) reportTie(context, block, tie);
  passOverLines(context, block);
  passOverBeside(context, block, layout);
  const { findings, others } = groupRows(view, layout, ledgerRows(context, block, layout));
  for (const other of others) passOverRow(context, other);
  reportColours(context, layout, findings);
  const above = new Map<number, string>();
  return {
    layout,
    findings: findings.map((finding) => findingOf(context, tableSource(context, layout, finding, above))),
  };
}

function ledgerRows({ view }: SheetContext, { rows }: Block, layout: Layout): LedgerRow[] {
  return rows
    .map((row) => {
      const cells = view.cells(row).filter(({ col }) => isLedger(layout, col) && !view.isCovered(row, col));
      return ledgerRow(layout, row, cells);
    })
    .filter(({ cells }) => cells.length > 0);
}

function isLedger(layout: Layout, col: number): boolean {
  return col >= layout.left - 1 && col <= layout.reach && !isBeside(layout, col);
}

function isBeside({ beside }: Layout, col: number): boolean {
  return beside.some((column) => column.col === col);
}

function reportTie(context: SheetContext, { header }: Block, { field, winner, loser }: Tie): void {
  const caption = context.view.shown(header.bottom, loser.col);
  report(context, 'column-claimed-twice', caption ?? { row: header.bottom, col: loser.col }, {
    field,
    winner: fullCaption(winner),
    loser: fullCaption(loser),
    first: columnLetters(winner.col),
    second: columnLetters(loser.col),
  });
}

/** Title and unit lines, the header itself and its repetitions. */
function passOverLines(context: SheetContext, { header, above, repeats }: Block): void {
  const { view, account } = context;
  for (const row of above) {
    const cells = view.cells(row);
    const isTitle = cells.length === 1 && !/[:：]/.test(cells[0]?.text ?? '');
    account.ignore(cells, reason(context, isTitle ? 'title' : 'info'));
  }
  for (let row = header.top; row <= header.bottom; row++)
    for (const cell of view.cells(row)) account.take(cell);
  for (const row of repeats) account.ignore(view.cells(row), reason(context, 'header-repeated'));
}

/** Tables beside the ledger: one that the header rows caption too, and whatever stands farther off. */
function passOverBeside(context: SheetContext, { header, rows }: Block, layout: Layout): void {
  const { view, account } = context;
  const captions = layout.beside.map(fullCaption).join('、');
  const why = reason(context, 'beside');
  const whole = captions === '' ? why : `${why}（${captions}）`;
  let first: { readonly row: number; readonly col: number } | undefined;
  const passOver = (row: number, isOther: (col: number) => boolean, words: string) => {
    if (!view.cells(row).some(({ col }) => isOther(col))) return;
    const cells = view.cells(row).filter(({ col }) => isOther(col));
    account.ignore(cells, words);
    first ??= cells[0];
  };
  if (layout.beside.length > 0) {
    for (let row = header.top; row <= header.bottom; row++)
      passOver(row, (col) => isBeside(layout, col), whole);
    for (const row of rows) passOver(row, (col) => isBeside(layout, col), whole);
  }
  for (const row of rows) passOver(row, (col) => !isLedger(layout, col) && !isBeside(layout, col), why);
  if (first) report(context, 'table-beside', first);
}

function passOverRow(context: SheetContext, { ledger, kind }: OtherRow): void {
  context.account.ignore(ledger.cells, reason(context, kind));
  const at = ledger.number ?? ledger.cells[0];
  if (!at) return;
  const seen = ledger.cells.map(({ text }) => text.trim()).join(' | ');
  if (kind === 'untitled') report(context, 'title-missing', at, { row: ledger.row }, seen);
  if (kind === 'orphan') report(context, 'row-without-finding', at, { row: ledger.row }, seen);
}

function reason({ lang }: SheetContext, code: ReasonCode): string {
  return reasonInWords(code, lang);
}
