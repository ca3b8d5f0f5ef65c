import type { CommandSpec } from './CommandSpec.ts';

export const returnSpec: CommandSpec = {
  name: 'return',
  args: '<code>',
  summary: {
    'zh-CN': '退回销号申请，要求补充整改',
    en: 'return a closing application: more work is asked for',
  },
  notes: {
    'zh-CN':
      '由核查人、责任领导或整改办人员退回；申请人、报过完成或提交全部佐证的人不能退回。\n退回后已签的字作废，补充整改后用 zhenggai close 重新申请。--due 是重新申请的期限，整改时限不变。',
    en: 'A verifier, leader or clerk returns it, but nobody who signed the application, claimed it done or brought all the evidence.\nSignatures that were given no longer count; after more work somebody applies anew with zhenggai close. --due is the day for that; the deadline of the finding stays.',
  },
  options: [
    {
      flags: '--reason <code>',
      required: true,
      choices: ['evidence-insufficient', 'not-done', 'goal-not-met', 'false-closing', 'other'],
      chineseChoices: {
        'evidence-insufficient': '佐证不足',
        'not-done': '措施未落实',
        'goal-not-met': '未达目标',
        'false-closing': '虚假整改',
        other: '其他',
      },
      text: { 'zh-CN': '退回理由', en: 'why it is returned' },
    },
    {
      flags: '--missing <text>',
      required: true,
      text: { 'zh-CN': '还缺什么', en: 'what is missing' },
    },
    {
      flags: '--due <date>',
      kind: 'day',
      text: { 'zh-CN': '重新申请的期限', en: 'the day by which to apply anew' },
    },
  ],
  examples: [
    {
      line: 'zhenggai return F07 --reason evidence-insufficient --missing 缺验收报告 --due 2024-06-10 --by 沈既白',
      text: { 'zh-CN': '退回 F07 的销号申请', en: 'return the application of F07' },
    },
  ],
};
