import {
  type CanonicalField,
  canonicalFields,
  type FindingReading,
  type LocalDate,
} from '@zhenggai/core/reading';
import { readAmount } from '../cells/readAmount.ts';
import { readDay } from '../cells/readDay.ts';
import { address } from '../grid/address.ts';
import { fullCaption } from '../header/Header.ts';
import { type FieldCell, joined } from './cellsOfField.ts';
import type { FindingSource } from './FindingSource.ts';
import { categoryOfHeading } from './headingCategory.ts';
import { MeasureParts } from './MeasureParts.ts';
import { unionOf } from './ownersOf.ts';
import { report, type SheetContext } from './SheetContext.ts';

const plainFields = ['code', 'category', 'source', 'goal', 'evidence', 'remark'] as const;

/** One finding as its source states it; what must be looked at is reported. */
export function findingOf(context: SheetContext, source: FindingSource): FindingReading {
  const texts: Partial<Record<(typeof plainFields)[number], string>> = {};
  for (const field of plainFields) {
    const text = joined(source.cells[field]);
    if (text !== '') texts[field] = text;
  }
  const heading = source.heading && categoryOfHeading(source.heading.text);
  if (texts.category === undefined && heading) texts.category = heading;
  const parts = new MeasureParts(context, source);
  const closed = readClosedOn(context, source.cells.closedOn);
  const extra = withUnread(source.extra, closed);
  const amount = readAmount(
    source.cells.amount.map(({ text }) => text),
    source.moneyUnit,
  );
  const status = parts.status();
  const progress = parts.progress();
  const { code, category, goal, evidence, remark } = texts;
  return {
    sourceRows: source.rows,
    ...(code === undefined ? {} : { code }),
    number: source.number,
    title: source.title,
    ...(category === undefined ? {} : { category }),
    ...(texts.source === undefined ? {} : { source: texts.source }),
    ...(goal === undefined ? {} : { goal }),
    measures: parts.measures(),
    owners: unionOf(parts.owners),
    deadline: parts.deadline(),
    ...(status === undefined ? {} : { status }),
    ...(progress === '' ? {} : { progress }),
    ...(evidence === undefined ? {} : { evidence }),
    ...(closed.day === undefined ? {} : { closedOn: closed.day }),
    ...(amount === '' ? {} : { amount }),
    ...(remark === undefined ? {} : { remark }),
    ...(Object.keys(extra).length === 0 ? {} : { extra }),
    cells: cellsRead(source, heading !== undefined),
  };
}

/** The first cell of each field; a category without a cell of its own was read from the heading. */
function cellsRead(source: FindingSource, underHeading: boolean): Partial<Record<CanonicalField, string>> {
  const cells: Partial<Record<CanonicalField, string>> = {};
  for (const field of canonicalFields) {
    const found = source.cells[field];
    const first = (found.find(({ text }) => text !== '') ?? found[0])?.cell;
    if (first) cells[field] = address(first.row, first.col);
  }
  const tick = source.ticks?.cells[0]?.cell;
  if (tick) cells.status = address(tick.row, tick.col);
  if (underHeading && source.heading && joined(source.cells.category) === '')
    cells.category = address(source.heading.row, source.heading.col);
  return cells;
}

function withUnread(
  extra: Readonly<Record<string, string>>,
  closed: ClosedOn,
): Readonly<Record<string, string>> {
  if (closed.unread === undefined) return extra;
  const { caption, text } = closed.unread;
  return { ...extra, [caption in extra ? `${caption}（未读）` : caption]: text };
}

interface ClosedOn {
  readonly day?: LocalDate;
  /** What could not be read as days, kept under the column's caption. */
  readonly unread?: { readonly caption: string; readonly text: string };
}

function readClosedOn(context: SheetContext, cells: readonly FieldCell[]): ClosedOn {
  const filled = cells.filter(({ text }) => text !== '');
  const first = filled[0];
  if (!first) return {};
  const days = filled.map(({ cell, text }) => readDay(cell, text, context.date1904));
  const last = days
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
  const day = last === undefined ? {} : { day: last };
  if (days.every((found) => found !== undefined)) return day;
  const seen = joined(filled);
  if (!/^[/／—–\-\s]*$/.test(seen)) report(context, 'day-unread', first.cell, { seen }, seen);
  return { ...day, unread: { caption: fullCaption(first.column), text: seen } };
}
