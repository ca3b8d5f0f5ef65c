import { statusReport } from '@zhenggai/report';
import { deliver } from '../files/deliver.ts';
import { viewOf } from '../ledger/viewOf.ts';
import { withLedger } from '../ledger/withLedger.ts';
import type { Action } from '../shell/Context.ts';
import { exitCode } from '../shell/ExitCode.ts';

/** `zhenggai report status` */
export const run: Action = (context, _, options) =>
  withLedger(context, 'read', async (open) => {
    const { ledger, asOf, knownAt } = await viewOf(context, open, options);
    const document = statusReport(ledger, { asOf, ...(knownAt !== undefined && { knownAt }) });
    await deliver(context, document, { open, options });
    return exitCode.done;
  });
