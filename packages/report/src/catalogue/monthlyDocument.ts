import { monthlyReport } from '../monthly/monthlyReport.ts';
import { defineDocument } from './defineDocument.ts';

/** 月度汇报. */
export const monthlyDocument = defineDocument({
  id: 'monthly',
  title: { 'zh-CN': '月度汇报', en: 'the monthly paper' },
  summary: {
    'zh-CN': '提交会议的整改进展汇报：数字、较上月变化、逾期、需研究决定的事项',
    en: 'for the committee: figures, what changed since last month, what is overdue, what needs a decision',
  },
  needs: {
    'zh-CN': '台账；与上月比较需要一个月前已有记录',
    en: 'the ledger; to compare, a record of a month earlier',
  },
  audience: 'internal',
  formats: ['docx', 'html', 'md', 'json'],
  per: 'ledger',
  compose: (view) => monthlyReport(view),
});
