import { statusReport } from '../status/statusReport.ts';
import { defineDocument } from './defineDocument.ts';

/** 整改情况统计. */
export const statusDocument = defineDocument({
  id: 'status',
  title: { 'zh-CN': '整改情况统计', en: 'the status report' },
  summary: {
    'zh-CN': '按部门、方面和时限统计，逾期在前，自报与认定对照，附全部问题',
    en: 'by department, aspect and deadline, overdue first, claims against verdicts, every finding',
  },
  needs: { 'zh-CN': '台账', en: 'the ledger' },
  audience: 'internal',
  formats: ['docx', 'html', 'md', 'json'],
  per: 'ledger',
  compose: ({ ledger, asOf, knownAt }) =>
    statusReport(ledger, { asOf, ...(knownAt !== undefined && { knownAt }) }),
});
