import { type Ledger, type LocalDate, openingCommand } from '@zhenggai/core';
import {
  applyStep,
  copyLedger,
  type Importing,
  type ImportTarget,
  loadLedger,
  openLedger,
} from '@zhenggai/store';
import { openMemoryLog } from '@zhenggai/store/memory';
import type { Ground } from './Ground.ts';

/**
 * A copy of the ledger in memory, so that each workbook is compared with what the ones before it bring, and nothing is
 * recorded. Looking at what a round would do is open to everybody: it is tried in the name of the ledger's clerk.
 */
export async function trialGround(
  target: ImportTarget,
  { importing, openedOn }: { readonly importing: Importing; readonly openedOn: LocalDate },
): Promise<Ground> {
  const { id, isOpen, log: from } = target;
  const log = openMemoryLog();
  const by = isOpen ? clerkOf(target.ledger, importing.by) : importing.by;
  const trying = { ...importing, by };
  if (isOpen && from !== undefined) await copyLedger({ ledger: id, from, to: log });
  else {
    const opening = openingCommand({ name: by }, {}, target.ledger);
    await openLedger({ log, id }, opening, { importing: trying, on: openedOn });
  }
  return {
    ledger: () => loadLedger(log, id),
    record: (step) => applyStep({ log, id }, step, trying),
    close: () => log.close(),
  };
}

function clerkOf({ persons }: Ledger, by: string): string {
  return [...persons.values()].find(({ roles }) => roles.includes('clerk'))?.name ?? by;
}
