import { composeNotice, finalNoticeRefusals } from '@zhenggai/notice';
import { noticeReport } from '@zhenggai/report';
import { loadLedger } from '@zhenggai/store';
import { deliver } from '../files/deliver.ts';
import { viewOf } from '../ledger/viewOf.ts';
import { withLedger } from '../ledger/withLedger.ts';
import { sayWarnings } from '../print/sayWarnings.ts';
import type { Action } from '../shell/Context.ts';
import { exitCode } from '../shell/ExitCode.ts';
import { Failure } from '../shell/Failure.ts';

/** `zhenggai report notice`: final with approved texts only, or a draft that says so. */
export const run: Action = (context, _, options) =>
  withLedger(context, 'read', async (open) => {
    const { ledger, asOf, knownAt } = await viewOf(context, open, options);
    // Texts are approved after the day that they speak of: every approval known counts.
    const approvals = await loadLedger(open.log, open.id, knownAt === undefined ? undefined : { knownAt });
    const notice = composeNotice(ledger, { asOf, approvals, ...(knownAt !== undefined && { knownAt }) });
    const draft = options.flag('draft');
    if (!draft) {
      const refusals = finalNoticeRefusals(approvals, notice);
      if (refusals.length > 0) throw Failure.refused(refusals);
    }
    await deliver(context, noticeReport(notice, { draft }), { open, options });
    sayWarnings(
      context,
      notice.warnings.filter(({ severity }) => severity !== 'info'),
    );
    return exitCode.done;
  });
