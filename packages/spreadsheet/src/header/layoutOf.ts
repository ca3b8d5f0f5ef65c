import type { CanonicalField } from '@zhenggai/core/reading';
import { statusOf } from '../cells/statusWords.ts';
import { isNoTick, isTick, tickedIn } from '../cells/ticks.ts';
import type { SheetView } from '../grid/SheetView.ts';
import { settleClaims, type Tie } from './claims.ts';
import type { CaptionedColumn, HeaderRows } from './Header.ts';
import type { Layout, TickColumn } from './Layout.ts';
import { isStartCaption } from './matchCaption.ts';
import { withoutRemarks } from './normaliseCaption.ts';
import { splitBeside } from './splitBeside.ts';

/** How many rows of a column are looked at to see what its cells are. */
const sample = 400;

/**
 * What each column of a block holds. Captions propose, cells decide: 完成情况 over status words is the status, 办理结果
 * over sentences the progress, columns of ticks under status words are a status spread over several columns.
 */
export function layoutOf(
  view: SheetView,
  header: HeaderRows,
  rows: readonly number[],
): { readonly layout: Layout; readonly ties: readonly Tie[] } {
  const { main: captioned, beside } = splitBeside(view, header, rows);
  const hasData = (col: number) => rows.some((row) => view.own(row, col) && !view.isCovered(row, col));
  // Of a caption merged over several columns those that hold nothing are no columns.
  const main = captioned.filter(({ col, spanFrom }) => spanFrom === undefined || hasData(col));
  const { winners, ties } = settleClaims(main);
  const fields = new Map<CanonicalField, CaptionedColumn[]>();
  for (const [field, column] of winners) fields.set(field, [column]);
  spreadProgress(fields, main);
  spreadMerged(fields, main);
  const ticks = ticksIn(view, main, fields, rows);
  if (ticks.length > 0) fields.delete('status');
  else letCellsDecide(view, main, fields, rows);
  laterDayIsClosing(main, fields);
  // A list of tasks without their findings: the task is what a row is told by.
  if (!fields.has('title')) {
    fields.set('title', [...(fields.get('measures') ?? [])]);
    fields.delete('measures');
  }
  const used = new Set([...fields.values()].flat().map(({ col }) => col));
  for (const { col } of ticks) used.add(col);
  const extras = main.filter(({ col }) => !used.has(col));
  const cols = main.map(({ col }) => col);
  return {
    layout: {
      header,
      fields,
      ticks,
      starts: extras.filter(({ own }) => isStartCaption(own)),
      extras,
      beside,
      left: Math.min(...cols),
      right: Math.max(...cols),
      reach: reachOf(view, Math.max(...cols), new Set(beside.map(({ col }) => col)), rows),
    },
    ties: ties.filter(({ field, loser }) => fields.has(field) && !used.has(loser.col)),
  };
}

/** The last column to the right of the captions that joins them without a blank column between. */
function reachOf(
  view: SheetView,
  right: number,
  beside: ReadonlySet<number>,
  rows: readonly number[],
): number {
  const filled = new Set<number>();
  for (const row of rows) for (const { col } of view.cells(row)) if (col > right) filled.add(col);
  let reach = right;
  while (filled.has(reach + 1) && !beside.has(reach + 1)) reach++;
  return reach;
}

/** A caption merged over several columns names all of them: two columns of names under one 责任人. */
function spreadMerged(
  fields: Map<CanonicalField, CaptionedColumn[]>,
  main: readonly CaptionedColumn[],
): void {
  for (const [field, [first]] of fields) {
    // Number and title are told from one cell each.
    if (!first || field === 'number' || field === 'title' || first.match?.by === 'group') continue;
    const others = main.filter(({ spanFrom, match }) => spanFrom === first.col && match?.field === field);
    if (others.length > 0) fields.set(field, [first, ...others]);
  }
}

/** Months or quarters under one group are one progress: 月度进展{1月｜2月｜…}. */
function spreadProgress(
  fields: Map<CanonicalField, CaptionedColumn[]>,
  main: readonly CaptionedColumn[],
): void {
  const first = fields.get('progress')?.[0];
  if (first?.match?.by !== 'group') return;
  const group = first.groups.join('/');
  const all = main.filter(
    ({ match, groups }) => match?.field === 'progress' && match.by === 'group' && groups.join('/') === group,
  );
  fields.set('progress', all);
}

