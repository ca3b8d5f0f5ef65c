import type { CommandSpec } from './CommandSpec.ts';

export const personSpec: CommandSpec = {
  name: 'person',
  summary: { 'zh-CN': '登记和查看人员', en: 'register and list people' },
  subcommands: [
    {
      name: 'add',
      args: '<name>',
      summary: { 'zh-CN': '登记一个人的部门和角色', en: 'register a person with department and role' },
      options: [
        { flags: '-d, --department <name>', required: true, text: { 'zh-CN': '部门', en: 'department' } },
        {
          flags: '-r, --role <role>',
          required: true,
          repeatable: true,
          choices: ['clerk', 'contact', 'leader', 'verifier', 'inspector'],
          chineseChoices: {
            clerk: '整改办人员',
            contact: '联络员',
            leader: '责任领导',
            verifier: '核查人',
            inspector: '巡察（检查）人员',
          },
          text: { 'zh-CN': '角色，可多次', en: 'role (repeatable)' },
        },
      ],
      examples: [
        {
          line: 'zhenggai person add 周砚秋 --department 工程科 --role contact',
          text: { 'zh-CN': '登记一名联络员', en: 'register a contact' },
        },
      ],
    },
    {
      name: 'list',
      summary: { 'zh-CN': '列出已登记的人员', en: 'list who is registered' },
      examples: [{ line: 'zhenggai person list', text: { 'zh-CN': '列出人员', en: 'list people' } }],
    },
  ],
};
