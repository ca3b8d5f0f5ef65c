import type { FieldChange } from '../event/EventBody.ts';
import type { Finding } from '../finding/Finding.ts';
import { heldValue } from '../finding/heldValue.ts';
import type { FindingReading } from '../reading/WorkbookReading.ts';
import type { Conflict } from './Proposal.ts';
import { cellOf, type IntakeRow } from './rowsOf.ts';
import {
  type StatedField,
  sameStatement,
  sameWriting,
  speaksOf,
  statedFields,
  statedValue,
} from './stated.ts';

export interface Comparison {
  readonly changes: readonly FieldChange[];
  readonly conflicts: readonly Conflict[];
  /** The workbook now says what the ledger holds already, where it said something else before. */
  readonly isAgreed: boolean;
}

/** What a row is compared with. */
export interface Ground {
  /** What the workbook said last time; of one that the ledger wrote, what it said when it was written. */
  readonly base: FindingReading | undefined;
  /** Of a workbook that the ledger wrote: what it would say if it were written now. */
  readonly now?: FindingReading;
}

/** What is said again and again, each time anew: two words of different days are no conflict, the later one counts. */
const saidAnew: ReadonlySet<string> = new Set(['progress', 'title', 'status']);

/** Says whether unit and ledger have each gone their own way in a field since the last workbook. */
export function isConflict(
  field: StatedField,
  { before, held }: { readonly before: FieldChange['to']; readonly held: FieldChange['to'] },
): boolean {
  return !saidAnew.has(field) && !sameStatement(field, before, held);
}

/**
 * What a row changes of its finding, three ways: what the workbook said last time (`base`), what it says now, what
 * the ledger holds. What the unit did not touch changes nothing; where both touched a field it is a conflict.
 */
export function compareFields(row: IntakeRow, finding: Finding, ground: Ground): Comparison {
  const { base } = ground;
  const isDrawn = ground.now !== undefined;
  const same = isDrawn ? sameWriting : sameStatement;
  const changes: FieldChange[] = [];
  const conflicts: Conflict[] = [];
  let isAgreed = false;
  for (const field of statedFields) {
    if (!speaksOf(row.reading, row.columns, field)) continue;
    const now = statedValue(row.reading, field);
    const held = ground.now === undefined ? heldValue(finding, field) : statedValue(ground.now, field);
    const before = base === undefined ? held : statedValue(base, field);
    if (same(field, now, before)) continue;
    // What stands beside the ledger's own word already (a later wording, a stated deadline) is nothing new.
    if (same(field, now, held) || (isDrawn && same(field, now, heldValue(finding, field)))) {
      isAgreed = true;
      continue;
    }
    // The original wording is never taken away, whatever was emptied.
    if (isDrawn ? field === 'title' && now === null : field === 'status' && isDerivedOnly(row.reading, base))
      continue;
    const cell = field === 'extra' ? undefined : cellOf(row, field);
    if (isConflict(field, { before, held })) {
      conflicts.push({
        code: finding.code,
        field,
        base: before,
        workbook: now,
        ledger: held,
        ...(cell && { cell }),
      });
      continue;
    }
    changes.push(change(field, held, now, cell, asIn(finding, field)));
  }
  return { changes, conflicts, isAgreed };
}

/**
 * How a workbook's word counts. A title always stands beside the original one. Of a planned finding what the
 * committee approved (deadline, goal) stays; of one no longer open nothing of the plan moves.
 */
export function asIn(finding: Finding, field: FieldChange['field']): FieldChange['as'] {
  if (field === 'title') return 'statement';
  if (finding.stage === 'registered') return 'fact';
  if (field === 'deadline' || field === 'goal' || field === 'measures') return 'statement';
  const isOpen = finding.stage !== 'closed' && finding.stage !== 'transferred';
  return isOpen || !ownerFields.has(field) ? 'fact' : 'statement';
}

const ownerFields: ReadonlySet<FieldChange['field']> = new Set([
  'leader',
  'department',
  'person',
  'cooperating',
]);

/** A finding's status that only sums up its measures' is compared by its value; the measures show their own. */
function isDerivedOnly(now: FindingReading, base: FindingReading | undefined): boolean {
  return now.measures.some((m) => m.status !== undefined) && now.status?.value === base?.status?.value;
}

export function change(
  field: FieldChange['field'],
  from: FieldChange['from'],
  to: FieldChange['to'],
  cell: string | undefined,
  as: FieldChange['as'],
): FieldChange {
  // A field's value has the field's type on both sides; the pairing is lost in the loop over fields.
  return { field, from, to, ...(cell !== undefined && { cell }), as } as FieldChange;
}
