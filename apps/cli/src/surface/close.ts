import type { CommandSpec } from './CommandSpec.ts';

export const closeSpec: CommandSpec = {
  name: 'close',
  args: '<code>',
  summary: {
    'zh-CN': '销号：签下一步；最后一步由另一人确认',
    en: 'close: sign the next step; another person signs the last',
  },
  notes: {
    'zh-CN': '每一步都逐条核对条件，不满足的全部列出。',
    en: 'Every condition is judged at every step; all that are not met are listed.',
  },
  options: [
    {
      flags: '--step <step>',
      text: { 'zh-CN': '签哪一步（默认下一步）', en: 'which step to sign (default: the next)' },
    },
  ],
  examples: [
    { line: 'zhenggai close F07 --by 周砚秋', text: { 'zh-CN': '责任人申请', en: 'the owner applies' } },
    {
      line: 'zhenggai close F07 --by 沈既白',
      text: { 'zh-CN': '责任领导确认，销号', en: 'the leader confirms: closed' },
    },
  ],
};
