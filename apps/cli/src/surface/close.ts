import type { CommandSpec } from './CommandSpec.ts';

export const closeSpec: CommandSpec = {
  name: 'close',
  args: '<code>',
  summary: {
    'zh-CN': '销号：签下一步；最后一步由另一人确认',
    en: 'close: sign the next step; another person signs the last',
  },
  notes: {
    'zh-CN':
      '每一步都逐条核对条件，不满足的全部列出。\n本版本只有简易销号一种办法。已超过时限、长期坚持、曾经销号，以及涉及资金、安全、纪律或屡改屡犯的问题须按其他办法销号，本版本还没有：它们保留为未销号，材料中如实反映。',
    en: 'Every condition is judged at every step; all that are not met are listed.\nThis version has the light scheme only. What is past its deadline, is long-term work, was closed before, or concerns money, safety, discipline or a repeated finding closes by another scheme, which it does not have yet: such findings stay open and are reported as such.',
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
