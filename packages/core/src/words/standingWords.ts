import type { Standing, StandingKind } from '../standing/Standing.ts';
import { fillTemplate } from './fillTemplate.ts';
import type { Language, Vocabulary } from './Language.ts';

const templates: Vocabulary<StandingKind> = {
  'no-due-date': { 'zh-CN': '无具体时限', en: 'no due date' },
  'not-due': { 'zh-CN': '未到期（还有{days}天）', en: 'not due for {days} days' },
  'due-in': { 'zh-CN': '{days}天后到期', en: 'due in {days} days' },
  overdue: { 'zh-CN': '逾期{days}天', en: 'overdue by {days} days' },
  met: { 'zh-CN': '按期完成', en: 'met' },
  'met-late': { 'zh-CN': '逾期{days}天完成', en: 'met {days} days late' },
  closed: { 'zh-CN': '已销号', en: 'closed' },
  'review-due': { 'zh-CN': '应评估（已过{days}天）', en: 'review due since {days} days' },
};

/**
 * How a finding stands, in words.
 *
 * @example standingWords({ kind: 'overdue', due: '2024-06-30', days: 3 }, 'zh-CN') // '逾期3天'
 */
export function standingWords(standing: Standing, language: Language): string {
  if (standing.kind === 'due-in' && standing.days === 0) return language === 'en' ? 'due today' : '今天到期';
  const text = fillTemplate(templates[standing.kind][language], { ...standing }, language, {});
  return language === 'en' ? text.replace(/\b1 days/, '1 day') : text;
}
