import { type LedgerHead, replay } from '@zhenggai/core';
import { keptChange } from '../kept/keptChange.ts';
import type { EventLog } from '../log/EventLog.ts';

/**
 * Rebuilds a ledger in a log that does not hold it yet: everything is computed anew, and the head comes out the
 * same. Throws `broken-chain` where it does not.
 */
export async function copyLedger({
  ledger,
  from,
  to,
}: {
  readonly ledger: string;
  readonly from: EventLog;
  readonly to: EventLog;
}): Promise<LedgerHead> {
  const events = await from.readSalted(ledger);
  return to.restore({
    ledger,
    events,
    keep: (_, recorded) => keptChange(replay(ledger, recorded), recorded),
  });
}
