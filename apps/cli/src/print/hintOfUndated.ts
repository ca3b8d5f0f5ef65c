import type { Undated, UndatedReason } from '@zhenggai/core/agenda';
import type { InEachLanguage, Language } from '@zhenggai/core/words';

/** The option of `zhenggai init` that fills a fact. */
const options: Partial<Record<NonNullable<Undated['fact']>, string>> = {
  kind: '--kind',
  feedbackDate: '--feedback-date',
  planIssuedOn: '--plan-issued',
  reportDeliveredOn: '--report-delivered',
  campaignEnd: '--campaign-end',
};

const setDeadline: InEachLanguage = {
  'zh-CN': 'zhenggai plan set 编码 --deadline 时限',
  en: 'zhenggai plan set CODE --deadline TEXT',
};

const hints: Partial<Record<UndatedReason, InEachLanguage>> = {
  'calendar-missing': { 'zh-CN': 'zhenggai calendar add 文件', en: 'zhenggai calendar add FILE' },
  'deadline-missing': setDeadline,
  'deadline-unread': setDeadline,
  'status-in-deadline': setDeadline,
  'year-missing': setDeadline,
  'no-limit': setDeadline,
  'review-missing': {
    'zh-CN': 'zhenggai plan set 编码 --next-review 日期',
    en: 'zhenggai plan set CODE --next-review DATE',
  },
};

/** The command that gives something its day. */
export function hintOfUndated({ why, fact }: Undated, language: Language): string | undefined {
  const option = fact === undefined ? undefined : options[fact];
  if (option === undefined) return hints[why]?.[language];
  const value = option === '--kind' ? { 'zh-CN': '类型', en: 'KIND' } : { 'zh-CN': '日期', en: 'DATE' };
  return `zhenggai init ${option} ${value[language]}`;
}
