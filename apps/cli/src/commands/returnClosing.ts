import type { ReturnReason } from '@zhenggai/core';
import { findingCodeOf } from '../ledger/codesOf.ts';
import { perform } from '../ledger/perform.ts';
import { withLedger } from '../ledger/withLedger.ts';
import { placeOf, printRecorded } from '../print/recorded.ts';
import type { Action } from '../shell/Context.ts';
import { exitCode } from '../shell/ExitCode.ts';

/** `zhenggai return CODE --reason CODE --missing TEXT [--due DATE]` */
export const run: Action = async (context, [typed = ''], options) => {
  const finding = findingCodeOf(typed);
  const due = options.day('due');
  return withLedger(context, 'write', async (ledger) => {
    const { events } = await perform(context, ledger, {
      type: 'ReturnFinding',
      finding,
      // One of the choices that the command offers; a test holds them against the list.
      reason: options.needed('reason') as ReturnReason,
      missing: options.needed('missing'),
      ...(due !== undefined && { due }),
    });
    printRecorded(
      context,
      events,
      context.t(
        `${finding} 的销号申请已退回，须补充整改${due === undefined ? '' : `，${due}前重新申请`}`,
        `${finding}: the closing application is returned, more work is asked for${due === undefined ? '' : `; apply anew by ${due}`}`,
      ) + placeOf(context, events),
    );
    return exitCode.done;
  });
};
