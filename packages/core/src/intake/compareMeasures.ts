import type { FieldChange } from '../event/EventBody.ts';
import { type MeasureCode, measureCode, ordinalOf } from '../finding/codes.ts';
import type { Finding, Measure } from '../finding/Finding.ts';
import { heldValue } from '../finding/heldValue.ts';
import { nextMeasureCode } from '../finding/nextMeasureCode.ts';
import type { MeasureReading } from '../reading/WorkbookReading.ts';
import { asIn, type Comparison, change, type Ground, isConflict } from './compareFields.ts';
import type { Conflict } from './Proposal.ts';
import { pairMeasures } from './pairMeasures.ts';
import { restoreMeasure } from './restoreFields.ts';
import type { IntakeRow } from './rowsOf.ts';
import {
  isBlank,
  type MeasureField,
  measureFields,
  sameStatement,
  sameWriting,
  statedOfMeasure,
} from './stated.ts';

/** As of fields, with the measures to keep as the next base. */
export interface MeasureComparison extends Comparison {
  readonly kept: readonly MeasureReading[];
}

/**
 * What a row changes of its finding's measures. A measure keeps its code through new wordings; one that the workbook
 * leaves out is listed, and stays: leaving out closes nothing.
 */
export function compareMeasures(row: IntakeRow, finding: Finding, ground: Ground): MeasureComparison {
  const stated = row.reading.measures;
  const saidBefore = ground.base?.measures ?? [];
  const held = heldIn(finding, ground);
  if (row.columns.measures === undefined && stated.length === 0)
    return { changes: [], conflicts: [], isAgreed: false, kept: stated };
  const pairs = pairMeasures(stated, finding.measures);
  const before = pairMeasures(saidBefore, finding.measures);
  let next = ordinalOf(nextMeasureCode(finding));
  const compared = stated.map((now, i): MeasureComparison => {
    const own = pairs[i];
    if (own !== undefined) return compareMeasure(held, finding, own, now, saidBefore[before.indexOf(own)]);
    // Said before and not taken in: the unit's statement beside an approved plan.
    if (saidBefore.some((m) => sameStatement('measures', m.text, now.text)))
      return { changes: [], conflicts: [], isAgreed: false, kept: [now] };
    return newMeasure(held, finding, measureCode(finding.code, next++), now);
  });
  const leftOut = finding.measures
    .filter((own) => before.includes(own) && !pairs.includes(own))
    .map((own) => ({
      ...change('measures', own.text, null, row.reading.cells.measures, 'statement'),
      measure: own.code,
    }));
  return {
    changes: [...compared.flatMap((c) => c.changes), ...leftOut],
    conflicts: compared.flatMap((c) => c.conflicts),
    isAgreed: compared.some((c) => c.isAgreed),
    kept: compared.flatMap((c) => c.kept),
  };
}

/** How what is said of a measure is compared, and with what. */
interface Held {
  readonly same: typeof sameStatement;
  readonly of: (field: MeasureField, code: MeasureCode) => FieldChange['to'];
}

/** What the ledger holds of a measure; where it wrote the workbook, what it would write now. */
function heldIn(finding: Finding, { now }: Ground): Held {
  if (now === undefined) return { same: sameStatement, of: (field, code) => heldValue(finding, field, code) };
  return {
    same: sameWriting,
    of: (field, code) => {
      const said = now.measures[finding.measures.findIndex((m) => m.code === code)];
      return (said && statedOfMeasure(said, field)) ?? null;
    },
  };
}

function newMeasure(held: Held, finding: Finding, code: MeasureCode, now: MeasureReading): MeasureComparison {
  const as = asIn(finding, 'measures');
  const added = { ...change('measures', null, now.text, now.cell, as), measure: code };
  // Beside an approved plan there is no measure yet that could have a person, a deadline or a status.
  const fields = as === 'fact' ? compareMeasureFields(held, finding, code, now, undefined).changes : [];
  return { changes: [added, ...fields], conflicts: [], isAgreed: false, kept: [now] };
}

function compareMeasure(
  held: Held,
  finding: Finding,
  own: Measure,
  now: MeasureReading,
  said: MeasureReading | undefined,
): MeasureComparison {
  const fields = compareMeasureFields(held, finding, own.code, now, said);
  const text = compareText(finding, own, now, said);
  const conflicts = [...text.conflicts, ...fields.conflicts];
  return {
    changes: [...text.changes, ...fields.changes],
    conflicts,
    isAgreed: text.isAgreed || fields.isAgreed,
    kept: [said === undefined ? now : restoreMeasure(now, said, conflicts)],
  };
}

function compareText(
  finding: Finding,
  own: Measure,
  now: MeasureReading,
  said: MeasureReading | undefined,
): Comparison {
  const before = said?.text ?? own.text;
  const isSame = sameStatement('measures', now.text, before);
  if (isSame || sameStatement('measures', now.text, own.text))
    return { changes: [], conflicts: [], isAgreed: !isSame };
  if (!sameStatement('measures', before, own.text))
    return {
      changes: [],
      conflicts: [conflictOf(finding, own.code, 'measures', before, now.text, own.text, now.cell)],
      isAgreed: false,
    };
  const reworded = change('measures', own.text, now.text, now.cell, asIn(finding, 'measures'));
  return { changes: [{ ...reworded, measure: own.code }], conflicts: [], isAgreed: false };
}

function compareMeasureFields(
  known: Held,
  finding: Finding,
  code: MeasureCode,
  now: MeasureReading,
  said: MeasureReading | undefined,
): Comparison {
  const changes: FieldChange[] = [];
  const conflicts: Conflict[] = [];
  let isAgreed = false;
  for (const field of measureFields) {
    const stated = statedOfMeasure(now, field);
    if (stated === undefined) continue;
    // An emptied cell takes away what is the measure's own: the finding's holds.
    const to = isBlank(stated) ? null : stated;
    const held = known.of(field, code);
    const before = said === undefined ? held : (statedOfMeasure(said, field) ?? null);
    const cell = now.cells?.[field] ?? now.cell;
    if (known.same(field, to, before)) continue;
    if (known.same(field, to, held) || known.same(field, to, heldValue(finding, field, code)))
      isAgreed = true;
    else if (isConflict(field, { before, held }))
      conflicts.push(conflictOf(finding, code, field, before, to, held, cell));
    else changes.push({ ...change(field, held, to, cell, asIn(finding, field)), measure: code });
  }
  return { changes, conflicts, isAgreed };
}

function conflictOf(
  finding: Finding,
  measure: MeasureCode,
  field: string,
  base: unknown,
  workbook: unknown,
  ledger: unknown,
  cell: string | undefined,
): Conflict {
  return { code: finding.code, measure, field, base, workbook, ledger, ...(cell !== undefined && { cell }) };
}
