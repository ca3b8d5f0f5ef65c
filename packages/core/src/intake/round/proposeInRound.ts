import type { LocalDate } from '../../date/LocalDate.ts';
import type { Ledger } from '../../ledger/Ledger.ts';
import type { Problem } from '../../refusal/Problem.ts';
import { plainText } from '../../text/plainText.ts';
import { answeredProposal, type ReadFile } from '../answeredProposal.ts';
import { hasChanges } from '../decideImport.ts';
import type { GivenAnswer } from '../givenAnswers.ts';
import type { Proposal } from '../Proposal.ts';
import { isWholeBody } from '../unit/isWholeBody.ts';
import { unitNames } from '../unit/knownUnits.ts';
import { problemOfFile } from './fileAnswer.ts';

/** The round that a workbook comes in. */
export interface RoundGround {
  /** The ledger before the round's first workbook. */
  readonly before: Ledger;
  /** The units of all workbooks of the round. */
  readonly units: readonly string[];
}

/** A workbook whose unit is settled. */
export interface UnitFile extends ReadFile {
  readonly reading: ReadFile['reading'] & { readonly unit: string };
  /** The day on which it happens. */
  readonly on: LocalDate;
  readonly answers?: readonly GivenAnswer[];
}

/** What a workbook would do, and the errors for which it is not taken; none where it may be. */
export interface RoundProposal {
  readonly proposal: Proposal;
  readonly against: readonly Problem[];
}

/**
 * What a unit's workbook would do to the ledger in a round of several units, where nobody looks at each: what an import
 * only warns of is refused there. Against it: `no-findings`, `older-than-delivered` where it would take back what a
 * newer workbook of its unit said, `unit-not-listed` where the ledger lists its units and this is none of them.
 */
export function proposeInRound(
  ledger: Ledger,
  { on: _, answers = [], ...file }: UnitFile,
  ground: RoundGround,
): RoundProposal {
  const { proposal } = answeredProposal(ledger, file, answers);
  const problems = proposal.problems.flatMap((problem) => inRound(problem, ground));
  return {
    proposal: { ...proposal, problems },
    against: [
      ...withoutFindings(proposal),
      ...olderThanDelivered(proposal),
      ...notListed(proposal.unit ?? '', ground),
    ],
  };
}

/** Several units are expected: a new one is worth a word where the ledger already was at work before the round. */
function inRound(problem: Problem, { before }: RoundGround): readonly Problem[] {
  if (problem.code === 'older-than-last-import') return [];
  if (problem.code !== 'unit-new') return [problem];
  const { sheet, seen = '' } = problem;
  return before.findings.size === 0 ? [] : [problemOfFile('unit-first', { severity: 'info', seen, sheet })];
}

function withoutFindings({ readings }: Proposal): readonly Problem[] {
  return readings.length === 0 ? [problemOfFile('no-findings')] : [];
}

function olderThanDelivered(proposal: Proposal): readonly Problem[] {
  const older = proposal.problems.find(({ code }) => code === 'older-than-last-import');
  if (older === undefined || !hasChanges(proposal)) return [];
  return [problemOfFile('older-than-delivered', { seen: older.message, sheet: older.sheet })];
}

/**
 * The departments that a ledger lists are its units only where some unit of them delivers: a county's ledger may list
 * the departments of one bureau.
 */
function notListed(unit: string, { before, units }: RoundGround): readonly Problem[] {
  const listed = unitNames(before.facts.departments ?? []);
  if (listed.size === 0) return [];
  const delivered = unitNames([
    ...before.imports.flatMap((i) => i.unit ?? []),
    ...[...before.findings.values()].flatMap((f) => f.unit ?? []),
  ]);
  const isKnown = (name: string) => listed.has(plainText(name)) || delivered.has(plainText(name));
  const doesListUnits = [...delivered.values(), ...units].some((name) => listed.has(plainText(name)));
  if (!doesListUnits || isKnown(unit) || isWholeBody(before, unit)) return [];
  return [problemOfFile('unit-not-listed', { seen: unit })];
}
