import {
  type Command,
  type DecisionContext,
  decide,
  done,
  evolveAll,
  type FindingCode,
  type Ledger,
  type LedgerHead,
  type Outcome,
  type RecordedEvent,
  type Refusal,
  refuse,
} from '@zhenggai/core';
import { keptChange } from '../kept/keptChange.ts';
import type { EventLog } from '../log/EventLog.ts';
import { currentLedger, rememberLedger } from './foldedLedger.ts';

/** What a command led to: the events recorded, and the ledger after them. */
export interface Handled {
  readonly events: readonly RecordedEvent[];
  readonly ledger: Ledger;
}

/** What whoever acts had seen: the version of a finding, the head of the ledger. */
export interface Known {
  readonly finding?: { readonly code: FindingCode; readonly version: number };
  readonly head?: LedgerHead;
}

/** How often a decision is taken again because the ledger's own facts moved under it. */
const attempts = 8;

/**
 * The one place where decisions meet stored events: loads the ledger, decides, records. What is answered as
 * recorded is durable. Refuses as `decide` does, and as `EventLog.append`: of two who act on one finding at
 * once the second is refused with `finding-changed-meanwhile`, two on two findings both succeed. Who acts on something
 * they looked at says what they knew: where it has moved on since, nothing is decided, and the refusals are the same.
 */
export async function handleCommand(
  log: EventLog,
  ledgerId: string,
  command: Command,
  context: DecisionContext,
  { recordedAt, known = {} }: { readonly recordedAt: string; readonly known?: Known },
): Promise<Outcome<Handled>> {
  for (let attempt = 1; ; attempt++) {
    const ledger = await currentLedger(log, ledgerId);
    const moved = movedSince(ledger, known);
    if (moved.length > 0) return refuse(...moved);
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

function movedSince({ findings, head }: Ledger, known: Known): readonly Refusal[] {
  const refusals: Refusal[] = [];
  if (known.head !== undefined && (known.head.seq !== head.seq || known.head.hash !== head.hash))
    refusals.push({ code: 'ledger-changed-meanwhile', facts: { seq: head.seq } });
  if (known.finding !== undefined) {
    const { code, version: decidedFor } = known.finding;
    const stands = findings.get(code)?.version ?? 0;
    if (stands !== decidedFor)
      refusals.push({
        code: 'finding-changed-meanwhile',
        at: { finding: code },
        facts: { decidedFor, stands },
      });
  }
  return refusals;
}
