import { digestOfText } from '@zhenggai/core';
import { composeNotice } from '@zhenggai/notice';
import { departmentReport } from '../src/department/departmentReport.ts';
import type { ReportDocument } from '../src/document/nodes.ts';
import { ledgerReport } from '../src/ledger/ledgerReport.ts';
import { monthlyReport } from '../src/monthly/monthlyReport.ts';
import { noticeReport } from '../src/notice/noticeReport.ts';
import { composeSet } from '../src/set/composeSet.ts';
import type { ReportSet, WrittenFile } from '../src/set/ReportSet.ts';
import { setIndex } from '../src/set/setIndex.ts';
import { statusReport } from '../src/status/statusReport.ts';
import { monthView } from './monthLedger.ts';
import { asOf } from './recorded.ts';
import { approvedLedger, sampleLedger } from './sampleLedger.ts';

const set = composeSet(monthView);

/** As if each file of the set held just its path. */
function writtenAs({ files }: ReportSet): readonly WrittenFile[] {
  return files.map(({ path }) => ({ path, digest: digestOfText(path), size: path.length }));
}

/** The documents whose every format is kept in `golden/`, by file name. */
export function sampleDocuments(): Readonly<Record<string, ReportDocument>> {
  return {
    notice: noticeReport(composeNotice(approvedLedger, { asOf }), { draft: false }),
    'notice-draft': noticeReport(composeNotice(sampleLedger, { asOf }), { draft: true }),
    status: statusReport(sampleLedger, { asOf }),
    monthly: monthlyReport(monthView),
    department: departmentReport(monthView, '办公室'),
    ledger: ledgerReport(monthView.ledger, { asOf: monthView.asOf }),
    set: setIndex(set, writtenAs(set)),
    'status-en': statusReport(sampleLedger, { asOf, knownAt: '2024-07-10T16:00:00.000Z', lang: 'en' }),
  };
}
