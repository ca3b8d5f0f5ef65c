import type { CommandSpec } from './CommandSpec.ts';

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

export const rulesSpec: CommandSpec = {
  name: 'rules',
  summary: {
    'zh-CN': '查看期限规则及其出处，检查自编规则',
    en: 'look at the rules with their sources, check rules of your own',
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
  ],
};