function ticksIn(
  view: SheetView,
  main: readonly CaptionedColumn[],
  fields: ReadonlyMap<CanonicalField, readonly CaptionedColumn[]>,
  rows: readonly number[],
): TickColumn[] {
  const claimed = new Set(
    [...fields.values()]
      .flat()
      .filter(({ match }) => match?.by === 'own')
      .map(({ col }) => col),
  );
  const status = fields.get('status')?.[0];
  if (status?.match?.by === 'own') return [];
  const ticks: TickColumn[] = [];
  for (const { col, own } of main) {
    const caption = tickCaption(own);
    const value = statusOf(caption);
    if (claimed.has(col) || value === null) continue;
    const texts = textsIn(view, col, rows);
    if (texts.every((text) => isTick(text) || isNoTick(text))) ticks.push({ col, caption, value });
  }
  const ticked = ticks.some(({ col }) => textsIn(view, col, rows).some(isTick));
  return ticked ? ticks : [];
}

/** 已完成（√） and 已完成√ caption a column as 已完成 does. */
function tickCaption(own: string): string {
  return withoutRemarks(own)
    .replace(/打?[√✓✔☑■]/g, '')
    .trim();
}

function letCellsDecide(
  view: SheetView,
  main: readonly CaptionedColumn[],
  fields: Map<CanonicalField, CaptionedColumn[]>,
  rows: readonly number[],
): void {
  const status = fields.get('status')?.[0];
  if (!status) {
    const spoken = main.find(
      ({ col, match }) =>
        match?.field === 'progress' && match.by === 'own' && statusShare(view, col, rows) >= 0.6,
    );
    if (!spoken) return;
    fields.set('status', [spoken]);
    const rest = main.filter(({ col, match }) => match?.field === 'progress' && col !== spoken.col);
    const { winners } = settleClaims(rest);
    const progress = winners.get('progress');
    if (progress) fields.set('progress', [progress]);
    else fields.delete('progress');
    spreadProgress(fields, rest);
    return;
  }
  const texts = textsIn(view, status.col, rows);
  const isStory =
    texts.length > 0 && statusShare(view, status.col, rows) < 0.3 && texts.some((t) => t.length > 8);
  if (isStory && !fields.has('progress')) {
    fields.set('progress', [status]);
    fields.delete('status');
  }
}

/** Beside a column of limits (整改时限) one of days on which things were done (完成时间) tells of closing. */
function laterDayIsClosing(
  main: readonly CaptionedColumn[],
  fields: Map<CanonicalField, CaptionedColumn[]>,
): void {
  const deadline = fields.get('deadline')?.[0];
  if (!deadline?.match || fields.has('closedOn') || !/限|计划|节点|要求/.test(deadline.match.synonym)) return;
  const done = main.find(
    ({ col, match, groups }) =>
      col !== deadline.col &&
      match?.field === 'deadline' &&
      match.by === 'own' &&
      /^(完成时间|办结时间)$/.test(match.synonym) &&
      groups.join('/') !== deadline.groups.join('/'),
  );
  const alone = main.find(
    ({ col, match, groups }) =>
      col !== deadline.col &&
      match?.by === 'own' &&
      /^(完成时间|办结时间)$/.test(match.synonym) &&
      groups.length === 0,
  );
  const found = done ?? alone;
  if (found) fields.set('closedOn', [found]);
}

function statusShare(view: SheetView, col: number, rows: readonly number[]): number {
  const texts = textsIn(view, col, rows);
  const told = texts.filter((text) => statusOf(text) !== null || tickedIn(text) !== undefined);
  return texts.length === 0 ? 0 : told.length / texts.length;
}

function textsIn(view: SheetView, col: number, rows: readonly number[]): string[] {
  const texts: string[] = [];
  for (const row of rows) {
    const cell = view.own(row, col);
    if (cell) texts.push(cell.text.trim());
    if (texts.length >= sample) break;
  }
  return texts;
}
