import { type DraftEvent, emptyLedger, evolveAll, type Ledger, type LedgerHead } from '@zhenggai/core';
import { type EventLog, keptChange, loadLedger } from '../src/index.ts';

export const instant = '2026-03-05T08:00:00.000Z';

/** Appends to a ledger as it stands in the log now, keeping the state that core folds. */
export async function append(
  log: EventLog,
  ledger: string,
  events: readonly DraftEvent[],
  at: Partial<{ recordedAt: string; known: Ledger }> = {},
) {
  const known = at.known ?? (await stands(log, ledger));
  return log.append({
    ledger,
    events,
    recordedAt: at.recordedAt ?? instant,
    known: known.head,
    keep: (missed, recorded) => keptChange(evolveAll(known, [...missed, ...recorded]), recorded),
  });
}

/** {@link append}, where a refusal is a fault of the test. */
export async function appended(...args: Parameters<typeof append>): Promise<LedgerHead> {
  const outcome = await append(...args);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
  return outcome.value.head;
}

/** The ledger as it stands, empty where there is none. */
export async function stands(log: EventLog, ledger: string): Promise<Ledger> {
  return (await log.head(ledger)) === null ? emptyLedger(ledger) : loadLedger(log, ledger);
}
