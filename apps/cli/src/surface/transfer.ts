import type { CommandSpec } from './CommandSpec.ts';

export const transferSpec: CommandSpec = {
  name: 'transfer',
  args: '<code>',
  summary: { 'zh-CN': '移交给其他单位', en: 'hand a finding over to another body' },
  options: [
    { flags: '--to <body>', required: true, text: { 'zh-CN': '接收单位', en: 'the receiving body' } },
    { flags: '--reason <text>', required: true, text: { 'zh-CN': '理由', en: 'why' } },
  ],
  examples: [
    {
      line: 'zhenggai transfer F09 --to 县自然资源局 --reason 职责已划转',
      text: { 'zh-CN': '移交 F09', en: 'hand F09 over' },
    },
  ],
};
