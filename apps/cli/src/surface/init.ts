import type { CommandSpec } from './CommandSpec.ts';

const kinds = {
  centralInspection: '巡视',
  localInspection: '巡察',
  audit: '审计',
  ecoInspection: '环保督察',
  safetyCheck: '安全检查',
  educationCampaign: '主题教育',
  other: '其他',
};

export const initSpec: CommandSpec = {
  name: 'init',
  summary: { 'zh-CN': '建立台账，或填写台账信息', en: 'open a ledger, or fill in its facts' },
  notes: {
    'zh-CN': '台账已经建立的，只填写所给的信息。不知道的可以不填，以后再补。选项括号中的英文或中文都可以写。',
    en: 'Of a ledger that exists only the named facts are set. What is not known is left out and filled in later.',
  },
  options: [
    {
      flags: '--issuer <body>',
      text: { 'zh-CN': '整改单位，如 青澜县水务局党组', en: 'the body that puts right and publishes' },
    },
    {
      flags: '--inspecting-body <body>',
      text: { 'zh-CN': '检查单位，如 县委第二巡察组', en: 'the inspecting body' },
    },
    {
      flags: '--kind <kind>',
      choices: Object.keys(kinds),
      chineseChoices: kinds,
      text: { 'zh-CN': '检查类型', en: 'kind of inspection' },
    },
    {
      flags: '--period <text>',
      text: { 'zh-CN': '检查时间，照文件原文', en: 'when it took place, as its paper says' },
    },
    {
      flags: '--feedback-date <date>',
      kind: 'day',
      text: { 'zh-CN': '反馈日期', en: 'the day of the feedback' },
    },
    {
      flags: '--plan-issued <date>',
      kind: 'day',
      text: { 'zh-CN': '整改方案印发日期', en: 'the day the plan went out' },
    },
    {
      flags: '--report-delivered <date>',
      kind: 'day',
      text: {
        'zh-CN': '报告送达日期（审计等自送达之日起算的期限）',
        en: 'the day the report was delivered, from which an audit’s periods count',
      },
    },
    {
      flags: '--campaign-end <date>',
      kind: 'day',
      text: { 'zh-CN': '集中整改截止日', en: 'the end of the campaign' },
    },
    {
      flags: '--declared <count>',
      repeatable: true,
      text: {
        'zh-CN': '反馈数量：30，或 problem=30、suggestion=5、clue=2、assigned=1（可多次）',
        en: 'how many were handed over: 30, or problem=30, suggestion=5, clue=2, assigned=1 (repeatable)',
      },
    },
    {
      flags: '--department <name>',
      repeatable: true,
      text: { 'zh-CN': '部门（可多次）', en: 'a department (repeatable)' },
    },
    {
      flags: '--from <file>',
      text: { 'zh-CN': '从 JSON 文件读取以上信息', en: 'read these facts from a JSON file' },
    },
    {
      flags: '--clerk-department <name>',
      text: { 'zh-CN': '建账人所在部门', en: 'the department of who opens it' },
    },
  ],
  examples: [
    {
      line: 'zhenggai init --issuer 青澜县水务局党组 --inspecting-body 县委第二巡察组 --kind localInspection --feedback-date 2024-01-22 --declared 14 --by 林若溪',
      text: { 'zh-CN': '建立台账，建账人为整改办人员', en: 'open a ledger; who opens it is its clerk' },
    },
    {
      line: 'zhenggai init --campaign-end 2024-07-22',
      text: { 'zh-CN': '补填一项信息', en: 'fill in a fact later' },
    },
  ],
};
