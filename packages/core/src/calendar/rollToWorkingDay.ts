import { addDays } from '../date/addDays.ts';
import type { LocalDate } from '../date/LocalDate.ts';
import { done, type Outcome } from '../refusal/Refusal.ts';
import { dayKind } from './dayKind.ts';
import type { Roll, RollTo, WorkCalendar } from './WorkCalendar.ts';

/**
 * Moves a day off to the next working day, or to the one before (`to: 'before'`); a working day stays. What counts as
 * off says `roll` ({@link Roll}); `none` moves nothing and needs no calendar. Refuses with `calendar-missing`
 * (facts: the year).
 *
 * @example rollToWorkingDay('2024-10-01', { calendar, roll: 'restDay' }) // { ok: true, value: '2024-10-08' }
 * @source 民法典 第二百零三条
 */
export function rollToWorkingDay(
  day: LocalDate,
  { calendar, roll, to = 'after' }: { calendar: WorkCalendar; roll: Roll; to?: RollTo },
): Outcome<LocalDate> {
  if (roll === 'none') return done(day);
  for (let at = day; ; at = addDays(at, to === 'after' ? 1 : -1)) {
    const kind = dayKind(at, calendar);
    if (!kind.ok) return kind;
    if (kind.value !== 'holiday' && (roll === 'holidayOnly' || kind.value !== 'weekend')) return done(at);
  }
}
