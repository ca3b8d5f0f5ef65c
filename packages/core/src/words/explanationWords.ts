import { dayOfWeek } from '../date/dayOfWeek.ts';
import type { LocalDate } from '../date/LocalDate.ts';
import { isLocalDate } from '../date/LocalDate.ts';
import { writeDay } from '../date/writeDay.ts';
import type { Precision } from '../deadline/Deadline.ts';
import type { ExplainedRule, ExplanationStep, StepCode } from '../explain/Explanation.ts';
import { type Facts, fillTemplate } from './fillTemplate.ts';
import type { InEachLanguage, Language, Vocabulary } from './Language.ts';
import { policyAnchorWords, policyTaskWords } from './ruleWords.ts';

const weekdays: Readonly<Record<Language, string>> = {
  'zh-CN': '一二三四五六日',
  en: 'MonTueWedThuFriSatSun',
};

/**
 * A day as a person reads it, with its weekday.
 *
 * @example dayWords(localDate('2024-06-30'), 'zh-CN') // '2024年6月30日（周日）'
 */
export function dayWords(day: LocalDate, language: Language): string {
  const at = dayOfWeek(day) - 1;
  if (language === 'en') return `${day} (${weekdays.en.slice(at * 3, at * 3 + 3)})`;
  return `${writeDay(day)}（周${weekdays['zh-CN'][at]}）`;
}

const unitWords: Vocabulary<Precision> = {
  day: { 'zh-CN': '日', en: 'day' },
  tenDay: { 'zh-CN': '旬', en: 'third of the month' },
  month: { 'zh-CN': '月', en: 'month' },
  quarter: { 'zh-CN': '季度', en: 'quarter' },
  half: { 'zh-CN': '半年', en: 'half year' },
  year: { 'zh-CN': '年', en: 'year' },
};

const lengthWords: Vocabulary<'month' | 'year'> = {
  month: { 'zh-CN': '个月', en: 'month(s)' },
  year: { 'zh-CN': '年', en: 'year(s)' },
};

const directionWords: Vocabulary<'on' | 'back'> = {
  on: { 'zh-CN': '往后', en: 'on' },
  back: { 'zh-CN': '往前', en: 'back' },
};

const vocabularies = {
  units: unitWords,
  lengths: lengthWords,
  directions: directionWords,
  anchors: { ...policyAnchorWords, campaignEnd: policyTaskWords.campaignEnd },
};

