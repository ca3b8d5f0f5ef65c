import { type LocalDate, openingCommand, type Refusal } from '@zhenggai/core';
import {
  applyStep,
  type EventLog,
  type Importing,
  type ImportStep,
  type ImportTarget,
  loadLedger,
  openLedger,
  Rehearsal,
} from '@zhenggai/store';
import type { Ground } from './Ground.ts';

/**
 * The ledger itself. A missing one is opened with the first workbook that is recorded, on `openedOn`, the acting person
 * its clerk; where nothing is, no store is made.
 */
export function liveGround(
  target: ImportTarget,
  {
    importing,
    openedOn,
    createLog,
  }: { readonly importing: Importing; readonly openedOn: LocalDate; createLog(): Promise<EventLog> },
): Ground {
  const { id } = target;
  let { log, isOpen } = target;

  async function open(step: ImportStep): Promise<readonly Refusal[]> {
    // Tried in memory first: a workbook that is refused leaves no store behind.
    const refused = await new Rehearsal(target, importing, openedOn).run([step]);
    if (refused.length > 0) return refused;
    log ??= await createLog();
    const opening = openingCommand({ name: importing.by }, {}, target.ledger);
    const refusals = await openLedger({ log, id }, opening, { importing, on: openedOn });
    // Somebody else's round may have opened it meanwhile.
    isOpen = refusals.every(({ code }) => code === 'ledger-already-open');
    return refusals;
  }

  return {
    ledger: async () => (log !== undefined && isOpen ? loadLedger(log, id) : target.ledger),
    record: async (step) => {
      if (!isOpen) {
        const refused = await open(step);
        if (refused.length > 0) return refused;
      }
      if (log === undefined) throw new RangeError(`ledger ${id} is said to be open in no store`);
      return applyStep({ log, id }, step, importing);
    },
    close: async () => {
      if (target.log === undefined) await log?.close();
    },
  };
}
