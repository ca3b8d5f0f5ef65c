import type { OptionSpec } from './CommandSpec.ts';

/** Options of every command; they may stand anywhere on the line. */
export const sharedOptions: readonly OptionSpec[] = [
  {
    flags: '-l, --ledger <store>',
    text: {
      'zh-CN': '台账文件，可带编号：文件#编号（默认 ZHENGGAI_LEDGER，其次 ledger.db）',
      en: 'ledger file, FILE or FILE#ID (default: ZHENGGAI_LEDGER, else ledger.db)',
    },
  },
  {
    flags: '--by <person>',
    text: {
      'zh-CN': '办理人姓名（默认 ZHENGGAI_ACTOR，其次系统用户）',
      en: 'who acts (default: ZHENGGAI_ACTOR, else the system user)',
    },
  },
  {
    flags: '--on <date>',
    kind: 'day',
    text: {
      'zh-CN': '事情发生的日期，如 2024-06-30（默认今天）',
      en: 'the day on which it happened, YYYY-MM-DD (default: today)',
    },
  },
  {
    flags: '--lang <language>',
    choices: ['zh-CN', 'en'],
    text: {
      'zh-CN': '提示语言（默认按系统语言，其次中文）',
      en: 'language of messages (default: the locale’s, else Chinese)',
    },
  },
  {
    flags: '--json',
    text: { 'zh-CN': '标准输出只给一份 JSON', en: 'print exactly one JSON document on standard output' },
  },
  { flags: '--no-color', text: { 'zh-CN': '不用颜色', en: 'no colours' } },
];
