import type { CommandSpec, OptionSpec } from './CommandSpec.ts';
import { viewOptions } from './views.ts';

const formats = ['md', 'html', 'json', 'docx', 'xlsx'];

const output: readonly OptionSpec[] = [
  {
    flags: '-f, --format <format>',
    choices: formats,
    text: { 'zh-CN': '格式（默认按 --out 的扩展名，其次 md）', en: 'format (default: by --out, else md)' },
  },
  {
    flags: '-o, --out <path>',
    text: {
      'zh-CN': '写到文件或文件夹；- 为标准输出',
      en: 'file or folder to write to; - is standard output',
    },
  },
];

export const reportSpec: CommandSpec = {
  name: 'report',
  summary: { 'zh-CN': '生成材料', en: 'write documents' },
  subcommands: [
    {
      name: 'list',
      summary: {
        'zh-CN': '有哪些材料，各需要什么、给谁看、有哪些格式',
        en: 'the documents there are: what each needs, for whom, in which formats',
      },
      examples: [
        { line: 'zhenggai report list', text: { 'zh-CN': '列出全部材料', en: 'name every document' } },
      ],
    },
    {
      name: 'all',
      summary: {
        'zh-CN': '生成当月全套材料和目录，并说明还缺什么、由谁补',
        en: 'write the month’s set with an index, and say what is missing and who owes it',
      },
      notes: {
        'zh-CN':
          '包括通报（公开文字全部批准的为定稿，否则为草稿）、统计、月度汇报、台账和每个责任部门的任务单。目录 index.html 最后写入：没有它，文件夹就不完整。',
        en: 'The notice (final where every text is approved, else a draft), status, monthly paper, ledger and a sheet for each department. The index index.html is written last: a folder without it is not complete.',
      },
      options: [
        ...viewOptions,
        {
          flags: '-o, --out <folder>',
          required: true,
          text: { 'zh-CN': '写到哪个文件夹', en: 'folder to write into' },
        },
        {
          flags: '-f, --format <format>',
          choices: formats,
          repeatable: true,
          text: {
            'zh-CN': '只要这些格式，可重复（默认各材料的常用格式）',
            en: 'these formats only, may be repeated (default: the usual ones of each document)',
          },
        },
      ],
      examples: [
        {
          line: 'zhenggai report all --as-of 2024-06-30 --out 6月材料/',
          text: { 'zh-CN': '六月底的全套材料', en: 'the set of the end of June' },
        },
        {
          line: 'zhenggai report all --out 材料/ --format docx --format xlsx',
          text: { 'zh-CN': '只要 Word 和 Excel', en: 'Word and Excel only' },
        },
      ],
    },
    {
      name: 'status',
      summary: {
        'zh-CN': '整改情况统计：按部门、方面和时限，逾期在前',
        en: 'status report: by department, aspect and standing, overdue first',
      },
      options: [...viewOptions, ...output],
      examples: [
        {
          line: 'zhenggai report status --as-of 2024-06-30 --out 整改情况.md',
          text: { 'zh-CN': '写成文件', en: 'into a file' },
        },
      ],
    },
    {
      name: 'notice',
      summary: { 'zh-CN': '整改情况的通报', en: 'the public notice' },
      notes: {
        'zh-CN': '正式通报只印已批准公开的文字，有未批准的即拒绝；--draft 不受限，每页标明草稿。',
        en: 'A final notice prints approved texts only and refuses otherwise; --draft prints all, marked 草稿 on every page.',
      },
      options: [...viewOptions, ...output, { flags: '--draft', text: { 'zh-CN': '草稿', en: 'a draft' } }],
      examples: [
        {
          line: 'zhenggai report notice --draft --out 通报.docx',
          text: { 'zh-CN': '草稿，Word 文件', en: 'a draft in Word' },
        },
        {
          line: 'zhenggai report notice --as-of 2024-07-22 --format docx --out 材料/',
          text: { 'zh-CN': '正式通报', en: 'the final notice' },
        },
      ],
    },
    {
      name: 'monthly',
      summary: {
        'zh-CN': '月度汇报：数字、较上月变化、逾期、需研究决定的事项',
        en: 'the monthly paper: figures, changes since last month, overdue, what needs a decision',
      },
      options: [...viewOptions, ...output],
      examples: [
        {
          line: 'zhenggai report monthly --as-of 2024-06-30 --out 月度汇报.docx',
          text: { 'zh-CN': '提交会议的 Word 文件', en: 'for the committee, in Word' },
        },
      ],
    },
    {
      name: 'department',
      summary: {
        'zh-CN': '责任部门任务单：负责什么、快到期、被退回、还差什么',
        en: 'a department’s sheet: what is theirs, due soon, returned, still missing',
      },
      notes: {
        'zh-CN': '不写 --department 时，每个部门一份，写到 --out 指定的文件夹。Excel 格式填好后可以导入。',
        en: 'Without --department one for each, into the folder of --out. The Excel file can be filled in and imported.',
      },
      options: [
        {
          flags: '--department <name>',
          kind: 'text',
          text: { 'zh-CN': '哪个部门', en: 'which department' },
        },
        ...viewOptions,
        ...output,
      ],
      examples: [
        {
          line: 'zhenggai report department --department 水资源科 --out 水资源科.docx',
          text: { 'zh-CN': '一个部门', en: 'one department' },
        },
        {
          line: 'zhenggai report department --format xlsx --out 任务单/',
          text: { 'zh-CN': '每个部门一份，供填报', en: 'one for each, to be filled in' },
        },
      ],
    },
    {
      name: 'ledger',
      summary: {
        'zh-CN': '整改台账：Excel 可再导入，网页可打印',
        en: 'the ledger: a workbook that imports again, a page to print',
      },
      options: [...viewOptions, ...output],
      examples: [
        {
          line: 'zhenggai report ledger --out 整改台账.xlsx',
          text: { 'zh-CN': '写成 Excel', en: 'as a workbook' },
        },
      ],
    },
  ],
};
