import { readDeadline } from '@zhenggai/core/deadline';
import type { Deadline, LocalDate, Milestone } from '@zhenggai/core/reading';
import { readDeadlineCell } from '../cells/readDeadlineCell.ts';
import type { FieldCell } from './cellsOfField.ts';
import { report, type SheetContext } from './SheetContext.ts';

/** Reads a deadline cell and reports what a person must look at. */
export function deadlineOfCell(
  context: SheetContext,
  { cell, text }: FieldCell,
  start?: LocalDate,
): Deadline {
  const read = readDeadlineCell(cell, text, context.deadlines);
  reportDeadline(context, cell, read);
  return start === undefined || read.start !== undefined ? read : { ...read, start };
}

/** No deadline at all. */
export function noDeadline(): Deadline {
  return readDeadline('', {});
}

/** The deadline of a finding whose measures each have their own: a milestone each, due with the last. */
export function deadlineTogether(deadlines: readonly Deadline[]): Deadline {
  const [first] = deadlines;
  if (!first) return noDeadline();
  if (deadlines.every(({ raw }) => raw === first.raw)) return first;
  const milestones = deadlines.flatMap(({ raw, due }): Milestone[] =>
    due === undefined ? [] : [{ due, text: raw }],
  );
  const due = milestones
    .map((milestone) => milestone.due)
    .sort()
    .at(-1);
  return {
    raw: deadlines.map(({ raw }) => raw).join('；'),
    kind: deadlines.every(({ kind }) => kind === first.kind) && due === undefined ? first.kind : 'milestones',
    ...(due === undefined ? {} : { due, milestones }),
    sustain: deadlines.some(({ sustain }) => sustain),
    ambiguous: false,
    notes: ['perMeasure'],
  };
}

function reportDeadline(context: SheetContext, cell: FieldCell['cell'], deadline: Deadline): void {
  const { raw: seen, kind, due, notes, ambiguous, readings } = deadline;
  const has = (...wanted: readonly string[]) => notes.some((note) => wanted.includes(note));
  const say = (code: Parameters<typeof report>[1], facts = {}) =>
    report(context, code, cell, { seen, ...facts }, seen);
  if (has('invalidDate')) say('deadline-impossible');
  else if (ambiguous) say('deadline-ambiguous', { readings: (readings ?? []).join('、') });
  else if (has('yearMissing', 'asOfMissing')) say('deadline-year-missing');
  else if (has('startMissing', 'missingAnchor', 'calendarMissing')) say('deadline-incomplete');
  else if (kind === 'done' || has('statusInDeadline')) say('deadline-is-status');
  else if (kind === 'unknown' || has('needsHuman', 'unread')) say('deadline-unclear');
  else if (has('beforeStart')) say('deadline-before-start');
  else if (has('confirm') && due !== undefined) say('deadline-confirm', { due });
}
