import type { FieldChange } from '../event/EventBody.ts';
import type { Finding } from '../finding/Finding.ts';
import type { Ledger } from '../ledger/Ledger.ts';
import type { FindingReading } from '../reading/WorkbookReading.ts';
import { compareFields, type Ground } from './compareFields.ts';
import { compareMeasures } from './compareMeasures.ts';
import type { Drawing } from './drawing.ts';
import { ledgerReading } from './ledgerReading.ts';
import type { Conflict } from './Proposal.ts';
import { restoreFields } from './restoreFields.ts';
import type { IntakeRow } from './rowsOf.ts';

/** What a row changes of its finding, and what is kept of it for the next comparison. */
export interface RowComparison {
  readonly changes: readonly FieldChange[];
  readonly conflicts: readonly Conflict[];
  readonly isAgreed: boolean;
  readonly kept: FindingReading;
}

/** Compares a row, fields and measures, with what its finding holds and what was said before. */
export function compareRow(
  row: IntakeRow,
  finding: Finding,
  base: FindingReading | undefined,
  view?: FindingReading,
): RowComparison {
  const ground: Ground = { base, ...(view && { now: view }) };
  const fields = compareFields(row, finding, ground);
  const measures = compareMeasures(row, finding, ground);
  const restored = base === undefined ? row.reading : restoreFields(row.reading, base, fields.conflicts);
  return {
    changes: [...fields.changes, ...measures.changes],
    conflicts: [...fields.conflicts, ...measures.conflicts],
    isAgreed: fields.isAgreed || measures.isAgreed,
    kept: { ...restored, measures: measures.kept },
  };
}

/**
 * Compares a row of a workbook that the ledger itself wrote with what was written then. What the workbook left as it
 * was moves nothing, also no base of a later comparison: the unit's own workbook is still compared with what that said.
 */
export function compareWithDrawn(
  row: IntakeRow,
  { finding, drawn }: { readonly finding: Finding; readonly drawn: Finding },
  kept: { readonly reading?: FindingReading; readonly isLater: boolean },
): RowComparison {
  const view = ledgerReading(finding);
  const found = compareRow(row, finding, ledgerReading(drawn), view);
  const { reading, isLater } = kept;
  const changes =
    isLater && found.changes.length > 0
      ? saidAnew(found.changes, compareRow(row, finding, reading, view).changes)
      : found.changes;
  return {
    changes,
    conflicts: found.conflicts,
    isAgreed: false,
    kept: reading === undefined ? found.kept : withChanges(reading, row.reading, changes),
  };
}

/** Of the changes those that an import since then has not brought already. */
function saidAnew(
  changes: readonly FieldChange[],
  sinceLast: readonly FieldChange[],
): readonly FieldChange[] {
  const key = ({ field, measure }: FieldChange) => `${field} ${measure ?? ''}`;
  const still = new Set(sinceLast.map(key));
  return changes.filter((change) => still.has(key(change)));
}

function withChanges(
  kept: FindingReading,
  now: FindingReading,
  changes: readonly FieldChange[],
): FindingReading {
  const ofFinding = changes.filter(({ measure }) => measure === undefined);
  const next = restoreFields(kept, now, ofFinding);
  return ofFinding.length === changes.length ? next : { ...next, measures: now.measures };
}

/** What the last import said of a finding, and whether it came after the workbook was drawn. */
export function keptOf(
  { readings, imports }: Ledger,
  { code }: Finding,
  { seq }: Drawing,
): { readonly reading?: FindingReading; readonly isLater: boolean } {
  const kept = readings.get(code);
  if (kept === undefined) return { isLater: false };
  const isLater = imports.some((i) => i.id === kept.import && i.seq > seq);
  return { reading: kept.reading, isLater };
}
