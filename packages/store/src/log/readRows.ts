import { brokenChain } from '../chain/brokenChain.ts';
import { type ExpectedPlace, faultOf } from '../chain/faultOf.ts';
import { headFault } from '../chain/headFault.ts';
import type { EventRow, ReadTables } from '../engine/Engine.ts';
import { StoreError } from '../error/StoreError.ts';

/** Rows fetched at once: enough to be fast, few enough that a server answers others in between. */
const pageSize = 2000;

/**
 * A ledger's rows after `afterSeq`, each one checked, and the end of the chain against the head row.
 * Throws `ledger-not-found` or `broken-chain`.
 */
export async function* readRows(
  tables: ReadTables,
  ledger: string,
  afterSeq: number,
): AsyncGenerator<EventRow> {
  const head = await tables.head(ledger);
  if (head === undefined) throw new StoreError('ledger-not-found', { ledger });
  let end: ExpectedPlace = afterSeq === 0 ? { seq: 0, hash: '' } : { seq: afterSeq, hash: null };
  for (;;) {
    const page = await tables.events(ledger, { after: end.seq, limit: pageSize });
    for (const row of page) {
      const fault = faultOf(row, end);
      if (fault !== undefined) throw brokenChain(ledger, fault);
      end = { seq: row.seq, hash: row.hash };
      yield row;
    }
    if (page.length < pageSize) break;
  }
  // Nothing was read after a seq beyond the end: then the head is all that can be compared.
  if (afterSeq > head.seq) return;
  const fault = headFault(ledger, head, end);
  if (fault !== undefined) throw brokenChain(ledger, fault);
}
