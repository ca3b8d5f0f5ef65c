import type { WorkCalendar } from '../calendar/WorkCalendar.ts';
import { policyDay } from './policyDay.ts';
import type { PolicyCase, PolicyRule, RuleCase } from './Rule.ts';
import type { RuleFault } from './RuleFault.ts';
import type { RuleWithCases } from './ruleSchema.ts';
import { valueOn } from './valueOn.ts';

/** What a policy gives in the situation of a case: a day, `none`, or why it gives no day. */
export function dayOfCase(
  policy: PolicyRule,
  { start, on = start }: PolicyCase,
  calendar: WorkCalendar,
): string {
  const dated = valueOn(policy, on);
  if (!dated) return 'none';
  const counted = policyDay(policy, { value: dated.value, from: start, calendar });
  return counted.ok ? counted.value.due : (counted.refusals[0]?.code ?? 'none');
}

/** The cases of a rule that come out otherwise than they say, with what was expected and what came; `at` is its place. */
export function objectToCases(rule: RuleWithCases, at: string, calendar: WorkCalendar): readonly RuleFault[] {
  const cases: readonly RuleCase[] = rule.cases ?? [];
  return cases.flatMap((one, i): readonly RuleFault[] => {
    const got = resultOf(rule, one, calendar);
    if (got === one.expect) return [];
    return [
      {
        path: `${at}.cases[${i}]`,
        code: 'rule-case-differs',
        facts: { name: one.name, expected: one.expect, got },
      },
    ];
  });
}

function resultOf(rule: RuleWithCases, one: RuleCase, calendar: WorkCalendar): number | string {
  if (rule.kind === 'policy') return 'start' in one ? dayOfCase(rule, one, calendar) : 'none';
  return (one.on && valueOn<number | string>(rule, one.on)?.value) ?? 'none';
}