const templates: Vocabulary<StepCode> = {
  blank: { 'zh-CN': '没有填写时限。', en: 'No time limit was written.' },
  written: { 'zh-CN': '原文是“{text}”。', en: 'The text says “{text}”.' },
  day: {
    'zh-CN': '“{text}”写明了具体日期[[（表格序号{serial}）]]。',
    en: '“{text}” names a day[[ (serial number {serial} of the spreadsheet)]].',
  },
  span: {
    'zh-CN': '“{text}”没有写到日，以该{unit:units}的最后一天为限。',
    en: '“{text}” names no day: the last day of the {unit:units} is meant.',
  },
  'before-included': { 'zh-CN': '“前”含当天。', en: '“Before” (前) includes the day itself.' },
  'before-span': {
    'zh-CN': '“{text}”可能指该{unit:units}开始之前，也可能指该{unit:units}结束之前。',
    en: '“{text}” may mean before the {unit:units} begins or by its end.',
  },
  'cell-without-day': {
    'zh-CN': '单元格里是日期，但只显示到{unit:units}：以该{unit:units}的最后一天为限。',
    en: 'The cell holds a day but shows only its {unit:units}: the last day of the {unit:units} is meant.',
  },
  'number-month': {
    'zh-CN': '单元格里是数字“{text}”，按年月理解；表格会略去小数末尾的0。',
    en: 'The cell holds the number “{text}”, read as year and month; a spreadsheet drops a last zero.',
  },
  'year-inferred': {
    'zh-CN': '原文没有写年份[[，按截至日期{asOf}推定]]。',
    en: 'The text has no year[[; it is taken from the as-of date, {asOf}]].',
  },
  'year-missing': {
    'zh-CN': '原文没有写年份，也没有截至日期，无从推定。',
    en: 'The text has no year, and there is no as-of date to take it from.',
  },
  relative: {
    'zh-CN': '原文是相对的说法[[，从截至日期{asOf}推算]]。',
    en: 'The text tells the time by its distance[[ from the as-of date, {asOf}]].',
  },
  'as-of-missing': {
    'zh-CN': '原文是相对的说法，没有截至日期，无法推算。',
    en: 'The text tells the time by its distance, and there is no as-of date to count from.',
  },
  'already-past': {
    'zh-CN': '按当年理解，到截至日期{asOf}这一天已经过去，也可能指下一年。',
    en: 'Taken as this year’s, the day was already past on {asOf}; next year may be meant.',
  },
  range: { 'zh-CN': '起始日期是{start}。', en: 'It begins on {start}.' },
  milestone: { 'zh-CN': '节点：{day}[[，{text}]]。', en: 'A milestone: {day}[[, {text}]].' },
  'last-milestone': {
    'zh-CN': '共{count}个节点，以最后一个为整改时限。',
    en: 'Of {count} milestones the last is the time limit.',
  },
  recurring: {
    'zh-CN': '“{text}”是定期的，以{asOf}起的下一次为准。',
    en: '“{text}” recurs; its next day, seen from {asOf}, counts.',
  },
  'before-holiday': {
    'zh-CN': '“{name}前”以放假开始的前一天为限。',
    en: 'Before {name} means the day before its days off begin.',
  },
  anniversary: {
    'zh-CN': '{name}是{day}，以前一天为限。',
    en: '{name} is on {day}: the day before it is the last.',
  },
  'campaign-end': {
    'zh-CN': '“{text}”以台账登记的集中整改结束日期为限。',
    en: '“{text}” ends with the campaign, on the day that the ledger holds.',
  },
  'past-event': {
    'zh-CN': '该事项在反馈之前已经结束，没有可以追到的日期。',
    en: 'The event was over before the feedback: there is no day to hold anybody to.',
  },
  immediate: {
    'zh-CN': '立行立改：要求马上整改。',
    en: 'At once (立行立改).',
  },
  'immediate-days': {
    'zh-CN': '立行立改：规定了{count}天。',
    en: 'At once (立行立改): the rules give {count} days.',
  },
  'long-term': {
    'zh-CN': '长期坚持：没有具体日期，要有阶段目标和评估日期。',
    en: 'Long-term: no day of its own; it needs a stage goal and a day of review.',
  },
  extension: {
    'zh-CN': '原文写明了延期：原定{original}[[，延至{due}]]。',
    en: 'The text names an extension: formerly {original}[[, now {due}]].',
  },
  extended: {
    'zh-CN': '原文写明了延期，原来的日期不在这里。',
    en: 'The text names an extension; the former day is not in it.',
  },
  'counted-from': {
    'zh-CN': '从[[{anchor:anchors}之日，即]]{day}起算。',
    en: 'It counts from [[{anchor:anchors}, ]]{day}.',
  },
  'half-month': { 'zh-CN': '半个月按{count}天计算。', en: 'Half a month is {count} days.' },
  'start-not-counted': {
    'zh-CN': '起算当天不计入[[，第1天是{first}]]。',
    en: 'The day it counts from is not counted[[; the first day is {first}]].',
  },
  'count-days': {
    'zh-CN': '{direction:directions}逐日数{count}天，休息日也计入。',
    en: 'Count {count} day(s) {direction:directions}, days off included.',
  },
  'count-working-days': {
    'zh-CN': '{direction:directions}数{count}个工作日：跳过{skipped}个休息日[[，调休上班的{madeUp}天计入]]。',
    en: 'Count {count} working day(s) {direction:directions}, passing over {skipped} day(s) off[[ and counting {madeUp} make-up day(s)]].',
  },
  'count-months': {
    'zh-CN': '{direction:directions}数{count}{unit:lengths}，到对应的{day}日。',
    en: 'Count {count} {unit:lengths} {direction:directions}, to the same-numbered day ({day}).',
  },
  'month-end': {
    'zh-CN': '{direction:directions}数{count}{unit:lengths}，到期的月份没有{day}日，取该月最后一天。',
    en: 'Count {count} {unit:lengths} {direction:directions}; that month has no day {day}, so its last day is taken.',
  },
  'off-block': {
    'zh-CN': '{name}放假：{first}至{last}。',
    en: 'Off for {name}: {first} to {last}.',
  },
  'make-up-days': { 'zh-CN': '因{name}调休上班：{days}。', en: 'Worked in exchange for {name}: {days}.' },
  roll: {
    'zh-CN': '{day}是休息日，顺延到{due}。',
    en: '{day} is a day off: it moves to the next working day, {due}.',
  },
  'roll-before': {
    'zh-CN': '{day}是休息日，提前到{due}。',
    en: '{day} is a day off: it moves to the working day before, {due}.',
  },
  stays: { 'zh-CN': '{day}是工作日，不需要顺延。', en: '{day} is a working day: it does not move.' },
  'make-up-stays': {
    'zh-CN': '{day}虽是周末，但调休上班，不顺延。',
    en: '{day} is a weekend day worked in exchange for a holiday: it does not move.',
  },
  'weekend-stays': {
    'zh-CN': '{day}是普通周末，按所定规则不顺延。',
    en: '{day} is a plain weekend day, which the chosen rule does not move.',
  },
  'never-moves': {
    'zh-CN': '按所定规则，遇休息日也不顺延。',
    en: 'By the chosen rule nothing moves, also not past a day off.',
  },
  'rest-day-stays': {
    'zh-CN': '{day}是休息日[[（{name}放假）]]；写明的日期不顺延。',
    en: '{day} is a day off[[ ({name})]]; a written day does not move.',
  },
  confirm: { 'zh-CN': '写法不常见，请核对。', en: 'An unusual way of writing: please confirm.' },
  'before-start': {
    'zh-CN': '{due}早于反馈日期{start}，年份可能写错，请核对。',
    en: '{due} is before the feedback of {start}: perhaps a slip of the year; please check.',
  },
  'anchor-missing': {
    'zh-CN': '[[从{anchor:anchors}之日起算，但]]起算日期不明，无法计算。',
    en: 'It counts from a day that is not known[[: {anchor:anchors}]]; nothing can be counted.',
  },
  'start-missing': {
    'zh-CN': '没有起算日期，无法计算。',
    en: 'The day to count from is missing: nothing can be counted.',
  },
  'calendar-missing': {
    'zh-CN': '缺[[{year}年的]]工作日历，不作计算。',
    en: 'There is no working-day calendar[[ for {year}]]: nothing is computed.',
  },
  'invalid-date': { 'zh-CN': '没有这一天。', en: 'There is no such day.' },
  reversed: { 'zh-CN': '结束早于开始。', en: 'It ends before it begins.' },
  status: {
    'zh-CN': '时限栏里写的是完成情况，只算自报，不据此销号。',
    en: 'A status stands in the deadline column: what the unit says, which closes nothing.',
  },
  'not-read': {
    'zh-CN': '没有识别的文字：“{unread}”；因此不给出日期。',
    en: 'Not understood: “{unread}”; therefore no day is given.',
  },
  'needs-human': { 'zh-CN': '需要人工确定时限。', en: 'A person must say what is meant.' },
  'per-measure': {
    'zh-CN': '各项措施的时限不同，可以分开填写。',
    en: 'Each measure has a time limit of its own; they can be split.',
  },
  readings: {
    'zh-CN': '可能是{readings}；按最早的{earliest}提醒，过了最晚的{latest}才算逾期，请人工确认。',
    en: 'It may be {readings}: reminders go by the earliest, {earliest}; it is overdue only after the latest, {latest}. A person must confirm.',
  },
  sustained: {
    'zh-CN': '此后仍要长期坚持，并定期评估。',
    en: 'The work goes on afterwards and is reviewed again.',
  },
  'ignored-words': {
    'zh-CN': '不影响日期的文字：{words}。',
    en: 'Words that change no day: {words}.',
  },
  stored: {
    'zh-CN': '台账里的时限是当时确定的[[（工作日历 {calendar}）]]，不因以后的规则和日历而变动。',
    en: 'The ledger’s time limit was set at its time[[ (calendar {calendar})]]; later rules and calendars never move it.',
  },
  differs: {
    'zh-CN': '按台账现在的信息、规则和日历重算，结果不同[[，会是{today}]]；仍以已确定的为准。',
    en: 'By what the ledger knows and rests on today the text would be read otherwise[[, as {today}]]; what was set stands.',
  },
  'no-day': { 'zh-CN': '没有具体日期。', en: 'There is no day.' },
  due: {
    'zh-CN': '整改时限：{due}[[，最晚{latest}]]。',
    en: 'The time limit is {due}[[, at the latest {latest}]].',
  },
};

