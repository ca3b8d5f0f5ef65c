import type { CommandSpec } from './CommandSpec.ts';

export const importSpec: CommandSpec = {
  name: 'import',
  args: '<files...>',
  summary: {
    'zh-CN': '导入台账工作簿：先预览差异，确认后记录',
    en: 'import workbooks: the differences first, recorded once agreed',
  },
  notes: {
    'zh-CN':
      '同一份工作簿再次导入不会记录任何内容；表中少了的问题只列出，不作改动；表中的“已完成”“已销号”只是自报。\n没有台账时先建立，导入人为整改办人员。',
    en: 'The same workbook again records nothing; a missing row is listed and changes nothing; 已完成 and 已销号 in it are claims.\nA missing ledger is opened, the acting person its clerk.',
  },
  options: [
    { flags: '-y, --yes', text: { 'zh-CN': '不再询问，直接记录', en: 'record without asking' } },
    { flags: '--dry-run', text: { 'zh-CN': '只预览，什么都不记录', en: 'show only, record nothing' } },
    {
      flags: '--as-of <date>',
      kind: 'day',
      text: {
        'zh-CN': '没有年份的时限按此日推定（默认按表中的截至日期）',
        en: 'the day that supplies missing years (default: the workbook’s as-of date)',
      },
    },
    {
      flags: '--answer <answer>',
      repeatable: true,
      text: {
        'zh-CN': '回答一个疑问：工作表!C7=F03 是这个问题，=new 是新问题，=yes 读法无误（可多次）',
        en: 'answer a question: SHEET!C7=F03 it is that finding, =new a new one, =yes it was read right (repeatable)',
      },
    },
  ],
  examples: [
    {
      line: 'zhenggai import 台账.xlsx --by 林若溪',
      text: { 'zh-CN': '预览，确认后导入', en: 'preview, then import' },
    },
    {
      line: 'zhenggai import 台账.xlsx --dry-run',
      text: { 'zh-CN': '只看会有什么变化', en: 'only see what would change' },
    },
    {
      line: 'zhenggai import 台账-9月.xlsx --yes --on 2024-09-15',
      text: { 'zh-CN': '导入新一版', en: 'import its next version' },
    },
  ],
};
