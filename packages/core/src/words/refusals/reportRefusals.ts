import type { Vocabulary } from '../Language.ts';

/** Why a document cannot be made as it was asked for. */
export const reportRefusals = {
  'document-unknown': {
    'zh-CN': '没有材料“{seen}”，只有：{known}',
    en: 'there is no document “{seen}”, only: {known}',
  },
  'format-unknown': {
    'zh-CN': '没有格式 {format}，只有：{known}',
    en: 'there is no format {format}, only: {known}',
  },
  'department-missing': {
    'zh-CN': '没有写明责任部门[[，台账中有：{known}]]',
    en: 'no department was named[[; the ledger has: {known}]]',
  },
  'department-unknown': {
    'zh-CN': '台账中没有责任部门“{seen}”[[，只有：{known}]]',
    en: 'the ledger has no department “{seen}”[[, only: {known}]]',
  },
} as const satisfies Vocabulary;
