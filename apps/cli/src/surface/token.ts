import type { CommandSpec } from './CommandSpec.ts';

export const tokenSpec: CommandSpec = {
  name: 'token',
  summary: {
    'zh-CN': '签发、查看和撤销访问令牌（供 zhenggai serve 使用）',
    en: 'give, list and revoke tokens for zhenggai serve',
  },
  subcommands: [
    {
      name: 'add',
      summary: {
        'zh-CN': '为一名已登记人员签发令牌；令牌只显示这一次',
        en: 'give a registered person a token; it is shown only this once',
      },
      notes: {
        'zh-CN':
          '由整改办人员（--by）签发。持令牌者即以该人员的身份和角色办理，请当面或通过保密渠道交付；遗失的立即撤销。',
        en: 'Given by a clerk (--by). Whoever holds it acts as that person, in that person’s roles: hand it over in confidence, revoke it when it is lost.',
      },
      options: [
        {
          flags: '--for <person>',
          required: true,
          text: { 'zh-CN': '令牌交给谁：已登记人员的姓名', en: 'name of the person who will hold it' },
        },
        {
          flags: '--expires <date>',
          kind: 'day',
          text: { 'zh-CN': '最后一个有效日，如 2024-12-31', en: 'last day on which it is valid, YYYY-MM-DD' },
        },
        {
          flags: '--days <n>',
          kind: 'whole',
          text: { 'zh-CN': '有效天数（默认 90）', en: 'days for which it is valid (default: 90)' },
        },
        {
          flags: '--label <text>',
          text: { 'zh-CN': '备注，如用在哪台机器上', en: 'note, such as the machine it is for' },
        },
      ],
      examples: [
        {
          line: 'zhenggai token add --for 姜映雪 --by 林若溪',
          text: { 'zh-CN': '为联络员签发令牌，有效 90 天', en: 'a token for a contact, valid for 90 days' },
        },
        {
          line: 'zhenggai token add --for 沈既白 --expires 2024-12-31 --label 办公室电脑',
          text: { 'zh-CN': '指明到期日并加备注', en: 'with its last day and a note' },
        },
      ],
    },
    {
      name: 'list',
      summary: { 'zh-CN': '列出令牌（不含令牌本身）', en: 'list tokens, without their secrets' },
      examples: [{ line: 'zhenggai token list', text: { 'zh-CN': '列出令牌', en: 'list tokens' } }],
    },
    {
      name: 'revoke',
      args: '<id>',
      summary: { 'zh-CN': '撤销令牌，立即失效', en: 'revoke a token at once' },
      notes: {
        'zh-CN': '整改办人员可撤销任何令牌，其他人只能撤销自己的。',
        en: 'A clerk revokes any token, everybody else their own.',
      },
      examples: [
        {
          line: 'zhenggai token revoke 3f9a0c12b7de --by 林若溪',
          text: { 'zh-CN': '撤销一个令牌，编号见 token list', en: 'revoke one; token list shows the ids' },
        },
      ],
    },
  ],
};
