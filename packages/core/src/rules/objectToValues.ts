import type { LocalDate } from '../date/LocalDate.ts';
import type { DatedValue } from './Rule.ts';
import type { RuleFault } from './RuleFault.ts';
import type { RuleWithCases } from './ruleSchema.ts';

/** What is wrong between the fields of a rule that is well-formed by itself; `at` is the rule's place. */
export function objectToValues(rule: RuleWithCases, at: string): readonly RuleFault[] {
  const values: readonly DatedValue<number | string>[] = rule.values;
  return values.flatMap((value, i) => {
    const path = `${at}.values[${i}]`;
    return [
      ...objectToDays(value, path),
      ...objectToTrust(value, path),
      ...objectToValue(rule, value.value, path),
      ...values
        .slice(0, i)
        .flatMap((earlier, other): readonly RuleFault[] =>
          overlap(earlier, value)
            ? [{ path, code: 'rule-values-overlap', facts: { other: `${at}.values[${other}]` } }]
            : [],
        ),
    ];
  });
}

function objectToDays({ from, until }: DatedValue<unknown>, path: string): readonly RuleFault[] {
  if (from === undefined || until === undefined || from <= until) return [];
  return [{ path: `${path}.until`, code: 'rule-until-before-from', facts: { from, until } }];
}

/** Who compared a value with its source says when; nobody did for what is low, and nothing can for one's own choice. */
function objectToTrust({ confidence, verifiedOn }: DatedValue<unknown>, path: string): readonly RuleFault[] {
  const isUnverifiable = confidence === 'low' || confidence === 'own';
  if (isUnverifiable && verifiedOn !== undefined)
    return [{ path: `${path}.verifiedOn`, code: 'rule-verified-against-confidence', facts: { confidence } }];
  if (!isUnverifiable && verifiedOn === undefined)
    return [{ path: `${path}.verifiedOn`, code: 'rule-verified-missing', facts: { confidence } }];
  return [];
}

function objectToValue(rule: RuleWithCases, value: number | string, path: string): readonly RuleFault[] {
  const place = `${path}.value`;
  if (rule.kind === 'choice')
    return Object.hasOwn(rule.options, value)
      ? []
      : [{ path: place, code: 'rule-not-one-of', facts: { seen: value, known: Object.keys(rule.options) } }];
  if (rule.kind !== 'policy') return [];
  if (value === 0) return [{ path: place, code: 'rule-out-of-range', facts: { seen: value } }];
  // Only what is due once can lie before its anchor.
  if (Number(value) < 0 && rule.effect !== 'due')
    return [{ path: place, code: 'rule-negative-not-due', facts: { effect: rule.effect } }];
  return [];
}

function overlap(a: DatedValue<unknown>, b: DatedValue<unknown>): boolean {
  return isBefore(a.from, b.until) && isBefore(b.from, a.until);
}

/** An open end reaches everywhere. */
function isBefore(from: LocalDate | undefined, until: LocalDate | undefined): boolean {
  return from === undefined || until === undefined || from <= until;
}
