import type { StatedStatus, StatusValue } from '@zhenggai/core/reading';
import { Remembered } from '../cells/Remembered.ts';
import { statusOf } from '../cells/statusWords.ts';
import { isTick, tickedIn } from '../cells/ticks.ts';
import type { TickColumn } from '../header/Layout.ts';
import { type FieldCell, joined } from './cellsOfField.ts';
import { report, type SheetContext } from './SheetContext.ts';

/** The status that cells of a status column state: by its words, or by what is ticked of several choices. */
export function statusOfCells(context: SheetContext, cells: readonly FieldCell[]): StatedStatus | undefined {
  const raw = joined(cells);
  const first = cells.find(({ text }) => text !== '');
  if (!first) return undefined;
  const ticked = tickedIn(raw);
  if (ticked !== undefined) {
    const values = new Set(ticked.map(statusOf));
    if (values.size > 1) {
      report(context, 'ticks-contradict', first.cell, { ticks: ticked.join('、') }, raw);
      return { raw, value: null };
    }
    return { raw, value: ticked[0] === undefined ? null : statusOf(ticked[0]) };
  }
  const value = first.cell.kind === 'date' ? null : agreedValue(context, cells);
  if (value === null && !/^[/／\\—–\-－\s]*$/.test(raw))
    report(context, 'status-unknown', first.cell, { seen: raw }, raw);
  return { raw, value };
}

const statuses = new Remembered<SheetContext, StatusValue | null>();

function agreedValue(context: SheetContext, cells: readonly FieldCell[]): StatusValue | null {
  const values = cells
    .filter(({ text }) => text !== '')
    .map(({ text }) => statuses.of(context, text, () => statusOf(text)));
  return values.every((value) => value === values[0]) ? (values[0] ?? null) : together(values);
}

/** The status that ticks under captions of status words state; the caption of the ticked column is what was said. */
export function statusOfTicks(
  context: SheetContext,
  ticks: readonly TickColumn[],
  cells: readonly FieldCell[],
): StatedStatus | undefined {
  const ticked = cells.filter(({ text }) => isTick(text));
  const first = ticked[0];
  if (!first) {
    // One column of √ and ×: a cross under 已完成 says that it is not.
    const crossed = ticks.length === 1 ? cells.find(({ text }) => /^[×✗✘✕xX]$/.test(text)) : undefined;
    return crossed && { raw: crossed.text, value: 'not-done' };
  }
  const captions = [
    ...new Set(ticked.map(({ cell }) => ticks.find(({ col }) => col === cell.col)?.caption ?? '')),
  ];
  const raw = captions.join('、');
  if (captions.length === 1) return { raw, value: statusOf(raw) };
  report(context, 'ticks-contradict', first.cell, { ticks: raw }, raw);
  return { raw, value: null };
}

/** The status of a finding whose measures each have one: done when all are, else in progress. */
export function together(values: readonly (StatusValue | null)[]): StatusValue | null {
  if (values.length === 0) return null;
  if (values.every((value) => value === 'closed')) return 'closed';
  const isDone = (value: StatusValue | null) =>
    value === 'done' || value === 'closed' || value === 'done+long-term';
  return values.every(isDone) ? 'done' : 'in-progress';
}
