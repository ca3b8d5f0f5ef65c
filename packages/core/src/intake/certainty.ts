import type { Finding } from '../finding/Finding.ts';
import { plainText } from '../text/plainText.ts';
import type { IntakeRow } from './rowsOf.ts';
import { likeness, pairsOf } from './wording.ts';

/** A finding whose wording is like a row's, and how like: 0 to 1. */
export interface Likely {
  readonly finding: Finding;
  readonly score: number;
}

/** Likeness of a title that was only retyped. */
const retyped = 0.9;
/** Likeness of titles that may be one; offices write many findings by one pattern, so it takes more to be sure. */
const alike = 0.75;
/** Likeness below which two titles have nothing to do with each other, whatever stands around them. */
const unlike = 0.45;
/** How much the likest must stand out from the next one. */
const clearMargin = 0.1;

/**
 * Whether a row speaks of a finding, from its title and what stands around it: the measures, the printed number and
 * department. `doubtful` is for a person to decide.
 */
export function certaintyOf(row: IntakeRow, { finding, score }: Likely): 'same' | 'doubtful' | 'other' {
  if (score < unlike) return 'other';
  const speaksFor = isSameWork(row, finding) || isSamePlace(row, finding);
  if (score >= retyped || (score >= alike && speaksFor))
    return hasSameFigures(row, finding) || isSamePlace(row, finding) ? 'same' : 'doubtful';
  return score >= alike || speaksFor ? 'doubtful' : 'other';
}

/** Says whether the likest candidate stands out from the next. */
export function isClear([best, next]: readonly Likely[]): boolean {
  return best !== undefined && best.score - (next?.score ?? 0) >= clearMargin;
}

/** Offices write one finding for each year or project: 2022年度…, 2023年度… are almost one wording, and two findings. */
function hasSameFigures({ reading }: IntakeRow, { title, laterTitles }: Finding): boolean {
  const figures = (text: string) => (plainText(text).match(/\d+/g) ?? []).join();
  const stated = figures(reading.title);
  return [title, ...laterTitles.map((t) => t.text)].some((known) => figures(known) === stated);
}

/**
 * What tells findings of one wording apart, the surest first: the work, then number and department. Where nothing does,
 * they are taken in their order.
 */
export const tellingApart: readonly ((row: IntakeRow, finding: Finding) => boolean)[] = [
  (row, finding) => isSameWork(row, finding) && isSameNumber(row, finding),
  (row, finding) => isSameWork(row, finding) && isSameDepartment(row, finding),
  isSameWork,
  isSameNumber,
  () => true,
];

function isSameWork({ reading }: IntakeRow, finding: Finding): boolean {
  const [stated, held] = [reading.measures, finding.measures].map((ms) =>
    pairsOf(ms.map((m) => m.text).join()),
  );
  return stated !== undefined && held !== undefined && likeness(stated, held) >= alike;
}

function isSamePlace(row: IntakeRow, finding: Finding): boolean {
  return isSameNumber(row, finding) && isSameDepartment(row, finding);
}

function isSameNumber({ reading }: IntakeRow, finding: Finding): boolean {
  return plainText(reading.number) === plainText(finding.number);
}

function isSameDepartment({ reading }: IntakeRow, finding: Finding): boolean {
  const departments = ({ owners }: { owners: Finding['owners'] }) => plainText(owners.departments.join());
  return departments(reading) === departments(finding);
}
