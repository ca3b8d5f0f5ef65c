import type { CommandSpec, OptionSpec } from './CommandSpec.ts';

/** Written out here, so that help needs none of the libraries behind them. */
const tasks = {
  campaignEnd: '集中整改期满',
  plan: '整改方案',
  planReview: '方案审核',
  firstReport: '整改情况报告',
  criticismMeeting: '专题民主生活会',
  progressReport: '进展报告',
  finalReport: '整改报告',
  evaluation: '成效评估',
  clueAnswer: '线索办理反馈',
  repayment: '款项清退',
  recheck: '复查',
  filing: '备案',
  publicDisplay: '公示',
  extensionRequest: '延期申请',
  extensionDecision: '延期审批',
  immediate: '立行立改',
  staged: '分阶段整改',
  continuing: '持续整改',
  cap: '最长期限',
};

const kinds = {
  centralInspection: '巡视',
  localInspection: '巡察',
  audit: '审计',
  ecoInspection: '环保督察',
  safetyCheck: '安全检查',
  educationCampaign: '主题教育',
  other: '其他',
};

const switches: readonly OptionSpec[] = [
  {
    flags: '--enable <id>',
    repeatable: true,
    text: { 'zh-CN': '启用一条期限规则（可多次）', en: 'switch a policy on (repeatable)' },
  },
  {
    flags: '--disable <id>',
    repeatable: true,
    text: { 'zh-CN': '停用一条期限规则（可多次）', en: 'switch a policy off (repeatable)' },
  },
];

export const rulesSpec: CommandSpec = {
  name: 'rules',
  summary: {
    'zh-CN': '查看期限规则及其出处，检查自编规则，由台账采用',
    en: 'look at the rules with their sources, check rules of your own, adopt them',
  },
  subcommands: [
    {
      name: 'list',
      summary: {
        'zh-CN': '列出规则：内容、施行日期、出处、可信度、是否默认启用',
        en: 'list rules: what they say, since when, their source, how far it may be trusted, whether they are on',
      },
      notes: {
        'zh-CN':
          '默认列出当日有效的期限规则。--all 另列已失效和将生效的值，以及其他数字和选择。未核对的、一地的规则默认停用，须在台账中指名启用。',
        en: 'Lists the policies in force on the day. --all adds past and coming values, and every other number and choice. What nobody verified, and what one place rules, is off until a ledger switches it on by name.',
      },
      options: [
        { flags: '--all', text: { 'zh-CN': '列出全部规则和全部值', en: 'every rule and every value' } },
        {
          flags: '--task <task>',
          choices: Object.keys(tasks),
          chineseChoices: tasks,
          text: { 'zh-CN': '只列这一事项的规则', en: 'only rules for this task' },
        },
        {
          flags: '--kind <kind>',
          choices: Object.keys(kinds),
          chineseChoices: kinds,
          text: { 'zh-CN': '只列这一检查类型的规则', en: 'only rules for this kind of inspection' },
        },
        {
          flags: '--as-of <date>',
          kind: 'day',
          text: {
            'zh-CN': '哪一天有效的规则（默认今天）',
            en: 'the day on which they hold (default: today)',
          },
        },
      ],
      examples: [
        { line: 'zhenggai rules list', text: { 'zh-CN': '现行的期限规则', en: 'the policies of today' } },
        {
          line: 'zhenggai rules list --kind 巡察 --task 整改方案',
          text: { 'zh-CN': '巡察整改方案的规则', en: 'on plans after a local inspection' },
        },
      ],
    },
    {
      name: 'show',
      args: '<id>',
      summary: {
        'zh-CN': '一条规则的全部内容：每个值、出处、案例',
        en: 'everything about one rule: each value, its source, the cases',
      },
      examples: [
        {
          line: 'zhenggai rules show xunshi-2015-27',
          text: { 'zh-CN': '查看一条规则', en: 'look at one rule' },
        },
      ],
    },
    {
      name: 'check',
      args: '<file>',
      summary: {
        'zh-CN': '检查自编规则（YAML 或 JSON），指出每一处错误，并运行其中的案例',
        en: 'check a pack of your own (YAML or JSON): every fault with its place, and the pack’s cases',
      },
      notes: {
        'zh-CN': '写法见文档 docs/rules.md。有错误时退出码为 1。',
        en: 'docs/rules.md tells how to write one. Ends with exit code 1 where there are faults.',
      },
      examples: [
        {
          line: 'zhenggai rules check 本县规则.yaml',
          text: { 'zh-CN': '检查一份规则', en: 'check a pack' },
        },
      ],
    },
    {
      name: 'diff',
      args: '[files...]',
      summary: {
        'zh-CN': '看换用新规则或新日历，哪些时限会是另一天；不改动任何内容',
        en: 'which deadlines other rules or another calendar would have dated otherwise; changes nothing',
      },
      notes: {
        'zh-CN':
          '每个已存时限的原文，按当时的读取日和新规则重读一遍，与现有日期比较。FILE 是一年的放假安排，或一份规则包；不写文件的，用本程序的规则和本机的日历。',
        en: 'Each stored text is read again on the day it was read on, and compared with what stands. FILE is a year of a calendar or a pack; without one: the rules of this program and the calendar of this machine.',
      },
      options: switches,
      examples: [
        {
          line: 'zhenggai rules diff 2027.json',
          text: { 'zh-CN': '采用2027年安排之前先看', en: 'before adopting the year 2027' },
        },
      ],
    },
    {
      name: 'adopt',
      args: '[files...]',
      summary: {
        'zh-CN': '台账采用新的规则、日历或自编规则包，按编号启用、停用规则',
        en: 'have the ledger adopt newer rules, a calendar or a pack, switch rules on and off by id',
      },
      notes: {
        'zh-CN':
          '记录在案，由整改办人员或责任领导办理；已定的时限不变动。不写文件和编号的，采用本程序的规则和本机的日历；写了的，只采用所写的。不随本程序发布的内容一并存入台账。',
        en: 'Goes on record, by clerk or leader; no deadline that was set moves. With nothing named: the rules of this program and the calendar of this machine; else only what is named. What does not ship is kept in the ledger itself.',
      },
      options: switches,
      examples: [
        {
          line: 'zhenggai rules adopt --by 林若溪',
          text: { 'zh-CN': '采用现行规则和日历', en: 'the rules and the calendar at hand' },
        },
        {
          line: 'zhenggai rules adopt 本县规则.yaml --enable qinglan-xuncha-plan',
          text: {
            'zh-CN': '采用自编规则包并启用其中一条',
            en: 'a pack of your own, one rule of it switched on',
          },
        },
      ],
    },
  ],
};
