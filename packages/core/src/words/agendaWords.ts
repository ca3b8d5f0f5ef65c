import type {
  AgendaEntry,
  AgendaState,
  CountedDay,
  FindingMatter,
  Undated,
  UndatedReason,
} from '../agenda/Agenda.ts';
import { fillTemplate } from './fillTemplate.ts';
import type { Language, Vocabulary } from './Language.ts';
import { ledgerFactWords } from './ledgerWords.ts';
import { policyAnchorWords, policyTaskWords } from './ruleWords.ts';

/** What of a finding, or of the campaign, is due on a day. */
export const agendaMatterWords: Vocabulary<FindingMatter | 'campaign-end'> = {
  deadline: { 'zh-CN': '整改时限', en: 'deadline' },
  milestone: { 'zh-CN': '阶段节点', en: 'milestone' },
  recurring: { 'zh-CN': '定期工作', en: 'recurring work' },
  review: { 'zh-CN': '评估', en: 'review' },
  'expected-finish': { 'zh-CN': '预计完成', en: 'expected finish' },
  'apply-anew': { 'zh-CN': '重新申请销号', en: 'apply for the closing anew' },
  'campaign-end': { 'zh-CN': '集中整改截止', en: 'end of the campaign' },
};

/**
 * What is due, in a few words; of a finding's day without the finding's title.
 *
 * @example agendaMatter({ what: 'policy', task: 'firstReport', documents: 2 }, 'zh-CN') // '整改情况报告（2份）'
 */
export function agendaMatter(entry: AgendaEntry, language: Language): string {
  if (entry.what === 'campaign-end') return agendaMatterWords['campaign-end'][language];
  if (entry.what !== 'policy')
    return `${agendaMatterWords[entry.what][language]}${readingText(entry.reading, language)}`;
  const task = policyTaskWords[entry.task][language];
  const { documents = 1, round } = entry;
  const more = [
    ...(documents > 1 ? [language === 'en' ? `${documents} documents` : `${documents}份`] : []),
    ...(round === undefined ? [] : [language === 'en' ? `no. ${round}` : `第${round}次`]),
  ];
  if (more.length === 0) return task;
  return language === 'en' ? `${task} (${more.join(', ')})` : `${task}（${more.join('，')}）`;
}

function readingText(reading: 'earliest' | 'latest' | undefined, language: Language): string {
  if (reading === undefined) return '';
  if (language === 'en') return reading === 'earliest' ? ' (earliest reading)' : ' (latest reading)';
  return reading === 'earliest' ? '（最早理解）' : '（最晚理解）';
}

const states: Vocabulary<AgendaState | 'today'> = {
  overdue: { 'zh-CN': '逾期{days}天', en: 'overdue by {days} days' },
  unconfirmed: { 'zh-CN': '已过{days}天，待确认', en: '{days} days ago, to confirm' },
  coming: { 'zh-CN': '还有{days}天', en: 'in {days} days' },
  today: { 'zh-CN': '今天', en: 'today' },
};

/**
 * How far a day is, and whether it is held against anybody once past.
 *
 * @example agendaStateWords({ state: 'unconfirmed', daysLeft: -3 }, 'zh-CN') // '已过3天，待确认'
 * @example agendaStateWords({ state: 'coming', daysLeft: 1 }, 'en') // 'in 1 day'
 */
export function agendaStateWords(
  { state, daysLeft }: Pick<AgendaEntry, 'state' | 'daysLeft'>,
  language: Language,
): string {
  const days = Math.abs(daysLeft);
  const text = fillTemplate(states[daysLeft === 0 ? 'today' : state][language], { days }, language, {});
  return language === 'en' ? text.replace(/\b1 days/, '1 day') : text;
}

const units: Readonly<Record<CountedDay['unit'], readonly [string, string]>> = {
  day: ['日', 'day'],
  workingDay: ['个工作日', 'working day'],
  month: ['个月', 'month'],
  year: ['年', 'year'],
};

