import { isLocalDate } from '../date/LocalDate.ts';
import type { Deadline } from '../deadline/Deadline.ts';
import { readDeadline } from '../deadline/readDeadline.ts';
import { readDeadlineDay } from '../deadline/readDeadlineDay.ts';
import { readDeadlineNumber } from '../deadline/readDeadlineNumber.ts';
import type { Explanation, ExplanationContext, ExplanationStep } from './Explanation.ts';
import { explainNotes } from './explainNotes.ts';
import { endSteps, explainRead, ownDays, pictureOf } from './explainRead.ts';

/** A way in which a cell may have been read, and what it says beyond its text. */
interface Rereading {
  readonly deadline: Deadline;
  readonly cell?: ExplanationStep;
}

/** Formats of cells that show a day only in part. */
const formats = { month: 'yyyy-mm', year: 'yyyy' } as const;

/** What a kept text may have been read from: a text, a day of which only a part was shown, a number. */
function* rereadings({ raw }: Deadline, context: ExplanationContext): Generator<Rereading> {
  yield { deadline: readDeadline(raw, context) };
  if (isLocalDate(raw))
    for (const unit of ['month', 'year'] as const) {
      const deadline = readDeadlineDay(raw, { ...context, format: formats[unit] });
      yield { deadline, cell: { step: 'cell-without-day', facts: { unit } } };
    }
  if (/^\d+(\.\d+)?$/.test(raw)) {
    const cell: ExplanationStep = { step: 'number-month', facts: { text: raw } };
    yield { deadline: readDeadlineNumber(Number(raw), context), cell };
    yield { deadline: readDeadlineNumber(Number(raw), { ...context, date1904: true }) };
  }
}

/** What of a deadline has to be the same for the kept one to be explained by a reading of today. */
function meaningOf({ kind, due, start, readings, milestones, original }: Deadline): string {
  return JSON.stringify([kind, due, start, readings, milestones, original]);
}

/** A day whose cell showed only its month: the text alone would name the day. */
function explainCell(deadline: Deadline, cell: ExplanationStep, context: ExplanationContext): Explanation {
  const { raw, due } = deadline;
  const steps: ExplanationStep[] = [
    { step: 'written', facts: { text: raw } },
    { ...cell, ...(due && !deadline.readings && { to: due }) },
  ];
  const told = { raw, phrases: [], timed: [], deadline, context };
  return {
    raw,
    deadline,
    steps: [...steps, ...explainNotes(told, steps), ...endSteps(deadline, context)],
    ...pictureOf([], deadline, context),
  };
}

/** What stands although today's reading differs, with that reading beside it. */
function explainDifferent(kept: Deadline, context: ExplanationContext): Explanation {
  const { raw, due, computedBy } = kept;
  const today = explainRead(readDeadline(raw, context), context);
  const place = due && !kept.readings ? { to: due } : {};
  const steps: ExplanationStep[] = [
    { step: 'written', facts: { text: raw } },
    { step: 'stored', facts: { due, calendar: computedBy?.calendar?.version }, ...place },
    { step: 'differs', facts: { today: today.deadline.readings ?? today.deadline.due } },
  ];
  return {
    raw,
    deadline: kept,
    steps: [...steps, ...endSteps(kept, context)],
    ...pictureOf(ownDays(kept, context), kept, context),
    today,
  };
}

/**
 * How a deadline that a ledger keeps came to its day, told with what the ledger knows today. Where the same text would
 * be another day by now, the kept one stands: the explanation says so, and has today's beside it (`today`).
 *
 * @example explainKept(finding.deadline, { asOf: localDate('2024-07-03'), calendar }).steps.at(-1) // { step: 'due', to: '2024-06-30', … }
 */
export function explainKept(deadline: Deadline, context: ExplanationContext): Explanation {
  const meaning = meaningOf(deadline);
  for (const { deadline: reread, cell } of rereadings(deadline, context))
    if (meaningOf(reread) === meaning)
      return cell ? explainCell(deadline, cell, context) : explainRead(deadline, context);
  return explainDifferent(deadline, context);
}
