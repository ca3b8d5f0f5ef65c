import type { CommandSpec } from './CommandSpec.ts';
import { viewOptions } from './views.ts';

export const agendaSpec: CommandSpec = {
  name: 'agenda',
  summary: {
    'zh-CN': '整改日程：哪天该做什么，可导入手机和 Outlook 日历',
    en: 'what is due by day, also as a calendar for phones and Outlook',
  },
  notes: {
    'zh-CN':
      '列出规定的时限（方案、报告、评估等）和未销号问题的时限，并说明哪些没有日期、为什么。日历中有问题标题和责任人，只供内部使用；同一事项改期后重新导入，原来的条目随之更新。',
    en: 'What regulations ask for (plan, reports, evaluation …) and the deadlines of open findings; what has no day, and why. A calendar holds titles and names and is for internal use; taken in again, it moves the entries that are there.',
  },
  options: [
    ...viewOptions,
    {
      flags: '--until <date>',
      kind: 'day',
      text: { 'zh-CN': '列到哪一天（默认六个月后）', en: 'the last day to list (default: in six months)' },
    },
    {
      flags: '--department <name>',
      kind: 'text',
      text: {
        'zh-CN': '只列一个部门负责或配合的问题，不含线索',
        en: 'only what a department answers for or helps with; no clues',
      },
    },
    {
      flags: '--ics <file>',
      kind: 'text',
      text: {
        'zh-CN': '写成日历文件（iCalendar），- 表示标准输出',
        en: 'write a calendar file (iCalendar); - is standard output',
      },
    },
  ],
  examples: [
    { line: 'zhenggai agenda', text: { 'zh-CN': '从今天起六个月', en: 'six months from today' } },
    {
      line: 'zhenggai agenda --until 2026-12-31 --ics 整改日程.ics',
      text: { 'zh-CN': '写成日历文件', en: 'as a calendar file' },
    },
    {
      line: 'zhenggai agenda --department 水资源科 --ics 水资源科.ics',
      text: { 'zh-CN': '给一个部门', en: 'for one department' },
    },
  ],
};
