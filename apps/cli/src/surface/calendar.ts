import type { CommandSpec } from './CommandSpec.ts';

export const calendarSpec: CommandSpec = {
  name: 'calendar',
  summary: {
    'zh-CN': '查看放假调休安排，添加新的一年',
    en: 'look at holidays and make-up workdays, add a new year',
  },
  subcommands: [
    {
      name: 'show',
      args: '<year>',
      summary: {
        'zh-CN': '按月显示一年的放假和调休',
        en: 'draw a year as months, with its days off and make-up workdays',
      },
      examples: [
        { line: 'zhenggai calendar show 2026', text: { 'zh-CN': '2026年的安排', en: 'the year 2026' } },
      ],
    },
    {
      name: 'list',
      summary: {
        'zh-CN': '列出有安排的年份、出处、工作日数',
        en: 'list the years there are, with source and number of working days',
      },
      notes: {
        'zh-CN': '手边有台账的，并列出台账采用的年份。没有安排的年份不推算工作日。',
        en: 'With a ledger at hand also the years that it has adopted. Working days of any other year are never guessed.',
      },
      examples: [
        { line: 'zhenggai calendar list', text: { 'zh-CN': '有哪些年份', en: 'the years there are' } },
      ],
    },
    {
      name: 'add',
      args: '<file>',
      summary: {
        'zh-CN': '添加一年的放假安排（JSON 或 YAML）',
        en: 'add the holidays of a year (JSON or YAML)',
      },
      notes: {
        'zh-CN':
          '存入本机（ZHENGGAI_HOME，默认在用户数据目录），手边有台账的同时由该台账采用并记录。文件写作 {year, source: {title}, off: [{name, from, to}], makeUp: [{name, date}]}，也可用 holiday-cn 的年份文件。已定的时限不因此变动。',
        en: 'Kept on this machine (ZHENGGAI_HOME, else the user’s data folder); a ledger at hand adopts it too, on record. A file is {year, source: {title}, off: [{name, from, to}], makeUp: [{name, date}]}, or a year of holiday-cn. No deadline that was set moves.',
      },
      examples: [
        {
          line: 'zhenggai calendar add 2027.json --by 林若溪',
          text: { 'zh-CN': '国务院办公厅通知发布后添加', en: 'when next year’s notice is out' },
        },
      ],
    },
  ],
};
