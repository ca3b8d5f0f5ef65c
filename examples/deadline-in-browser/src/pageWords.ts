import type { DayMark } from '@zhenggai/core/explain';
import type { PageLanguage, RollChoice } from './State.ts';

type Both = Readonly<Record<PageLanguage, string>>;
const both = (chinese: string, english: string): Both => ({ 'zh-CN': chinese, en: english });

/** What stands on the page as it is, by the name in `data-words`. */
export const fixedWords = {
  title: both('整改时限怎么算', 'How a deadline comes to its day'),
  lead: both(
    '照台账原文填写整改时限，逐步看清它落在哪一天、依据是什么。全部在本页计算，不联网。',
    'Type a deadline as the ledger has it, and see which day it means and why. Computed on this page; nothing is sent anywhere.',
  ),
  language: both('English', '中文'),
  skip: both('跳到计算过程', 'Skip to the steps'),
  text: both('整改时限', 'Deadline'),
  hint: both('照原文填写，边填边算。可先试：', 'As it is written; computed as you type. Try:'),
  context: both('计算条件', 'Read against'),
  asOf: both('截至日期', 'As of'),
  start: both('反馈日期（起算）', 'Feedback received (start)'),
  campaignEnd: both('集中整改期截止', 'End of the campaign'),
  roll: both('末日遇休息日', 'If the last day is a day off'),
  answer: both('结论', 'Answer'),
  calendar: both('日历', 'Calendar'),
  keys: both(
    '指向、点按或用方向键移到某一天，可看说明。',
    'Point at a day, tap it or move to it with the arrow keys to read about it.',
  ),
  steps: both('计算过程', 'Step by step'),
  footer: both(
    '计算由 @zhenggai/core 完成；工作日历取自国务院办公厅历年通知，没有日历的年份不作推算。',
    'Computed by @zhenggai/core. The calendar is that of the State Council’s yearly notices; years without one are not guessed.',
  ),
} as const satisfies Readonly<Record<string, Both>>;

/** As ledgers write them; there is no English for them to be written in. */
export const examples = [
  '15个工作日内',
  '收到反馈意见后2个月内',
  '6月前',
  '2024年底前，并长期坚持',
  '6月30日前完成制度修订，12月底前完成验收',
  '国庆节前',
  '90日内',
  '2024年2月30日',
  '立行立改',
] as const;

export const rollWords: Readonly<Record<RollChoice, Both>> = {
  after: both('顺延到下一个工作日', 'next working day'),
  before: both('提前到上一个工作日', 'working day before'),
  holidayOnly: both('遇节假日才顺延', 'next one, holidays only'),
  none: both('不变动', 'stays'),
};

export const markWords: Readonly<Record<DayMark, Both>> = {
  start: both('起算日，不计入', 'the start, not counted'),
  counted: both('计入', 'counted'),
  'made-up': both('调休上班，计入', 'worked in exchange, counted'),
  skipped: both('休息日，不计', 'day off, passed over'),
  rolled: both('末日遇休，移开', 'last day off, moved on'),
  off: both('放假', 'off'),
  original: both('原定日期', 'the day before the extension'),
  milestone: both('阶段节点', 'milestone'),
  reading: both('另一种理解', 'another reading'),
  due: both('到期日', 'due'),
};

/** In this order in the legend, where they occur. */
export const marks = Object.keys(markWords) as readonly DayMark[];

export const kindWords = {
  workday: both('工作日', 'working day'),
  makeUpDay: both('调休上班', 'worked in exchange'),
  weekend: both('周末', 'weekend'),
  holiday: both('放假', 'holiday'),
} as const;

/** Of the corner of a day: off by notice, worked in exchange. */
export const cornerWords = { holiday: both('休', 'H'), makeUpDay: both('班', 'W') } as const;

export const weekdays: Readonly<Record<PageLanguage, readonly string[]>> = {
  'zh-CN': ['一', '二', '三', '四', '五', '六', '日'],
  en: ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'],
};

export const answerWords = {
  due: both('到期日', 'Due'),
  noDay: both('没有确定的日期', 'No day'),
  empty: both('请填写整改时限', 'Type a deadline'),
  sustained: both('到期后长期坚持', 'and goes on after that'),
  ambiguous: both('有不同理解，请人工确定', 'Can be read in more than one way: a person must decide'),
  earliest: both('最早：提醒按这一天', 'earliest: reminders go by this one'),
  latest: both('最晚：过了这一天才算逾期', 'latest: overdue only after this one'),
  between: both('也可能是', 'or'),
  unread: both('未能识别：', 'Not understood: '),
  milestones: both('阶段节点', 'Milestones'),
  nth: both('第{n}个', 'no. {n}'),
  gap: both('…… 略去{n}个月 ……', '… {n} months without anything to show …'),
  noCalendar: both('没有可画的日期。', 'There is no day to draw.'),
  source: both('依据：', 'Source: '),
  otherRule: both('规则：', 'Rule: '),
} as const;

export function filled(
  words: Both,
  language: PageLanguage,
  facts: Readonly<Record<string, unknown>> = {},
): string {
  return words[language].replace(/\{(\w+)\}/g, (_, name: string) => String(facts[name] ?? ''));
}
