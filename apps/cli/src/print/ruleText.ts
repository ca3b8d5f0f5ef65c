import type { DatedValue, Rule, RuleSource } from '@zhenggai/core/rules';
import { policyWords } from '@zhenggai/core/words';
import type { Context } from '../shell/Context.ts';

/** A rule's title in the language of messages, where it has one. */
export function ruleTitle({ title, english }: Rule, { language }: Context): string {
  return (language === 'en' ? english?.title : undefined) ?? title;
}

/** What a rule with that value says: `收到反馈后2个月内`, `15 天`, `restDay`. */
export function valueText(rule: Rule, { value }: DatedValue<number | string>, { language }: Context): string {
  if (rule.kind === 'policy') return policyWords(rule, Number(value), language);
  if (rule.kind === 'choice') return String(value);
  if (language !== 'en') return `${value} ${rule.unit}`;
  const unit = rule.english?.unit ?? rule.unit;
  return `${value} ${value === 1 ? unit.replace(/s$/, '') : unit}`;
}

/** The days on which a value holds. */
export function daysText({ from, until, confidence }: DatedValue<unknown>, { t }: Context): string {
  if (from === undefined && until === undefined)
    return confidence === 'own' ? t('始终', 'always') : t('起始日不详', 'since unknown');
  if (until === undefined) return t(`${from} 起`, `since ${from}`);
  return from === undefined
    ? t(`至 ${until}`, `until ${until}`)
    : t(`${from} 至 ${until}`, `${from} to ${until}`);
}

/** Where a value stands: title, document number, article. */
export function sourceText({ title, documentNumber, article }: RuleSource, { t }: Context): string {
  return [title, documentNumber, article].filter((part) => part !== undefined).join(t('，', ', '));
}
