import type { Engine, ReadTables } from '../engine/Engine.ts';
import { isStoreError, StoreError } from '../error/StoreError.ts';
import type { Defect } from './Defect.ts';
import type { Verification, VerifiedLedger, VerifyProgress } from './Verification.ts';
import { verifyChain } from './verifyChain.ts';
import { verifyKept } from './verifyKept.ts';

/** See `EventLog.verify`. */
export async function verifyLog(
  engine: Engine,
  wanted?: string,
  onProgress?: VerifyProgress,
): Promise<Verification> {
  const ledgers: VerifiedLedger[] = [];
  const defects: Defect[] = [];
  try {
    await engine.read(async (tables) => {
      const mentioned = await tables.mentionedLedgers();
      if (wanted !== undefined && !mentioned.includes(wanted))
        throw new StoreError('ledger-not-found', { ledger: wanted });
      for (const ledger of wanted === undefined ? mentioned : [wanted]) {
        const { verified, defect } = await verifyLedger(tables, ledger, onProgress);
        ledgers.push(verified);
        if (defect !== undefined) defects.push(defect);
      }
    });
  } catch (error) {
    if (!isStoreError(error, 'store-damaged')) throw error;
    defects.push({
      what: 'store-damaged',
      ledger: null,
      seq: null,
      type: null,
      finding: null,
      facts: error.facts,
    });
  }
  return { ledgers, defects: [...defects, ...(await engine.inspect())] };
}

async function verifyLedger(tables: ReadTables, ledger: string, onProgress?: VerifyProgress) {
  const { events, head, defect } = await verifyChain(tables, ledger, onProgress);
  const findings = new Set(events.flatMap(({ finding }) => (finding === null ? [] : [finding]))).size;
  const verified: VerifiedLedger = { ledger, head, findings };
  // Kept state can only be compared with a chain that holds.
  return { verified, defect: defect ?? (await verifyKept(tables, ledger, events)) };
}
