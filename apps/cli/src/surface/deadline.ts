import type { CommandSpec } from './CommandSpec.ts';

const rolls = { restDay: '遇休息日顺延', holidayOnly: '只遇放假顺延', none: '不顺延' };
const directions = { after: '之后', before: '之前' };

export const deadlineSpec: CommandSpec = {
  name: 'deadline',
  args: '<text>',
  summary: {
    'zh-CN': '读一条整改时限，看它是哪一天、为什么',
    en: 'read one time limit: which day it means, and why',
  },
  notes: {
    'zh-CN':
      '不涉及台账，也不使用今天的日期：没有年份的时限，只按 --as-of 推定。<text> 写作 - 时，从标准输入逐行读取（UTF-8），空行是没有填写的时限；--json 时每行输出一份 JSON。',
    en: 'Touches no ledger and never uses today: a missing year comes only from --as-of. With - for the text, time limits are read from standard input (UTF-8), one a line, an empty line being a blank one; with --json each gives a JSON document on a line of its own.',
  },
  options: [
    {
      flags: '--as-of <date>',
      kind: 'day',
      text: {
        'zh-CN': '在哪一天读（推定年份、月底等）',
        en: 'the day it is read on, for missing years and 月底',
      },
    },
    {
      flags: '--start <date>',
      kind: 'day',
      text: {
        'zh-CN': '期限从哪一天起算（收到反馈之日）',
        en: 'the day that periods count from (the feedback)',
      },
    },
    {
      flags: '--campaign-end <date>',
      kind: 'day',
      text: { 'zh-CN': '集中整改截止日', en: 'the end of the campaign' },
    },
    {
      flags: '--plan-issued <date>',
      kind: 'day',
      text: { 'zh-CN': '整改方案印发日期', en: 'the day the plan went out' },
    },
    {
      flags: '--report-delivered <date>',
      kind: 'day',
      text: { 'zh-CN': '报告送达日期', en: 'the day the report was delivered' },
    },
    {
      flags: '--roll <roll>',
      choices: Object.keys(rolls),
      chineseChoices: rolls,
      text: {
        'zh-CN': '期限最后一天是休息日时（默认顺延）',
        en: 'what moves past days off (default: restDay)',
      },
    },
    {
      flags: '--roll-to <direction>',
      choices: Object.keys(directions),
      chineseChoices: directions,
      text: {
        'zh-CN': '移到休息日之后或之前的工作日（默认之后）',
        en: 'to the working day after or before (default: after)',
      },
    },
    {
      flags: '--immediate-days <days>',
      kind: 'whole',
      text: { 'zh-CN': '立行立改规定的天数', en: 'the days that the rules give for 立行立改' },
    },
    { flags: '--explain', text: { 'zh-CN': '逐步说明，并画出日历', en: 'step by step, with a calendar' } },
  ],
  examples: [
    {
      line: 'zhenggai deadline 6月底前 --as-of 2024-03-01',
      text: { 'zh-CN': '没有写年份的时限', en: 'a time limit without a year' },
    },
    {
      line: 'zhenggai deadline 30个工作日 --start 2024-01-22 --explain',
      text: { 'zh-CN': '看工作日怎么数', en: 'see how the working days are counted' },
    },
    {
      line: 'zhenggai deadline - --as-of 2024-03-01 --json > 时限.jsonl',
      text: { 'zh-CN': '逐行读取，供程序使用', en: 'one a line, for a program' },
    },
  ],
};
