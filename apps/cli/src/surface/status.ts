import type { CommandSpec } from './CommandSpec.ts';
import { viewOptions } from './views.ts';

export const statusSpec: CommandSpec = {
  name: 'status',
  summary: {
    'zh-CN': '总体情况：数字、逾期、即将到期',
    en: 'where things stand: figures, overdue, due soon',
  },
  options: [...viewOptions, { flags: '--all', text: { 'zh-CN': '列出全部问题', en: 'list every finding' } }],
  examples: [
    { line: 'zhenggai status', text: { 'zh-CN': '现在的情况', en: 'as of today' } },
    {
      line: 'zhenggai status --as-of 2024-06-30 --known-at 2024-06-30',
      text: { 'zh-CN': '六月底当时看到的情况', en: 'as it was seen at the end of June' },
    },
  ],
};
