import type { CommandSpec } from './CommandSpec.ts';

export const approveSpec: CommandSpec = {
  name: 'approve',
  args: '[codes...]',
  summary: {
    'zh-CN': '批准公开的文字（全部，或按编码）',
    en: 'approve texts for publication (all, or by code)',
  },
  notes: {
    'zh-CN': '批准的是当时的文字；文字变了，批准即失效，须重新批准。',
    en: 'What is approved is the text as it reads; changed text has to be approved again.',
  },
  options: [
    {
      flags: '--text <which>',
      required: true,
      choices: ['progress'],
      text: { 'zh-CN': '哪一种文字', en: 'which text' },
    },
  ],
  examples: [
    {
      line: 'zhenggai approve --text progress',
      text: { 'zh-CN': '批准通报要用的全部进展', en: 'approve all progress that a notice prints' },
    },
  ],
};
