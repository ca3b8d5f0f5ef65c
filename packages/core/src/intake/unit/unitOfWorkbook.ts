import type { Ledger } from '../../ledger/Ledger.ts';
import type { WorkbookReading } from '../../reading/WorkbookReading.ts';
import { plainText } from '../../text/plainText.ts';
import { isWholeBody } from './isWholeBody.ts';
import { knownUnits, type UnitNames, unitNames } from './knownUnits.ts';
import { knownInFileName, unitInFileName } from './unitInFileName.ts';

/** Whose workbook one is, and how that is known. */
export interface UnitOfWorkbook {
  readonly unit: string;
  readonly by: 'workbook' | 'file-name';
}

/**
 * Whose workbook it is, where several units deliver: the unit that it names, in the ledger's spelling; where it names
 * none, or only the body as a whole while its file is named after a unit of it, the file's name tells. So it does where
 * it is named after the one department that answers for every row: offices send one form around, with the body above it.
 */
export function unitOfWorkbook(
  ledger: Ledger,
  {
    unit,
    file,
    sheets = [],
  }: Pick<WorkbookReading, 'unit' | 'file'> & Partial<Pick<WorkbookReading, 'sheets'>>,
): UnitOfWorkbook {
  const known = knownUnits(ledger);
  if (unit === undefined || plainText(unit) === '')
    return { unit: unitInFileName(file, known), by: 'file-name' };
  if (isWholeBody(ledger, unit)) {
    const meant = knownInFileName(file, withoutBody(ledger, known));
    if (meant !== undefined) return { unit: meant, by: 'file-name' };
  }
  const alone = onlyDepartment(sheets);
  if (alone !== undefined && isNamedIn(file, alone) && !isNamedIn(file, unit))
    return { unit: inKnownSpelling(ledger, alone, known), by: 'file-name' };
  return { unit: inKnownSpelling(ledger, unit, known), by: 'workbook' };
}

/** 青澜县水务局工程科 is the 工程科 of the ledger of 青澜县水务局. */
function inKnownSpelling(ledger: Ledger, unit: string, known: UnitNames): string {
  const plain = plainText(unit);
  const same = known.get(plain);
  if (same !== undefined) return same;
  const [longest] = [...known]
    .filter(([name]) => plain.endsWith(name) && isWholeBody(ledger, plain.slice(0, -name.length)))
    .sort(([a], [b]) => b.length - a.length);
  return longest?.[1] ?? unit;
}

function withoutBody(ledger: Ledger, known: UnitNames): UnitNames {
  return new Map([...known].filter(([, name]) => !isWholeBody(ledger, name)));
}

/** The department that answers for every row; nothing where there are several. */
function onlyDepartment(sheets: WorkbookReading['sheets']): string | undefined {
  const all = sheets.flatMap(({ findings }) => findings.map(({ owners }) => owners.departments));
  const names = unitNames(all.flat());
  const [only, ...others] = names.values();
  return others.length === 0 && all.every((departments) => departments.length > 0) ? only : undefined;
}

function isNamedIn(file: string, name: string): boolean {
  return plainText(file.replace(/\.[^.]*$/, '')).includes(plainText(name));
}
