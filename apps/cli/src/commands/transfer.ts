import { findingCodeOf } from '../ledger/codesOf.ts';
import { perform } from '../ledger/perform.ts';
import { withLedger } from '../ledger/withLedger.ts';
import { placeOf, printRecorded } from '../print/recorded.ts';
import type { Action } from '../shell/Context.ts';
import { exitCode } from '../shell/ExitCode.ts';

/** `zhenggai transfer CODE --to BODY --reason TEXT` */
export const run: Action = async (context, [typed = ''], options) => {
  const finding = findingCodeOf(typed);
  const to = options.needed('to');
  return withLedger(context, 'write', async (ledger) => {
    const { events } = await perform(context, ledger, {
      type: 'TransferFinding',
      finding,
      to,
      reason: options.needed('reason'),
    });
    printRecorded(
      context,
      events,
      context.t(`${finding} 已移交${to}`, `${finding} transferred to ${to}`) + placeOf(context, events),
    );
    return exitCode.done;
  });
};
