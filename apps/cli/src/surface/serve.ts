import type { CommandSpec } from './CommandSpec.ts';

export const serveSpec: CommandSpec = {
  name: 'serve',
  summary: {
    'zh-CN': '以 HTTP 接口提供台账，按人员令牌和角色办理',
    en: 'serve ledgers over HTTP, by token, person and role',
  },
  notes: {
    'zh-CN':
      '默认只在本机监听。通信不加密：要给其他机器用，请放在 HTTPS 代理之后。接口文档在 /docs；令牌由 zhenggai token add 签发。按 Ctrl-C 结束，正在处理的请求会办完。\n--demo 另开一本示例台账（临时文件，结束时删除），其中的“今天”是 2024 年 7 月 3 日；标准输出给出一行 JSON：地址和各人的令牌。',
    en: 'Listens on this machine only, unless told otherwise. It does not encrypt: put an HTTPS proxy before it for others. /docs describes the interface, zhenggai token add makes tokens. Ctrl-C ends it when the requests under way are done.\n--demo serves a sample ledger instead, in a temporary file that is removed at the end; in it today is 3 July 2024. One line of JSON on standard output gives the address and everybody’s token.',
  },
  options: [
    {
      flags: '--port <n>',
      kind: 'whole',
      text: {
        'zh-CN': '端口（默认 8787；0 表示任选空闲端口）',
        en: 'port (default: 8787; 0 takes a free one)',
      },
    },
    {
      flags: '--host <address>',
      text: { 'zh-CN': '监听地址（默认 127.0.0.1）', en: 'address to listen on (default: 127.0.0.1)' },
    },
    {
      flags: '--demo',
      text: { 'zh-CN': '提供一本示例台账，不动自己的', en: 'serve a sample ledger, not your own' },
    },
  ],
  examples: [
    {
      line: 'zhenggai serve',
      text: {
        'zh-CN': '提供 ledger.db，地址 http://127.0.0.1:8787',
        en: 'serve ledger.db on http://127.0.0.1:8787',
      },
    },
    {
      line: 'zhenggai serve --demo --port 0',
      text: { 'zh-CN': '用示例台账试用接口', en: 'try the interface on a sample ledger' },
    },
  ],
};
