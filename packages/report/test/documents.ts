import { composeNotice } from '@zhenggai/notice';
import type { ReportDocument } from '../src/document/nodes.ts';
import { noticeReport } from '../src/notice/noticeReport.ts';
import { statusReport } from '../src/status/statusReport.ts';
import { asOf } from './recorded.ts';
import { approvedLedger, sampleLedger } from './sampleLedger.ts';

/** The documents whose every format is kept in `golden/`, by file name. */
export function sampleDocuments(): Readonly<Record<string, ReportDocument>> {
  return {
    notice: noticeReport(composeNotice(approvedLedger, { asOf }), { draft: false }),
    'notice-draft': noticeReport(composeNotice(sampleLedger, { asOf }), { draft: true }),
    status: statusReport(sampleLedger, { asOf }),
    'status-en': statusReport(sampleLedger, { asOf, knownAt: '2024-07-10T16:00:00.000Z', lang: 'en' }),
  };
}
