import type { Ledger, Problem, Refusal } from '@zhenggai/core';
import {
  type FileAnswer,
  type GivenAnswer,
  hasChanges,
  isUnchanged,
  type Proposal,
  problemOfFile,
  proposedFile,
  proposeInRound,
  type Question,
  type RoundGround,
  type RoundProposal,
  rivalsOf,
  siblingsOf,
  type UnitFile,
  unproposedFile,
} from '@zhenggai/core/intake';
import { refusalWords } from '@zhenggai/core/words';
import { isReplaced, readSteady } from '../folder/readSteady.ts';
import type { Ground } from '../ground/Ground.ts';
import { isAsShown } from './isAsShown.ts';
import type { RoundRequest } from './Round.ts';
import { type Delivered, deliveredBefore, readRound } from './survey.ts';

/** The round around one workbook. */
export interface Surroundings {
  readonly request: RoundRequest;
  readonly ground: Ground;
  readonly round: RoundGround;
  /** All workbooks of the round whose turn comes, this one among them. */
  readonly deliveries: readonly Delivered[];
}

/** How often a workbook is compared anew because somebody else wrote to the ledger. */
const attempts = 5;

/** What somebody else's writing leads to: the workbook is compared with the ledger as it is now. */
const movedOn: ReadonlySet<string> = new Set([
  'import-since',
  'proposal-stale',
  'finding-changed-meanwhile',
  'ledger-changed-meanwhile',
  'ledger-already-open',
]);

/** Compares a workbook with the ledger, records it where it may be, and answers what came of it. */
export async function answerDelivered(delivered: Delivered, surroundings: Surroundings): Promise<FileAnswer> {
  const { request, ground, deliveries } = surroundings;
  const { file, unit, asOf, fileDigest, entry } = delivered;
  const facts = { file, unit, fileDigest, ...(asOf !== undefined && { asOf }) };
  const rivals = rivalsOf(delivered, deliveries);
  if (rivals.length > 0) {
    const questions = [sameDayTwice(delivered, rivals)];
    return { ...unproposedFile(facts, 'waiting', []), questions };
  }
  const read = await readSteady(request.folder, entry);
  if ('outcome' in read) return unproposedFile(facts, read.outcome, [read.problem]);
  if (read.fileDigest !== fileDigest) return unproposedFile(facts, isReplaced.outcome, [isReplaced.problem]);
  const reading = readRound(read.bytes, entry, request);
  const workbook: UnitFile = { file, fileDigest, reading: { ...reading, unit }, on: delivered.on };
  for (let attempt = 1; ; attempt++) {
    const ledger = await ground.ledger();
    const earlier = ledger.imports.find((one) => one.fileDigest === fileDigest);
    if (earlier !== undefined) return deliveredBefore(facts, earlier);
    const { proposal, against } = noted(
      await proposed(workbook, ledger, surroundings),
      notesOn(delivered, surroundings),
    );
    request.onEvent?.({ kind: 'proposed', proposal, ledger });
    if (against.length > 0)
      return { ...unproposedFile(facts, 'refused', [...against, ...proposal.problems]) };
    if (proposal.questions.length > 0) return proposedFile(facts, proposal, 'waiting');
    const answer = proposedFile(facts, proposal, isUnchanged(proposal) ? 'unchanged' : 'accepted');
    if (!hasChanges(proposal)) return answer;
    if (!isAsShown(answer, request.mode))
      return unproposedFile(facts, 'waiting', [problemOfFile('not-as-shown', { severity: 'warning' })]);
    const refusals = await ground.record({ proposal, on: delivered.on });
    if (refusals.length === 0) return answer;
    const isWorthRepeating = refusals.every(({ code }) => movedOn.has(code));
    if (isWorthRepeating && attempt < attempts) continue;
    const problems = refusals.map((refusal) => problemOfRefusal(refusal, proposal, request));
    return unproposedFile(facts, isWorthRepeating ? 'waiting' : 'refused', [
      ...problems,
      ...proposal.problems,
    ]);
  }
}

/** Compared with the ledger; where questions are open and somebody can be asked, with what they say. */
async function proposed(
  workbook: UnitFile,
  ledger: Ledger,
  { request, round }: Surroundings,
): Promise<RoundProposal> {
  let answers: readonly GivenAnswer[] = [];
  for (;;) {
    const found = proposeInRound(ledger, { ...workbook, answers }, round);
    const { questions } = found.proposal;
    if (found.against.length > 0 || questions.length === 0 || request.ask === undefined) return found;
    const said = await request.ask(workbook.file, questions, ledger);
    const fresh = said.filter(({ place }) => !answers.some((one) => one.place === place));
    if (fresh.length === 0) return found;
    answers = [...answers, ...fresh];
  }
}

function noted({ proposal, against }: RoundProposal, notes: readonly Problem[]): RoundProposal {
  return { proposal: { ...proposal, problems: [...proposal.problems, ...notes] }, against };
}

/** What somebody should know who wonders how the workbook came to be taken as it was. */
function notesOn(delivered: Delivered, { deliveries }: Surroundings): readonly Problem[] {
  const { unit, unitBy, content } = delivered;
  const siblings = siblingsOf(delivered, deliveries).filter((other) => other.content !== content);
  const also = siblings.map(({ file }) => file).join(', ');
  return [
    ...(unitBy === 'file-name'
      ? [problemOfFile('unit-from-file-name', { severity: 'info', seen: unit })]
      : []),
    ...(also === '' ? [] : [problemOfFile('unit-delivered-twice', { severity: 'info', seen: also })]),
  ];
}

function sameDayTwice({ file, asOf }: Delivered, rivals: readonly Delivered[]): Question {
  const files = [file, ...rivals.map((rival) => rival.file)];
  return { code: 'same-day-twice', sheet: '', cell: '', facts: { files, ...(asOf && { asOf }) } };
}

/** What the rules forbid of a workbook, at the row that it is about. */
function problemOfRefusal(refusal: Refusal, { readings }: Proposal, { language }: RoundRequest): Problem {
  const row = readings.find(({ finding }) => finding === refusal.at?.finding);
  return {
    sheet: row?.sheet ?? '',
    cell: row?.reading.cells.title ?? '',
    code: refusal.code,
    severity: 'error',
    message: refusalWords(refusal, language),
  };
}
