import type { DeadlineContext } from '../DeadlineContext.ts';
import type { Phrase } from '../grammar/Phrase.ts';
import { type Answer, unresolved } from './Resolved.ts';
import { resolveDay, yearAfter } from './resolveDay.ts';
import type { Timed } from './Timed.ts';

type DayPhrase = Extract<Phrase, { is: 'day' }>;

/** The day that replaced another, and the other: 2024年6月30日（延期至2024年9月30日）. */
export function resolveExtension(
  { former, current }: { readonly former: DayPhrase; readonly current: DayPhrase },
  context: DeadlineContext,
): Answer {
  const original = resolveDay(former.day, context);
  if (!original.ok) return unresolved('date', original);
  const year = yearAfter(original);
  const inherits = current.day.year.is === 'unstated' && !current.day.distance;
  const first = resolveDay(current.day, context, year);
  if (!first.ok) return unresolved('date', first);
  const isEarlier = first.readings[0] <= original.readings[0];
  // An extension to an earlier day is a year left out, or an error.
  const extended = isEarlier && inherits ? resolveDay(current.day, context, year + 1) : first;
  if (!extended.ok) return unresolved('date', extended);
  if (extended.readings[0] <= original.readings[0])
    return unresolved('date', { ok: false, note: 'reversed' });
  return {
    kind: 'date',
    precision: extended.precision,
    readings: extended.readings,
    original: original.readings[0],
    notes: [...new Set([...original.notes, ...extended.notes, 'extension' as const])],
  };
}

/** The former and the present day among the phrases of time, as the words between them say; nothing where they do not. */
export function extensionIn(
  phrases: readonly Phrase[],
  timed: readonly Timed[],
): { former: DayPhrase; current: DayPhrase } | undefined {
  const [first, second, ...more] = timed;
  if (first?.is !== 'day' || second?.is !== 'day' || more.length > 0) return undefined;
  const isBetween = phrases.some(({ is, from }) => is === 'extended' && from >= first.to && to(second, from));
  if (isBetween) return { former: first, current: second };
  // 2024年9月30日（原定2024年6月30日）
  const isFormer = phrases.some(
    ({ is, from }) => is === 'originally' && from >= first.to && to(second, from),
  );
  return isFormer ? { former: second, current: first } : undefined;
}

const to = (second: Timed, at: number) => at < second.from;