function readable(fact: unknown, language: Language): unknown {
  if (isLocalDate(fact)) return dayWords(fact, language);
  return Array.isArray(fact) ? fact.map((one) => readable(one, language)) : fact;
}

/**
 * One step of an explanation as a sentence.
 *
 * @example explanationStepWords({ step: 'due', facts: { due: '2024-06-30' } }, 'zh-CN') // '整改时限：2024年6月30日（周日）。'
 */
export function explanationStepWords({ step, facts }: ExplanationStep, language: Language): string {
  const worded: Facts = Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => [name, readable(fact, language)]),
  );
  const said = fillTemplate(templates[step][language], worded, language, vocabularies);
  return said.replace(/\b(\d+) ([a-z -]+)\(s\)/g, (_, count: string, name: string) =>
    count === '1' ? `1 ${name}` : `${count} ${name}s`,
  );
}

/**
 * A rule as a person cites it: the text of law with its article, or the rule's own title where nobody wrote it down.
 *
 * @example explainedRuleWords(explainDeadline('90日内', { start: '2024-01-22', calendar }).steps.find(({ step }) => step === 'start-not-counted').rule, 'zh-CN') // '民法典第二百零一条（period-start）'
 */
export function explainedRuleWords(
  { id, source, title, englishTitle, confidence }: ExplainedRule,
  language: Language,
): string {
  const { title: text, documentNumber, article } = source;
  const own: InEachLanguage = { 'zh-CN': title, en: englishTitle ?? title };
  // What nobody wrote down goes by the rule's own title.
  const number = documentNumber === undefined ? '' : `${language === 'en' ? ', ' : '，'}${documentNumber}`;
  const isWritten = article !== undefined || documentNumber !== undefined || confidence === undefined;
  const cited = isWritten ? `${text}${article ?? ''}${number}` : own[language];
  return language === 'en' ? `${cited} (${id})` : `${cited}（${id}）`;
}
