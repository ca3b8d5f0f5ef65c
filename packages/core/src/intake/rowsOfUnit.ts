import type { Finding } from '../finding/Finding.ts';
import type { Ledger } from '../ledger/Ledger.ts';
import type { FindingReading } from '../reading/WorkbookReading.ts';
import type { Problem } from '../refusal/Problem.ts';
import { plainText } from '../text/plainText.ts';
import type { IntakeRow } from './rowsOf.ts';
import { answersInLedger } from './unit/answersInLedger.ts';
import { knownUnits } from './unit/knownUnits.ts';

/** Says what a row says in the terms of the ledger: of its finding, or of one that is new. */
export type RowInLedger = (row: IntakeRow, finding: Finding | undefined) => IntakeRow;

/**
 * How the rows of a unit's own workbook are taken where the unit is one of several that answer in the ledger. Its
 * numbers (序号) count its own table: a finding that others stated keeps its number. Its sections (责任科室) are unknown
 * to the ledger: the unit itself stays responsible, alone or with whom the ledger names beside it.
 */
export function rowsOfUnit(ledger: Ledger, unit: string | undefined): RowInLedger {
  if (unit === undefined || !answersInLedger(ledger, unit)) return (row) => row;
  const known = knownUnits(ledger);
  const plain = plainText(unit);
  const isUnit = (name: string) => plainText(name) === plain;
  return (row, finding) => {
    const { number, owners } = row.reading;
    const isWithin = owners.departments.every((name) => !known.has(plainText(name)));
    const held = finding === undefined ? [unit] : finding.owners.departments;
    const isAnswering = isWithin && held.some(isUnit) && speaksOfDepartment(row, finding);
    const isOthers = finding !== undefined && !isUnit(finding.unit ?? '');
    const reading: FindingReading = {
      ...row.reading,
      number: isOthers ? finding.number : number,
      owners: isAnswering ? { ...owners, departments: held } : owners,
    };
    return { ...row, reading };
  };
}

/** A workbook without a column of departments says nothing of who answers for a finding that is known. */
function speaksOfDepartment({ reading, columns }: IntakeRow, finding: Finding | undefined): boolean {
  return finding === undefined || columns.department !== undefined || reading.owners.departments.length > 0;
}

/** `section-of-unit`: the names that a workbook gives in the column of departments, and that are sections within its unit. */
export function sectionsWithin(
  unit: string | undefined,
  pairs: readonly { readonly said: IntakeRow; readonly taken: IntakeRow }[],
): readonly Problem[] {
  const met = new Map<string, Problem>();
  for (const { said, taken } of pairs) {
    if (said.reading.owners.departments === taken.reading.owners.departments) continue;
    const sections = said.reading.owners.departments.join('、');
    if (sections === '' || met.has(sections)) continue;
    met.set(sections, {
      sheet: said.sheet,
      cell: said.reading.cells.department ?? '',
      code: 'section-of-unit',
      severity: 'info',
      message: unit ?? '',
      seen: sections,
    });
  }
  return [...met.values()];
}
