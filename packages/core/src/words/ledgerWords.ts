import type { EventType } from '../event/EventBody.ts';
import type { InspectionKind, LedgerFacts } from '../ledger/Ledger.ts';
import type { Channel, Role } from '../person/Person.ts';
import type { Vocabulary } from './Language.ts';

export const roleWords: Vocabulary<Role> = {
  clerk: { 'zh-CN': '整改办人员', en: 'clerk' },
  contact: { 'zh-CN': '联络员', en: 'contact' },
  leader: { 'zh-CN': '责任领导', en: 'leader' },
  verifier: { 'zh-CN': '核查人', en: 'verifier' },
  inspector: { 'zh-CN': '巡察（检查）人员', en: 'inspector' },
};

export const channelWords: Vocabulary<Channel> = {
  cli: { 'zh-CN': '命令行', en: 'command line' },
  rest: { 'zh-CN': '网络接口', en: 'REST' },
  import: { 'zh-CN': '台账导入', en: 'import' },
  library: { 'zh-CN': '程序库', en: 'library' },
};

export const inspectionKindWords: Vocabulary<InspectionKind> = {
  centralInspection: { 'zh-CN': '巡视', en: 'central or provincial inspection' },
  localInspection: { 'zh-CN': '巡察', en: 'local inspection' },
  audit: { 'zh-CN': '审计', en: 'audit' },
  ecoInspection: { 'zh-CN': '环保督察', en: 'environmental inspection' },
  safetyCheck: { 'zh-CN': '安全检查', en: 'safety check' },
  educationCampaign: { 'zh-CN': '主题教育', en: 'education campaign' },
  other: { 'zh-CN': '其他', en: 'other' },
};

/** What a ledger says of itself. */
export const ledgerFactWords: Vocabulary<keyof LedgerFacts> = {
  issuer: { 'zh-CN': '整改单位', en: 'issuer' },
  inspectingBody: { 'zh-CN': '检查单位', en: 'inspecting body' },
  kind: { 'zh-CN': '检查类型', en: 'kind of inspection' },
  period: { 'zh-CN': '检查时间', en: 'period of the inspection' },
  feedbackDate: { 'zh-CN': '反馈日期', en: 'feedback date' },
  planIssuedOn: { 'zh-CN': '方案印发日期', en: 'plan issued on' },
  reportDeliveredOn: { 'zh-CN': '报告送达日期', en: 'report delivered on' },
  campaignEnd: { 'zh-CN': '集中整改截止日', en: 'end of the campaign' },
  declared: { 'zh-CN': '反馈数量', en: 'declared counts' },
  departments: { 'zh-CN': '部门', en: 'departments' },
};

export const eventWords: Vocabulary<EventType> = {
  LedgerOpened: { 'zh-CN': '建立台账', en: 'ledger opened' },
  LedgerFactsSet: { 'zh-CN': '填写台账信息', en: 'ledger facts set' },
  RulesAdopted: { 'zh-CN': '采用规则', en: 'rules adopted' },
  PersonRegistered: { 'zh-CN': '登记人员', en: 'person registered' },
  ImportApplied: { 'zh-CN': '导入台账', en: 'workbook imported' },
  FindingRegistered: { 'zh-CN': '登记问题', en: 'finding registered' },
  FindingChanged: { 'zh-CN': '变更内容', en: 'finding changed' },
  PlanApproved: { 'zh-CN': '批准方案', en: 'plan approved' },
  ProgressRecorded: { 'zh-CN': '记录进展', en: 'progress recorded' },
  EvidenceRecorded: { 'zh-CN': '记录佐证', en: 'evidence recorded' },
  DoneClaimed: { 'zh-CN': '自报完成', en: 'claimed done' },
  ClosingSigned: { 'zh-CN': '销号签字', en: 'closing signed' },
  FindingReturned: { 'zh-CN': '退回补充整改', en: 'closing returned' },
  FindingClosed: { 'zh-CN': '销号', en: 'finding closed' },
  TextApproved: { 'zh-CN': '同意公开', en: 'text approved' },
  FindingTransferred: { 'zh-CN': '移交', en: 'finding transferred' },
};
