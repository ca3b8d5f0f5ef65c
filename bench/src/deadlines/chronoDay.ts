import type { DeadlineContext } from '@zhenggai/core/deadline';
import { type ParsedComponents, zh } from 'chrono-node';

/** The day that `chrono-node` finds in a text, read in its favour: a month without a day means the month's last. */
export function chronoDay(
  text: string,
  { asOf, start }: DeadlineContext,
  isPeriod: boolean,
): string | undefined {
  // It knows one day to count from: a period's start where the text is one, else the day of reading.
  const from = (isPeriod ? start : asOf) ?? asOf;
  const found = zh.hans.parse(text, from === undefined ? undefined : new Date(`${from}T00:00:00`));
  const last = found.at(-1);
  return last === undefined ? undefined : lastDayOf(last.end ?? last.start);
}

function lastDayOf(components: ParsedComponents): string {
  const year = Number(components.get('year'));
  const isKnown = (part: 'month' | 'day') => components.isCertain(part) || components.isCertain('weekday');
  const month = isKnown('month') ? Number(components.get('month')) : 12;
  const day = isKnown('day')
    ? Number(components.get('day'))
    : new Date(Date.UTC(year, month, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}
