import type { CanonicalField } from '@zhenggai/core/reading';

/** What a measure may have of its own, in columns beside its text. */
export const measureFields = ['department', 'person', 'deadline', 'status', 'progress'] as const;
export type MeasureField = (typeof measureFields)[number];

/** What the ledger adds to its own account of a finding; nobody types it, and it is not read back. */
export type FilledIn = 'standing' | 'archived' | 'claimedDeadline';

interface ColumnForm {
  readonly caption: string;
  readonly width: number;
  readonly align: 'start' | 'center';
}

/** A column of a ledger that was written out, in the order in which ledgers have them. */
export type LedgerColumn = ColumnForm &
  (
    | { readonly of: 'finding'; readonly field: CanonicalField; readonly optional?: true }
    | { readonly of: 'measure'; readonly field: MeasureField }
    | { readonly of: 'ledger'; readonly field: FilledIn }
  );

/** The captions by which a ledger's own workbook is read back, and how wide and where its columns stand. */
export const ledgerColumns: readonly LedgerColumn[] = [
  { of: 'finding', field: 'number', caption: '序号', width: 5, align: 'center' },
  { of: 'finding', field: 'code', caption: '整改编码', width: 6, align: 'center' },
  { of: 'finding', field: 'title', caption: '反馈问题', width: 21, align: 'start' },
  { of: 'finding', field: 'category', caption: '问题类别', width: 8.5, align: 'center', optional: true },
  { of: 'finding', field: 'source', caption: '问题来源', width: 10, align: 'center', optional: true },
  { of: 'finding', field: 'goal', caption: '整改目标', width: 13, align: 'start' },
  { of: 'finding', field: 'measures', caption: '整改措施', width: 26, align: 'start' },
  { of: 'measure', field: 'department', caption: '措施责任部门', width: 9, align: 'center' },
  { of: 'measure', field: 'person', caption: '措施责任人', width: 8, align: 'center' },
  { of: 'measure', field: 'deadline', caption: '措施完成时限', width: 10.5, align: 'center' },
  { of: 'measure', field: 'progress', caption: '措施进展', width: 17, align: 'start' },
  { of: 'measure', field: 'status', caption: '措施完成状态', width: 8, align: 'center' },
  { of: 'finding', field: 'leader', caption: '责任领导', width: 7, align: 'center' },
  { of: 'finding', field: 'department', caption: '责任部门', width: 10, align: 'center' },
  { of: 'finding', field: 'person', caption: '责任人', width: 7, align: 'center' },
  { of: 'finding', field: 'cooperating', caption: '配合部门', width: 10, align: 'center', optional: true },
  { of: 'finding', field: 'deadline', caption: '整改时限', width: 13, align: 'center' },
  { of: 'ledger', field: 'claimedDeadline', caption: '填报时限（未批准）', width: 11, align: 'center' },
  { of: 'finding', field: 'progress', caption: '整改进展', width: 23, align: 'start' },
  { of: 'finding', field: 'status', caption: '完成状态', width: 8, align: 'center' },
  { of: 'ledger', field: 'standing', caption: '台账认定', width: 13.5, align: 'center' },
  { of: 'finding', field: 'evidence', caption: '佐证材料', width: 12, align: 'start' },
  { of: 'ledger', field: 'archived', caption: '已归档佐证', width: 11, align: 'start' },
  { of: 'finding', field: 'closedOn', caption: '销号时间', width: 13.5, align: 'center', optional: true },
  { of: 'finding', field: 'amount', caption: '金额', width: 9.5, align: 'center', optional: true },
  { of: 'finding', field: 'remark', caption: '备注', width: 10, align: 'start' },
];

/** Words of completion that ledgers use; each is read as a status. */
export const statusChoices = [
  '未启动',
  '正在整改',
  '基本完成',
  '已完成',
  '已完成并长期坚持',
  '长期坚持',
  '申请销号',
  '已销号',
  '未完成',
] as const;
