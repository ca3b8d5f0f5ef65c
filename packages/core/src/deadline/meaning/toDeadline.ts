import { dayKind } from '../../calendar/dayKind.ts';
import type { LocalDate } from '../../date/LocalDate.ts';
import type { Deadline, DeadlineKind, DeadlineNote } from '../Deadline.ts';
import type { DeadlineContext } from '../DeadlineContext.ts';
import type { Answer } from './Resolved.ts';

/** The kinds of fixed days: a day off there is only remarked on, never moved. */
const fixed: ReadonlySet<DeadlineKind> = new Set(['date', 'range', 'milestones']);

function isRestDay(day: LocalDate, { calendar }: DeadlineContext): boolean {
  const kind = calendar && dayKind(day, calendar);
  return kind?.ok === true && (kind.value === 'weekend' || kind.value === 'holiday');
}

/** What belongs to the whole text, not to its answer. */
export interface WholeText {
  readonly raw: string;
  readonly sustain: boolean;
  readonly unread?: string | undefined;
}

/** Puts the answer of a text together with what holds for every deadline. */
export function toDeadline(
  { raw, sustain, unread }: WholeText,
  answer: Answer,
  context: DeadlineContext,
): Deadline {
  const { kind, readings, notes: found, ...facts } = answer;
  const [due] = readings;
  const notes = new Set<DeadlineNote>(found);
  if (due && context.start && due < context.start) notes.add('beforeStart');
  if (due && fixed.has(kind) && facts.precision === 'day' && isRestDay(due, context)) notes.add('restDay');
  const ambiguous = readings.length > 1;
  return {
    raw,
    kind,
    ...(due && { due }),
    ...facts,
    sustain: sustain || kind === 'recurring' || kind === 'long-term',
    ambiguous,
    ...(ambiguous && { readings }),
    notes: [...notes],
    ...(unread !== undefined && { unread }),
  };
}
