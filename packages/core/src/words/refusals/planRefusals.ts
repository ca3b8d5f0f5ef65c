import type { Vocabulary } from '../Language.ts';

/** Refusals about imports, plans, recorded work and publication. */
export const planRefusals = {
  'questions-open': {
    'zh-CN': '有{count}个疑问需要人工确定，未导入任何内容',
    en: '{count} questions need a person to decide; nothing was imported',
  },
  'workbook-in-future': {
    'zh-CN': '{file} 的截至日期 {date} 还没有到（今天是 {today}）',
    en: '{file} speaks of {date}, which has not come (today is {today})',
  },
  'proposal-stale': {
    'zh-CN': '预览之后该问题已有变化，请重新导入',
    en: 'the finding has moved on since the preview was made; import again',
  },
  'import-since': {
    'zh-CN': '预览之后又导入了{file}，请重新导入',
    en: '{file} was imported since the preview was made; import again',
  },
  'plan-incomplete': {
    'zh-CN': '方案不完整：{why:gaps}[[（原文“{seen}”）]]',
    en: 'the plan is not complete: {why:gaps}[[ (“{seen}”)]]',
  },
  'plan-already-approved': {
    'zh-CN': '方案已经批准（{stage:stages}）',
    en: 'the plan is already approved ({stage:stages})',
  },
  'plan-approved': {
    'zh-CN': '方案已批准，此项不能直接修改（{stage:stages}）',
    en: 'the plan is approved: this field is fixed ({stage:stages})',
  },
  'plan-not-approved': {
    'zh-CN': '方案还没有批准（{stage:stages}）',
    en: 'the plan is not approved ({stage:stages})',
  },
  'title-not-edited': {
    'zh-CN': '问题原文不能修改',
    en: 'the original wording of a finding is never edited',
  },
  'field-not-of-plan': {
    'zh-CN': '此项不属于方案内容，进展、佐证、完成情况请用各自的命令记录',
    en: 'this is no field of a plan: progress, evidence and claims are recorded by commands of their own',
  },
  'deadline-not-understood': {
    'zh-CN':
      '不能以“{raw}”为时限（{kind:kinds}[[，{notes:notes}]][[，“{unread}”]]）；写法如 2024年6月底前、2024-06-30、立行立改',
    en: '“{raw}” does not do as a deadline ({kind:kinds}[[, {notes:notes}]][[, “{unread}”]]); write it as 2024-06-30, 2024年6月底前 or 立行立改',
  },
  'minutes-missing': { 'zh-CN': '没有写明会议纪要编号', en: 'the number of the minutes is missing' },
  'nothing-to-approve': { 'zh-CN': '没有需要批准的内容', en: 'there is nothing to approve' },
  'percent-out-of-range': {
    'zh-CN': '进度{percent}%不在0到100之间',
    en: '{percent} % is not between 0 and 100',
  },
  'progress-lowered': {
    'zh-CN': '进度由{from}%降为{to}%，须说明原因',
    en: 'progress goes down from {from} % to {to} %: say why',
  },
  'evidence-empty': { 'zh-CN': '佐证文件{name}是空的', en: 'the evidence file {name} is empty' },
  'evidence-repeated': {
    'zh-CN': '{name}与已有佐证{evidence}是同一文件',
    en: '{name} is the same file as evidence {evidence}',
  },
  'digest-malformed': { 'zh-CN': '文件摘要格式不对：{digest}', en: 'not a digest: {digest}' },
  'clue-not-public': { 'zh-CN': '线索不得公开', en: 'clues are never made public' },
  'text-not-approved': {
    'zh-CN': '公开文字尚未批准',
    en: 'its text is not approved for publication',
  },
} as const satisfies Vocabulary;
