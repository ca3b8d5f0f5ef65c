import type { LocalDate } from '../date/LocalDate.ts';
import { foldFinding } from '../evolve/foldFinding.ts';
import type { Finding } from '../finding/Finding.ts';
import type { Ledger } from '../ledger/Ledger.ts';
import type { DrawnFrom, WorkbookReading } from '../reading/WorkbookReading.ts';

/** The place in this ledger from which a workbook was drawn. */
export interface Drawing extends DrawnFrom {
  readonly asOf?: LocalDate;
}

/**
 * From where in this ledger a workbook was drawn; nothing where it names no place, or one that this ledger does not
 * have: then it is compared like any other.
 */
export function drawingOf(ledger: Ledger, { drawnFrom, asOf }: WorkbookReading): Drawing | undefined {
  if (drawnFrom === undefined || !isOfLedger(ledger, drawnFrom)) return undefined;
  return { ...drawnFrom, ...(asOf !== undefined && { asOf }) };
}

/** The finding as the drawn workbook had it; nothing where it had none of that code. */
export function drawnFinding({ history }: Finding, { seq, asOf }: Drawing): Finding | undefined {
  return foldFinding(
    history.filter((event) => event.seq <= seq && (asOf === undefined || event.happenedOn <= asOf)),
  );
}

/** Says whether a workbook drawn there listed the finding: it never lists clues, and may be one department's. */
export function isListedIn(finding: Finding, drawing: Drawing): boolean {
  const then = drawnFinding(finding, drawing);
  if (then === undefined || then.population === 'clue') return false;
  return drawing.department === undefined || then.owners.departments.includes(drawing.department);
}

/** Findings keep their events, and each names the hash before it: what they say of the place decides. */
function isOfLedger({ head, findings }: Ledger, { seq, hash }: DrawnFrom): boolean {
  if (seq > head.seq) return false;
  if (seq === head.seq) return hash === head.hash;
  for (const { history } of findings.values()) {
    for (const event of history) {
      if (event.seq === seq) return event.hash === hash;
      if (event.seq === seq + 1) return event.previousHash === hash;
    }
  }
  return true;
}
