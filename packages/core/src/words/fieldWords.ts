import type { FieldChange } from '../event/EventBody.ts';
import type { CanonicalField } from '../reading/WorkbookReading.ts';
import { exclusionWords } from './findingWords.ts';
import type { Vocabulary } from './Language.ts';

/** Fields of a finding, as workbooks and plans name them. */
export const fieldWords: Vocabulary<CanonicalField | FieldChange['field']> = {
  code: { 'zh-CN': '整改编码', en: 'code' },
  number: { 'zh-CN': '序号', en: 'number' },
  title: { 'zh-CN': '问题', en: 'title' },
  category: { 'zh-CN': '类别', en: 'category' },
  source: { 'zh-CN': '来源', en: 'source' },
  goal: { 'zh-CN': '整改目标', en: 'goal' },
  measures: { 'zh-CN': '整改措施', en: 'measures' },
  leader: { 'zh-CN': '责任领导', en: 'leader' },
  department: { 'zh-CN': '责任部门', en: 'department' },
  person: { 'zh-CN': '责任人', en: 'person' },
  cooperating: { 'zh-CN': '配合部门', en: 'cooperating departments' },
  deadline: { 'zh-CN': '整改时限', en: 'deadline' },
  progress: { 'zh-CN': '整改进展', en: 'progress' },
  status: { 'zh-CN': '状态（自报）', en: 'status (claimed)' },
  evidence: { 'zh-CN': '佐证材料', en: 'evidence' },
  closedOn: { 'zh-CN': '销号时间（自报）', en: 'closing date (claimed)' },
  amount: { 'zh-CN': '金额', en: 'amount' },
  remark: { 'zh-CN': '备注', en: 'remark' },
  stageGoal: { 'zh-CN': '阶段目标', en: 'stage goal' },
  nextReview: { 'zh-CN': '下次评估日期', en: 'next review' },
  expectedFinish: { 'zh-CN': '预计完成日期', en: 'expected finish' },
  extra: { 'zh-CN': '其他列', en: 'other columns' },
  population: { 'zh-CN': '类型', en: 'population' },
  mode: { 'zh-CN': '整改方式', en: 'mode' },
  ...exclusionWords,
};
