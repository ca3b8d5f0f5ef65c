import { latest } from '../date/latest.ts';
import type { FieldChange } from '../event/EventBody.ts';
import { type FindingCode, findingCode, ordinalOf } from '../finding/codes.ts';
import type { Finding } from '../finding/Finding.ts';
import type { Ledger } from '../ledger/Ledger.ts';
import type { WorkbookReading } from '../reading/WorkbookReading.ts';
import type { Problem } from '../refusal/Problem.ts';
import { plainText } from '../text/plainText.ts';
import { compareRow, compareWithDrawn, keptOf } from './compareRow.ts';
import { drawingOf, drawnFinding, isListedIn } from './drawing.ts';
import { drawnProblems } from './drawnProblems.ts';
import { type Answer, matchRows } from './matchRows.ts';
import type {
  Conflict,
  ImportWarning,
  Proposal,
  ProposedAddition,
  ProposedChange,
  Question,
} from './Proposal.ts';
import { originOf, registeredFrom } from './registeredFrom.ts';
import { repeatedRows } from './repeatedRows.ts';
import { type IntakeRow, rowsOf } from './rowsOf.ts';
import { rowsOfUnit, sectionsWithin } from './rowsOfUnit.ts';
import { findingsOfUnit } from './unit/findingsOfUnit.ts';
import { warningsOfAddition, warningsOfChanges } from './warnings.ts';

/** The file that a reading came from. */
export interface IntakeFile {
  readonly file: string;
  /** Of its bytes, with the algorithm. */
  readonly fileDigest: string;
  /** What a person answered to the questions of an earlier proposal, by `sheet!cell`. */
  readonly answers?: ReadonlyMap<string, Answer>;
}

/** Codes of problems that only a person can decide: they are questions, and hold an import up. */
const questionCodes: ReadonlySet<string> = new Set(['header-tie', 'colour-without-key']);

/**
 * What importing a workbook would do to a ledger, as a value: shown first, applied as shown. Absence closes nothing;
 * an imported status is a claim; what was said last time, what is said now and what the ledger holds are compared
 * three ways.
 */
