import type { DeadlineContext } from '@zhenggai/core/deadline';
import type { LocalDate, SheetReading } from '@zhenggai/core/reading';
import { Account } from './account/Account.ts';
import { findForms, readForms } from './form/readForms.ts';
import type { Cell } from './grid/Grid.ts';
import type { SheetView } from './grid/SheetView.ts';
import { columnsOf, otherColumnsOf } from './header/answerColumns.ts';
import { type Block, blocksOf, type HeaderTie } from './header/blocksOf.ts';
import { readInfo, type SheetInfo } from './header/infoLines.ts';
import { findOwnLedger } from './ledger/findOwnLedger.ts';
import { readOwnLedger } from './ledger/readOwnLedger.ts';
import type { Problems } from './problem/Problems.ts';
import type { Lang } from './problem/problemWords.ts';
import { type ReasonCode, reasonInWords } from './problem/reasons.ts';
import { readBlock } from './readBlock.ts';
import { reportCells } from './rows/reportCells.ts';
import { reportRepeats } from './rows/reportRepeats.ts';
import { report, type SheetContext } from './rows/SheetContext.ts';

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
  /** What deadlines are read against, but for the day. */
  readonly deadlines: DeadlineContext;
}

/** How far below a table its signature lines are looked at. */
const signatureRows = 8;

/** Reads one sheet: a ledger, a form, or none, and why. */
export function readSheet(view: SheetView, setting: SheetSetting): ReadSheet {
  const account = new Account();
  const why = whyIgnored(view);
  if (why) return passOver(view, account, setting, why);
  const contextFor = (info: SheetInfo): SheetContext => ({
    view,
    account,
    problems: setting.problems,
    deadlines: deadlinesOf(info, setting),
    date1904: setting.date1904,
    lang: setting.lang,
  });
  const own = findOwnLedger(view);
  if (own) return { reading: readOwnLedger(contextFor(own.facts), own), info: own.facts };
  const { blocks, ties } = blocksOf(view);
  if (!blocks.some(({ header }) => header.fields.has('title'))) {
    const forms = findForms(view);
    if (forms) return { reading: readForms(contextFor(forms.info), forms), info: forms.info };
  }
  if (blocks.length === 0) return passOver(view, account, setting, 'sheet-no-header');
  const info = readInfo(blocks.flatMap((block) => linesAround(view, block)));
  return { reading: readLedger(contextFor(info), blocks, ties, info), info };
}

function readLedger(
  context: SheetContext,
  blocks: readonly Block[],
  ties: readonly HeaderTie[],
  info: SheetInfo,
): SheetReading {
  const { view, account, lang } = context;
  for (const { used, other } of ties) {
    for (let row = other.top; row <= other.bottom; row++)
      account.ignore(view.cells(row), reasonInWords('header-other', lang));
    const first = view.cells(used.top)[0];
    if (first) report(context, 'header-tie', first, { rows: used.top, other: other.top });
  }
  const read = blocks.map((block) => readBlock(context, block, info));
  const findings = read.flatMap((block) => block.findings);
  const layouts = read.map(({ layout }) => layout);
  reportRepeats(
    context,
    read.map((block) => block.findings),
  );
  reportCells(context, findings);
  return {
    name: view.sheet.name,
    role: 'ledger',
    headerRows: layouts.flatMap(({ header: { top, bottom } }) =>
      Array.from({ length: bottom - top + 1 }, (_, i) => top + i),
    ),
    columns: columnsOf(layouts),
    otherColumns: otherColumnsOf(layouts),
    ignored: account.ignored,
    findings,
  };
}

function deadlinesOf(
  info: SheetInfo,
  { asOf, workbookAsOf, deadlines, date1904 }: SheetSetting,
): DeadlineContext {
  // Whoever made the context had a day of his own in mind; a workbook is read by what it says itself.
  const { asOf: _, ...given } = deadlines;
  const known = asOf ?? info.asOf ?? workbookAsOf;
  return { ...given, ...(known === undefined ? {} : { asOf: known }), date1904 };
}

/** Title and unit lines above a table, and its signature lines below. */
function linesAround(view: SheetView, { above, rows }: Block): Cell[] {
  const below = rows.slice(-signatureRows).filter((row) => view.cells(row).every(isSignature));
  return [...above, ...below].flatMap((row) => [...view.cells(row)]);
}

/** 填报日期：…, 局长（签字）：, a lone day; never a cell of a finding, whose progress may say 截至 as well. */
function isSignature({ text, kind }: Cell): boolean {
  if (kind === 'date') return true;
  return (
    text.length < 60 &&
    /[:：]|[（(](签字|签名|盖章|签章)[）)]|^\s*(\d{4}|二[〇○]).{2,9}日?\s*$|^\s*截[至止]/.test(text)
  );
}

function whyIgnored({ sheet, filledRows }: SheetView): ReasonCode | undefined {
  if (sheet.visibility !== 'visible') return 'sheet-hidden';
  if (sheet.content === 'none') return 'sheet-no-cells';
  if (sheet.content === 'unreadable') return 'sheet-unreadable';
  return filledRows.length === 0 ? 'sheet-empty' : undefined;
}

/** A sheet that is neither ledger nor form, every cell of it passed over for the same reason. */
function passOver(
  view: SheetView,
  account: Account,
  { problems, lang }: SheetSetting,
  why: ReasonCode,
): ReadSheet {
  const { name } = view.sheet;
  const reason = reasonInWords(why, lang);
  for (const row of view.filledRows) account.ignore(view.cells(row), reason);
  if (why === 'sheet-hidden' || why === 'sheet-unreadable') problems.add(why, { sheet: name });
  const info = why === 'sheet-no-header' ? labelledOnly(view) : {};
  return {
    reading: {
      name,
      role: 'ignore',
      reason,
      headerRows: [],
      columns: {},
      otherColumns: {},
      ignored: account.ignored,
      findings: [],
    },
    info,
  };
}

/** Of a cover or a page of instructions only what is labelled: its other days are those of the text. */
function labelledOnly(view: SheetView): SheetInfo {
  return readInfo(
    view.filledRows
      .flatMap((row) => view.cells(row))
      .filter(({ text, kind }) => kind !== 'date' && /[:：]|截[至止]/.test(text) && text.length < 60),
  );
}
