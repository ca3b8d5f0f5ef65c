import type { CommandSpec, OptionSpec } from './CommandSpec.ts';
import { viewOptions } from './views.ts';

const output: readonly OptionSpec[] = [
  {
    flags: '-f, --format <format>',
    choices: ['md', 'html', 'json', 'docx'],
    text: { 'zh-CN': '格式（默认按 --out 的扩展名，再次 md）', en: 'format (default: by --out, else md)' },
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
      name: 'status',
      summary: {
        'zh-CN': '整改情况表：按部门、方面和时限，逾期在前',
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
  ],
};
