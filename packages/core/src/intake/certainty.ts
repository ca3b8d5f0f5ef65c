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
  if (score >= retyped) return 'same';
  if (score < unlike) return 'other';
  const speaksFor = isSameWork(row, finding) || isSamePlace(row, finding);
  if (score >= alike) return speaksFor ? 'same' : 'doubtful';
  return speaksFor ? 'doubtful' : 'other';
}

/** Says whether the likest candidate stands out from the next. */
export function isClear([best, next]: readonly Likely[]): boolean {
  return best !== undefined && best.score - (next?.score ?? 0) >= clearMargin;
}

function isSameWork({ reading }: IntakeRow, finding: Finding): boolean {
  const [stated, held] = [reading.measures, finding.measures].map((ms) =>
    pairsOf(ms.map((m) => m.text).join()),
  );
  return stated !== undefined && held !== undefined && likeness(stated, held) >= alike;
}

function isSamePlace({ reading }: IntakeRow, finding: Finding): boolean {
  const departments = ({ owners }: { owners: Finding['owners'] }) => plainText(owners.departments.join());
  return (
    plainText(reading.number) === plainText(finding.number) && departments(reading) === departments(finding)
  );
}
