import { ledgerReport } from '../ledger/ledgerReport.ts';
import { defineDocument } from './defineDocument.ts';

/** 整改台账. */
export const ledgerDocument = defineDocument({
  id: 'ledger',
  title: { 'zh-CN': '整改台账', en: 'the ledger' },
  summary: {
    'zh-CN': '全部问题的台账；Excel 文件填好后可以再导入，整改编码一列不要改',
    en: 'every finding; the workbook can be filled in and imported again, its column of codes left as it is',
  },
  needs: { 'zh-CN': '台账', en: 'the ledger' },
  audience: 'internal',
  formats: ['xlsx', 'html', 'json'],
  per: 'ledger',
  compose: ({ ledger, asOf, knownAt }) =>
    ledgerReport(ledger, { asOf, ...(knownAt !== undefined && { knownAt }) }),
});
