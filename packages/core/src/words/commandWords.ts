import type { CommandType } from '../command/Command.ts';
import type { Vocabulary } from './Language.ts';

/** What can be asked of a ledger. */
export const commandWords: Vocabulary<CommandType> = {
  OpenLedger: { 'zh-CN': '建立台账', en: 'open a ledger' },
  SetLedgerFacts: { 'zh-CN': '填写台账信息', en: 'set ledger facts' },
  AdoptRules: { 'zh-CN': '采用规则', en: 'adopt rules' },
  RegisterPerson: { 'zh-CN': '登记人员', en: 'register a person' },
  ApplyImport: { 'zh-CN': '导入台账', en: 'import a workbook' },
  SetPlan: { 'zh-CN': '填写方案', en: 'fill in the plan' },
  ApprovePlan: { 'zh-CN': '批准方案', en: 'approve the plan' },
  RecordProgress: { 'zh-CN': '记录进展', en: 'record progress' },
  RecordEvidence: { 'zh-CN': '记录佐证', en: 'record evidence' },
  ClaimDone: { 'zh-CN': '自报完成', en: 'claim it done' },
  CloseFinding: { 'zh-CN': '销号签字', en: 'sign a closing' },
  ReturnFinding: { 'zh-CN': '退回销号申请', en: 'return a closing application' },
  ApproveTexts: { 'zh-CN': '同意公开', en: 'approve texts for publication' },
  TransferFinding: { 'zh-CN': '移交', en: 'transfer a finding' },
};