/**
 * How the day of a policy was counted.
 *
 * @example countedDayWords({ anchor: 'feedbackReceived', from: '2024-03-01', count: 6, unit: 'month', roll: 'restDay', rollTo: 'after', unrolled: '2024-09-01' }, '2024-09-02', 'zh-CN')
 * // '自收到反馈（2024-03-01）起6个月，至2024-09-01，遇休息日顺延'
 */
export function countedDayWords(counted: CountedDay, day: string, language: Language): string {
  const { anchor, from, fromDue, count, unit, roll, rollTo, unrolled, calendar } = counted;
  const moved = unrolled !== day;
  const [chinese, english] = units[unit];
  const n = Math.abs(count);
  const usesCalendar = calendar !== undefined && (unit === 'workingDay' || moved);
  const since =
    fromDue === undefined ? from : language === 'en' ? `${from}, ${fromDue}` : `${from}，${fromDue}`;
  const name = policyAnchorWords[anchor][language];
  if (language === 'en')
    return [
      `${n} ${english}${n === 1 ? '' : 's'} ${count < 0 ? 'before' : 'from'} ${name} (${since})`,
      ...(moved
        ? [`to ${unrolled}, moved ${rollTo === 'before' ? 'before' : 'past'} ${off(roll, language)}`]
        : []),
      ...(usesCalendar ? [`calendar ${calendar.id} ${calendar.version}`] : []),
    ].join(', ');
  return [
    count < 0 ? `${name}（${since}）前${n}${chinese}` : `自${name}（${since}）起${n}${chinese}`,
    ...(moved ? [`至${unrolled}`, `遇${off(roll, language)}${rollTo === 'before' ? '提前' : '顺延'}`] : []),
    ...(usesCalendar ? [`日历 ${calendar.id} ${calendar.version}`] : []),
  ].join('，');
}

function off(roll: CountedDay['roll'], language: Language): string {
  if (roll === 'holidayOnly') return language === 'en' ? 'days off by the notice' : '法定休假日';
  return language === 'en' ? 'days of rest' : '休息日';
}

const reasons: Vocabulary<UndatedReason> = {
  'kind-missing': {
    'zh-CN': '缺检查类型，无法确定适用哪些时限规定',
    en: 'the kind of inspection is not known, and with it which periods count',
  },
  'anchor-missing': {
    'zh-CN': '[[缺{fact:facts}，]]起算日期不明',
    en: 'the day it counts from is not known[[: {fact:facts} is missing]]',
  },
  'calendar-missing': {
    'zh-CN': '缺[[{year}年]]工作日历，无法计算',
    en: 'no working-day calendar[[ for {year}]]',
  },
  'deadline-missing': { 'zh-CN': '未填时限', en: 'no deadline is set' },
  'deadline-unread': {
    'zh-CN': '时限未能识别，需要人工确定',
    en: 'the deadline is not understood; a person must decide',
  },
  'status-in-deadline': { 'zh-CN': '时限栏填的是完成情况', en: 'a status stands in place of the deadline' },
  'year-missing': { 'zh-CN': '时限没有年份', en: 'the deadline names no year' },
  'no-limit': {
    'zh-CN': '立行立改，没有规定天数',
    en: 'to be put right at once; no rule in force sets its days',
  },
  'review-missing': { 'zh-CN': '长期坚持，未定评估日期', en: 'long-term work without a day of review' },
};

/**
 * Why something has no day.
 *
 * @example undatedWords({ why: 'calendar-missing', year: 2027 }, 'zh-CN') // '缺2027年工作日历，无法计算'
 */
export function undatedWords(undated: Pick<Undated, 'why' | 'fact' | 'year'>, language: Language): string {
  const { why, fact, year } = undated;
  return fillTemplate(reasons[why][language], { fact, year }, language, { facts: ledgerFactWords });
}
