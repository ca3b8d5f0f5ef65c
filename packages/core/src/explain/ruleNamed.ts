import type { CalendarYear } from '../calendar/WorkCalendar.ts';
import type { RulePack } from '../rules/Rule.ts';
import { ruleById } from '../rules/ruleById.ts';
import { shippedRules } from '../rules/shippedRules.ts';
import { latestValue } from '../rules/valueOn.ts';
import type { ExplainedRule } from './Explanation.ts';

/** The rule of that id as a step names it; of the given pack, else of the shipped one. */
export function ruleNamed(id: string, pack: RulePack = shippedRules): { readonly rule?: ExplainedRule } {
  const rule = ruleById(id, pack) ?? ruleById(id);
  const value = rule && latestValue(rule);
  if (!rule || !value) return {};
  const { title, english } = rule;
  const { source, confidence } = value;
  return { rule: { id, title, ...(english && { englishTitle: english.title }), source, confidence } };
}

/** The notice that arranges a year, as a step names it. */
export function noticeOf({ year, source }: CalendarYear): { readonly rule: ExplainedRule } {
  const { title, documentNumber } = source;
  return {
    rule: {
      id: `calendar-${year}`,
      title,
      source: { title, ...(documentNumber !== undefined && { documentNumber }) },
    },
  };
}