export function propose(
  ledger: Ledger,
  workbook: WorkbookReading,
  { file, fileDigest, answers }: IntakeFile,
): Proposal {
  const { rows, problems } = rowsOf(workbook);
  const { unit, asOf } = workbook;
  const drawing = drawingOf(ledger, workbook);
  // What the ledger itself wrote speaks of what it listed, whatever unit it was handed to.
  const { mayBeMeant, expected: ofUnit } = findingsOfUnit(ledger, drawing === undefined ? unit : undefined);
  const { matched, questions } = matchRows(rows, mayBeMeant, answers);
  const added: ProposedAddition[] = [];
  const changed: ProposedChange[] = [];
  const unchanged: FindingCode[] = [];
  const agreed: FindingCode[] = [];
  const renumbered: { code: FindingCode; from: string; to: string }[] = [];
  const conflicts: Conflict[] = [];
  const warnings: ImportWarning[] = [];
  const readings: Proposal['readings'][number][] = [];
  let next = Math.max(0, ...[...ledger.findings.keys()].map(ordinalOf)) + 1;

  const typed: { row: IntakeRow; changes: readonly FieldChange[] }[] = [];
  const inLedger = rowsOfUnit(ledger, drawing === undefined ? unit : undefined);
  const pairs = rows.map((said) => {
    const finding = matched.get(said);
    return { said, finding, taken: inLedger(said, finding) };
  });
  for (const { finding, taken: row } of pairs) {
    if (finding === undefined) {
      const code = findingCode(next++);
      added.push({ code, finding: registeredFrom(row, code, file, unit) });
      warnings.push(...warningsOfAddition(row, code));
      readings.push({ finding: code, sheet: row.sheet, reading: row.reading });
      continue;
    }
    const drawn = drawing && drawnFinding(finding, drawing);
    const found =
      drawing === undefined || drawn === undefined
        ? compareRow(row, finding, ledger.readings.get(finding.code)?.reading)
        : compareWithDrawn(row, { finding, drawn }, keptOf(ledger, finding, drawing));
    conflicts.push(...found.conflicts);
    warnings.push(...warningsOfChanges(row, finding, found.changes));
    readings.push({ finding: finding.code, sheet: row.sheet, reading: found.kept });
    const number = found.changes.find((c) => c.field === 'number');
    if (number?.field === 'number')
      renumbered.push({ code: finding.code, from: number.from ?? '', to: number.to ?? '' });
    if (found.changes.every((c) => c.field === 'number') && found.conflicts.length === 0)
      unchanged.push(finding.code);
    if (found.isAgreed) agreed.push(finding.code);
    typed.push({ row, changes: found.changes });
    if (found.changes.length > 0)
      changed.push({
        code: finding.code,
        version: finding.version,
        changes: found.changes,
        origin: originOf(row, file),
      });
  }
  const asSaid = readings.map((kept, i) => ({ ...kept, reading: pairs[i]?.said.reading ?? kept.reading }));
  // What the ledger itself wrote repeats its own numbers.
  const typedAnew = new Set(renumbered.map(({ code }) => code));
  const untouched = new Set(drawing === undefined ? [] : unchanged.filter((code) => !typedAnew.has(code)));
  const present = new Set([...matched.values()].map((f) => f.code));
  const hasTable = workbook.sheets.some((sheet) => sheet.role !== 'ignore');
  const expected = drawing === undefined ? [...ofUnit] : mayBeMeant.filter((f) => isListedIn(f, drawing));
  const absent = hasTable ? expected.filter((f) => !present.has(f.code)).map((f) => f.code) : [];
  return {
    basedOn: ledger.head.seq,
    file,
    fileDigest,
    ...(unit !== undefined && { unit }),
    ...(asOf !== undefined && { asOf }),
    added,
    changed,
    unchanged,
    agreed,
    absent,
    renumbered,
    conflicts,
    questions: [...questions, ...questionsAmong(workbook.problems, answers)],
    warnings: [...warnings, ...repeatedRows(asSaid).filter(({ finding }) => !untouched.has(finding))],
    problems: [
      ...(drawing === undefined
        ? workbook.problems
        : drawnProblems(workbook.problems, {
            added: rows.filter((row) => !matched.has(row)),
            changed: typed,
          })),
      ...problems,
      ...sectionsWithin(unit, pairs),
      ...importedBefore(ledger, { fileDigest, isChanging: changed.length > 0 }),
      ...olderThanLast(ledger, workbook),
      ...ofAnotherUnit(ledger, mayBeMeant, workbook),
    ],
    readings,
  };
}

function questionsAmong(
  problems: readonly Problem[],
  answers: ReadonlyMap<string, Answer> | undefined,
): readonly Question[] {
  return problems
    .filter((p) => questionCodes.has(p.code) && !answers?.has(`${p.sheet}!${p.cell}`))
    .map(({ code, sheet, cell, message, seen }) => ({ code, sheet, cell, facts: { message, seen } }));
}

/** The very file that was imported once, while others came since: it would take back what they said. */
function importedBefore(
  { imports }: Ledger,
  { fileDigest, isChanging }: { readonly fileDigest: string; readonly isChanging: boolean },
): readonly Problem[] {
  const earlier = imports.findLast((i) => i.fileDigest === fileDigest);
  if (earlier === undefined || !isChanging) return [];
  return [{ sheet: '', cell: '', code: 'imported-before', severity: 'warning', message: earlier.on }];
}

/** A workbook from before the latest one of its unit would take changes back: someone should look twice. */
function olderThanLast(ledger: Ledger, { unit, asOf, sheets }: WorkbookReading): readonly Problem[] {
  const ofUnit = ledger.imports.filter((i) => plainText(i.unit ?? '') === plainText(unit ?? ''));
  const last = latest(ofUnit.flatMap((i) => i.asOf ?? []));
  if (last === undefined || asOf === undefined || asOf >= last) return [];
  const sheet = sheets[0]?.name ?? '';
  const message = `${asOf} < ${last}`;
  return [{ sheet, cell: '', code: 'older-than-last-import', severity: 'warning', message, seen: asOf }];
}

/** A unit that the ledger has nothing of, while it has findings of others: another body's workbook looks like that. */
function ofAnotherUnit(
  ledger: Ledger,
  own: readonly Finding[],
  { unit, sheets }: WorkbookReading,
): readonly Problem[] {
  if (unit === undefined || own.length > 0 || ledger.findings.size === 0) return [];
  const sheet = sheets[0]?.name ?? '';
  return [{ sheet, cell: '', code: 'unit-new', severity: 'warning', message: unit, seen: unit }];
}
