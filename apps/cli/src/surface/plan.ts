import type { CommandSpec, OptionSpec } from './CommandSpec.ts';

const yesNo = { choices: ['yes', 'no'], chineseChoices: { yes: '是', no: '否' } };

const exclusions: readonly OptionSpec[] = [
  {
    flags: '--money <answer>',
    ...yesNo,
    text: { 'zh-CN': '是否涉及资金', en: 'does it concern money' },
  },
  {
    flags: '--safety <answer>',
    ...yesNo,
    text: { 'zh-CN': '是否涉及安全', en: 'does it concern safety' },
  },
  {
    flags: '--discipline <answer>',
    ...yesNo,
    text: { 'zh-CN': '是否涉及纪律', en: 'does it concern discipline' },
  },
  {
    flags: '--repeated <answer>',
    ...yesNo,
    text: { 'zh-CN': '是否屡改屡犯', en: 'is it a repeated finding' },
  },
];

export const planSpec: CommandSpec = {
  name: 'plan',
  summary: { 'zh-CN': '填写和批准整改方案', en: 'fill in and approve plans' },
  subcommands: [
    {
      name: 'set',
      args: '[codes...]',
      summary: { 'zh-CN': '填写一个或多个问题的方案', en: 'fill in the plan of one or several findings' },
      options: [
        {
          flags: '--all',
          text: { 'zh-CN': '所有尚未批准方案的问题', en: 'every finding whose plan is not approved yet' },
        },
        { flags: '--goal <text>', text: { 'zh-CN': '整改目标', en: 'goal' } },
        { flags: '--leader <name>', text: { 'zh-CN': '责任领导', en: 'leader' } },
        {
          flags: '--department <name>',
          repeatable: true,
          text: { 'zh-CN': '责任部门（可多次）', en: 'department (repeatable)' },
        },
        { flags: '--person <name>', text: { 'zh-CN': '责任人', en: 'person' } },
        {
          flags: '--cooperating <name>',
          repeatable: true,
          text: { 'zh-CN': '配合部门（可多次）', en: 'cooperating department (repeatable)' },
        },
        {
          flags: '--deadline <text>',
          text: {
            'zh-CN': '整改时限，如 2024年6月底前',
            en: 'deadline, such as 2024年6月底前 or 2024-06-30',
          },
        },
        {
          flags: '--measure <text>',
          repeatable: true,
          text: {
            'zh-CN': '增加措施；F07.2=内容 则修改该项（可多次）',
            en: 'add a measure; F07.2=TEXT changes one (repeatable)',
          },
        },
        {
          flags: '--drop-measure <code>',
          repeatable: true,
          text: {
            'zh-CN': '去掉一项措施，如 F07.2（可多次）',
            en: 'take a measure out, such as F07.2 (repeatable)',
          },
        },
        ...exclusions,
        {
          flags: '--mode <mode>',
          choices: ['immediate', 'timed', 'long-term'],
          chineseChoices: { immediate: '立行立改', timed: '限期整改', 'long-term': '长期坚持' },
          text: { 'zh-CN': '整改方式', en: 'mode' },
        },
        {
          flags: '--population <population>',
          choices: ['problem', 'suggestion', 'clue', 'assigned'],
          chineseChoices: { problem: '问题', suggestion: '意见建议', clue: '线索', assigned: '交办事项' },
          text: { 'zh-CN': '类型', en: 'population' },
        },
        {
          flags: '--stage-goal <text>',
          text: { 'zh-CN': '阶段目标（长期坚持的问题）', en: 'stage goal (of long-term work)' },
        },
        {
          flags: '--next-review <date>',
          kind: 'day',
          text: { 'zh-CN': '下次评估日期（长期坚持的问题）', en: 'next review (of long-term work)' },
        },
        {
          flags: '--expected-finish <date>',
          kind: 'day',
          text: { 'zh-CN': '预计完成日期（长期坚持的问题）', en: 'expected finish (of long-term work)' },
        },
      ],
      examples: [
        {
          line: 'zhenggai plan set F07 --goal 制度健全、执行到位 --person 周砚秋 --deadline 2024年6月底前',
          text: { 'zh-CN': '补全一个问题', en: 'complete one finding' },
        },
        {
          line: 'zhenggai plan set F01 F02 F03 --money no --safety no --discipline no --repeated no',
          text: { 'zh-CN': '一次写明几个问题的性质', en: 'say what several findings concern' },
        },
      ],
    },
    {
      name: 'approve',
      args: '[codes...]',
      summary: { 'zh-CN': '批准方案（全部，或按编码）', en: 'approve plans (all, or by code)' },
      notes: {
        'zh-CN': '完整的予以批准；不完整的逐个列出缺什么，退出码为 1。',
        en: 'Complete ones are approved; of the others what is missing is listed, with exit code 1.',
      },
      options: [
        {
          flags: '--minutes <no>',
          required: true,
          text: { 'zh-CN': '会议纪要编号', en: 'number of the minutes' },
        },
      ],
      examples: [
        {
          line: 'zhenggai plan approve --minutes 青水党组纪〔2024〕3号',
          text: { 'zh-CN': '批准所有完整的方案', en: 'approve every complete plan' },
        },
      ],
    },
  ],
};
