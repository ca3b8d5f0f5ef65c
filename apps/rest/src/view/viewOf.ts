import type { Ledger, LocalDate } from '@zhenggai/core';
import { type EventLog, loadLedger } from '@zhenggai/store';
import type { Caller } from '../access/Caller.ts';

export interface View {
  readonly ledger: Ledger;
  /** The day for which standings are computed. */
  readonly asOf: LocalDate;
  /** Seen as it stands now: its tags may be used for changes. */
  readonly isPresent: boolean;
}

/** The ledger from the viewpoint that is asked for; without one, as it stands now. */
export async function viewOf(
  { ledger, today }: Caller,
  log: EventLog,
  { asOf, knownAt }: { readonly asOf?: LocalDate | undefined; readonly knownAt?: string | undefined },
): Promise<View> {
  if (asOf === undefined && knownAt === undefined) return { ledger, asOf: today, isPresent: true };
  const at = { asOf: asOf ?? today, ...(knownAt !== undefined && { knownAt }) };
  return { ledger: await loadLedger(log, ledger.id, at), asOf: at.asOf, isPresent: false };
}
