import type { FieldChange } from '../event/EventBody.ts';
import { type MeasureCode, measureCode, ordinalOf } from '../finding/codes.ts';
import type { Finding, Measure } from '../finding/Finding.ts';
import { heldValue } from '../finding/heldValue.ts';
import { nextMeasureCode } from '../finding/nextMeasureCode.ts';
import type { FindingReading, MeasureReading } from '../reading/WorkbookReading.ts';
import { asIn, type Comparison, change } from './compareFields.ts';
import type { Conflict } from './Proposal.ts';
import type { IntakeRow } from './rowsOf.ts';
import { measureFields, sameStatement, statedOfMeasure } from './stated.ts';
import { likeness, pairsOf } from './wording.ts';

/** Likeness from which a measure's text is a new wording of an old one. */
const sameMeasure = 0.5;

/**
 * What a row changes of its finding's measures. A measure keeps its code through new wordings; one that the workbook
 * leaves out is listed, and stays: leaving out closes nothing.
 */
export function compareMeasures(
  row: IntakeRow,
  finding: Finding,
  base: FindingReading | undefined,
): Comparison {
  if (row.columns.measures === undefined && row.reading.measures.length === 0)
    return { changes: [], conflicts: [] };
  const changes: FieldChange[] = [];
  const conflicts: Conflict[] = [];
  const pairs = pairMeasures(row.reading.measures, finding.measures);
  const before = pairMeasures(base?.measures ?? [], finding.measures);
  let next = ordinalOf(nextMeasureCode(finding));
  row.reading.measures.forEach((now, i) => {
    const own = pairs[i];
    const said = own && base?.measures[before.indexOf(own)];
    const code = own?.code ?? measureCode(finding.code, next++);
    if (own === undefined && base?.measures.some((m) => sameStatement('measures', m.text, now.text))) return;
    if (own === undefined || !sameStatement('measures', now.text, said?.text ?? own.text)) {
      const held = own?.text ?? null;
      if (!sameStatement('measures', now.text, held ?? undefined)) {
        if (said !== undefined && held !== null && !sameStatement('measures', said.text, held))
          conflicts.push(conflictOf(finding, code, 'measures', said.text, now.text, held, now.cell));
        else
          changes.push({
            ...change('measures', held, now.text, now.cell, asIn(finding, 'measures')),
            measure: code,
          });
      }
    }
    const fields = compareMeasure(finding, code, now, said);
    changes.push(...fields.changes);
    conflicts.push(...fields.conflicts);
  });
  for (const own of finding.measures) {
    if (before.includes(own) && !pairs.includes(own))
      changes.push({
        ...change('measures', own.text, null, row.reading.cells.measures, 'statement'),
        measure: own.code,
      });
  }
  return { changes, conflicts };
}

function compareMeasure(
  finding: Finding,
  code: MeasureCode,
  now: MeasureReading,
  said: MeasureReading | undefined,
): Comparison {
  const changes: FieldChange[] = [];
  const conflicts: Conflict[] = [];
  for (const field of measureFields) {
    const to = statedOfMeasure(now, field);
    if (to === undefined) continue;
    const held = heldValue(finding, field, code);
    const before = said === undefined ? held : (statedOfMeasure(said, field) ?? null);
    if (sameStatement(field, to, before) || sameStatement(field, to, held)) continue;
    if (!sameStatement(field, before, held) && field !== 'progress')
      conflicts.push(conflictOf(finding, code, field, before, to, held, now.cell));
    else changes.push({ ...change(field, held, to, now.cell, asIn(finding, field)), measure: code });
  }
  return { changes, conflicts };
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

/** For each measure of a row the ledger's: the same wording first, then the likest, then the same place. */
function pairMeasures(
  stated: readonly MeasureReading[],
  held: readonly Measure[],
): readonly (Measure | undefined)[] {
  const free = new Set(held);
  const pairs: (Measure | undefined)[] = stated.map((m) => {
    const same = [...free].find((h) => sameStatement('measures', h.text, m.text));
    if (same !== undefined) free.delete(same);
    return same;
  });
  stated.forEach((m, i) => {
    if (pairs[i] !== undefined) return;
    const likest = [...free]
      .map((h) => ({ h, score: likeness(pairsOf(m.text), pairsOf(h.text)) }))
      .sort((a, b) => b.score - a.score)[0];
    if (likest === undefined || likest.score < sameMeasure) return;
    pairs[i] = likest.h;
    free.delete(likest.h);
  });
  if (stated.length === held.length) {
    stated.forEach((_, i) => {
      const same = held[i];
      if (pairs[i] === undefined && same !== undefined && free.delete(same)) pairs[i] = same;
    });
  }
  return pairs;
}
