import type { ExclusionFact, Mode, Population, Stage, Verdict } from '../finding/Finding.ts';
import type { StatusValue } from '../reading/WorkbookReading.ts';
import type { Vocabulary } from './Language.ts';

export const stageWords: Vocabulary<Stage> = {
  registered: { 'zh-CN': '已登记', en: 'registered' },
  transferred: { 'zh-CN': '已移交', en: 'transferred' },
  planned: { 'zh-CN': '已列入方案', en: 'planned' },
  'in-progress': { 'zh-CN': '整改中', en: 'in progress' },
  'pending-review': { 'zh-CN': '待销号', en: 'pending review' },
  supplement: { 'zh-CN': '补充整改', en: 'returned for more work' },
  closed: { 'zh-CN': '已销号', en: 'closed' },
};

/** What the owner says (自报). */
export const claimWords: Vocabulary<StatusValue> = {
  'not-started': { 'zh-CN': '未启动', en: 'not started' },
  'not-done': { 'zh-CN': '未完成', en: 'not done' },
  'in-progress': { 'zh-CN': '正在整改', en: 'in progress' },
  done: { 'zh-CN': '已完成', en: 'done' },
  'done+long-term': { 'zh-CN': '已完成并长期坚持', en: 'done, kept up for good' },
  'long-term': { 'zh-CN': '长期坚持', en: 'long-term' },
  'pending-close': { 'zh-CN': '申请销号', en: 'asks to be closed' },
  closed: { 'zh-CN': '报称已销号', en: 'said to be closed' },
};

export const verdictWords: Vocabulary<Verdict> = {
  closed: { 'zh-CN': '已销号', en: 'closed' },
  none: { 'zh-CN': '未认定', en: 'none' },
};

export const populationWords: Vocabulary<Population> = {
  problem: { 'zh-CN': '问题', en: 'problems' },
  suggestion: { 'zh-CN': '意见建议', en: 'suggestions' },
  clue: { 'zh-CN': '线索', en: 'clues' },
  assigned: { 'zh-CN': '交办事项', en: 'assigned matters' },
};

export const modeWords: Vocabulary<Mode> = {
  immediate: { 'zh-CN': '立行立改', en: 'at once' },
  timed: { 'zh-CN': '限期整改', en: 'within a time limit' },
  'long-term': { 'zh-CN': '长期坚持', en: 'long-term' },
};

/** Plan facts on which the closing scheme depends. */
export const exclusionWords: Vocabulary<ExclusionFact> = {
  money: { 'zh-CN': '是否涉及资金', en: 'concerns money' },
  safety: { 'zh-CN': '是否涉及安全', en: 'concerns safety' },
  discipline: { 'zh-CN': '是否涉及纪律', en: 'concerns discipline' },
  repeated: { 'zh-CN': '是否屡改屡犯', en: 'is a repeated finding' },
};
