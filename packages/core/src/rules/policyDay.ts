import type { WorkCalendar } from '../calendar/WorkCalendar.ts';
import type { LocalDate } from '../date/LocalDate.ts';
import { countPeriod, type PeriodEnd } from '../deadline/countPeriod.ts';
import type { Outcome } from '../refusal/Refusal.ts';
import type { PolicyRule } from './Rule.ts';

/**
 * The day that a policy gives: `value` times its unit from the day of its anchor, moved off days off as it says; of a
 * rhythm the `round`-th day, each counted from the anchor, so that a moved one moves no other. Refuses with
 * `calendar-missing` (facts: the year).
 *
 * @example policyDay(ruleById('xunshi-2015-27'), { value: 2, from: '2023-07-29', calendar }).value // { due: '2023-10-07', unrolled: '2023-09-29' }
 */
export function policyDay(
  { unit, roll, rollTo }: Pick<PolicyRule, 'unit' | 'roll' | 'rollTo'>,
  {
    value,
    from,
    calendar,
    round = 1,
  }: {
    readonly value: number;
    readonly from: LocalDate;
    readonly calendar: WorkCalendar | undefined;
    readonly round?: number;
  },
): Outcome<PeriodEnd> {
  return countPeriod({ start: from, count: value * round, unit }, { calendar, roll, rollTo });
}
