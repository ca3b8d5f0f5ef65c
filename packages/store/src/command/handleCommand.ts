import {
  type Command,
  type DecisionContext,
  decide,
  done,
  evolveAll,
  type Ledger,
  type Outcome,
  type RecordedEvent,
} from '@zhenggai/core';
import { keptChange } from '../kept/keptChange.ts';
import type { EventLog } from '../log/EventLog.ts';
import { currentLedger, rememberLedger } from './foldedLedger.ts';

/** What a command led to: the events recorded, and the ledger after them. */
export interface Handled {
  readonly events: readonly RecordedEvent[];
  readonly ledger: Ledger;
}

/** How often a decision is taken again because the ledger's own facts moved under it. */
const attempts = 8;

/**
 * The one place where decisions meet stored events: loads the ledger, decides, records. What is answered as
 * recorded is durable. Refuses as `decide` does, and as `EventLog.append`: of two who act on one finding at
 * once the second is refused with `finding-changed-meanwhile`, two on two findings both succeed.
 */
export async function handleCommand(
  log: EventLog,
  ledgerId: string,
  command: Command,
  context: DecisionContext,
  { recordedAt }: { readonly recordedAt: string },
): Promise<Outcome<Handled>> {
  for (let attempt = 1; ; attempt++) {
    const ledger = await currentLedger(log, ledgerId);
    const decided = decide(ledger, command, context);
    if (!decided.ok) return decided;
    if (decided.value.length === 0) return done({ events: [], ledger });
    let after = ledger;
    const appended = await log.append({
      ledger: ledgerId,
      events: decided.value,
      recordedAt,
      known: ledger.head,
      keep: (missed, recorded) => {
        after = evolveAll(ledger, [...missed, ...recorded]);
        return keptChange(after, recorded);
      },
    });
    if (appended.ok) {
      rememberLedger(log, after);
      return done({ events: appended.value.events, ledger: after });
    }
    const mayRepeat = appended.refusals.every(({ code }) => code === 'ledger-changed-meanwhile');
    if (!mayRepeat || attempt === attempts) return appended;
  }
}
