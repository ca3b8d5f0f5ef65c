import { isLocalDate, type Ledger, type LocalDate } from '@zhenggai/core';
import { loadLedger } from '@zhenggai/store';
import type { Context } from '../shell/Context.ts';
import type { Options } from '../shell/Options.ts';
import type { OpenLedger } from './withLedger.ts';

/** A ledger as it is looked at. */
export interface View {
  readonly ledger: Ledger;
  readonly asOf: LocalDate;
  readonly knownAt?: string;
}

/** The ledger as things stood on `--as-of` (today where not asked) and as known at `--known-at`. */
export async function viewOf(context: Context, { log, id }: OpenLedger, options: Options): Promise<View> {
  const asOf = options.day('asOf') ?? context.today;
  const asked = options.text('knownAt');
  const knownAt = asked === undefined ? undefined : instantOf(asked);
  const ledger = await loadLedger(log, id, { asOf, ...(knownAt !== undefined && { knownAt }) });
  return { ledger, asOf, ...(knownAt !== undefined && { knownAt }) };
}

/** An instant in UTC; a day means its end in the ledgers' zone, a time without a zone is one of that zone. */
export function instantOf(asked: string): string {
  if (isLocalDate(asked)) return new Date(`${asked}T23:59:59.999+08:00`).toISOString();
  const hasZone = /(Z|[+-]\d{2}:?\d{2})$/i.test(asked);
  return new Date(hasZone ? asked : `${asked}+08:00`).toISOString();
}
