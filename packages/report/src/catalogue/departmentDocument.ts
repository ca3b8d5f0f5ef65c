import type { Refusal } from '@zhenggai/core';
import { departmentReport } from '../department/departmentReport.ts';
import { departmentNamed, departmentsOf } from '../department/departmentsOf.ts';
import type { DocumentChoice, DocumentView } from './DocumentKind.ts';
import { defineDocument } from './defineDocument.ts';

/** 责任部门整改任务单. Refuses `department-missing` where none was named, `department-unknown` with those there are. */
export const departmentDocument = defineDocument({
  id: 'department',
  title: { 'zh-CN': '责任部门任务单', en: 'a department’s sheet' },
  summary: {
    'zh-CN': '一个部门负责什么、什么快到期、什么被退回、销号前还差什么、该谁办',
    en: 'what a department answers for, what is due soon or returned, what is missing and whose move it is',
  },
  needs: { 'zh-CN': '台账中写明责任部门', en: 'departments named in the ledger' },
  audience: 'internal',
  formats: ['docx', 'xlsx', 'html', 'md', 'json'],
  per: 'department',
  check,
  compose: (view, { department = '' }) =>
    departmentReport(view, departmentNamed(view.ledger, department) ?? department),
});

function check({ ledger }: DocumentView, { department }: DocumentChoice = {}): readonly Refusal[] {
  if (department !== undefined && departmentNamed(ledger, department) !== undefined) return [];
  const known = departmentsOf(ledger);
  return department === undefined
    ? [{ code: 'department-missing', facts: { known } }]
    : [{ code: 'department-unknown', facts: { seen: department, known } }];
}
