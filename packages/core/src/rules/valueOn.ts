import type { LocalDate } from '../date/LocalDate.ts';
import type { DatedValue, Rule } from './Rule.ts';

/**
 * The value of a rule that is in force on a day, its first and last day included; none where it is not yet or no longer
 * in force. A finding of 2023 is computed with the law of 2023.
 *
 * @example valueOn(ruleById('xunshi-2024-focus'), '2024-02-07')?.value // 2
 * @example valueOn(ruleById('xunshi-2024-focus'), '2024-02-08')?.value // 6
 */
export function valueOn<V>(
  rule: { readonly values: readonly DatedValue<V>[] },
  day: LocalDate,
): DatedValue<V> | undefined {
  return rule.values.find((value) => holdsOn(value, day));
}

/**
 * Says whether a value is in force on a day.
 *
 * @example holdsOn({ from: '2024-02-08' }, localDate('2024-02-07')) // false
 */
export function holdsOn(
  { from, until }: Pick<DatedValue<unknown>, 'from' | 'until'>,
  day: LocalDate,
): boolean {
  return (from === undefined || from <= day) && (until === undefined || day <= until);
}

/**
 * The last value of a rule: what holds now or will hold, where a reader asks for no day.
 *
 * @example latestValue(ruleById('xunshi-2024-focus')).value // 6
 */
export function latestValue({ values }: Rule): DatedValue<number | string> | undefined {
  return values.at(-1);
}
