import type { Ledger } from '../ledger/Ledger.ts';
import type { WorkbookReading } from '../reading/WorkbookReading.ts';
import type { Refusal } from '../refusal/Refusal.ts';
import { asAnswers, fitsQuestion, type GivenAnswer, placeOfQuestion } from './givenAnswers.ts';
import type { Proposal } from './Proposal.ts';
import { type IntakeFile, propose } from './propose.ts';

/** A workbook as it was read, and the file that it came from. */
export interface ReadFile extends Omit<IntakeFile, 'answers'> {
  readonly reading: WorkbookReading;
}

/** A proposal with those answers in it that some question of it asked for. */
export interface AnsweredProposal {
  readonly proposal: Proposal;
  readonly used: readonly GivenAnswer[];
  /** `answer-unfit`, for an answer that makes no sense for its question. */
  readonly refusals: readonly Refusal[];
}

/** What a workbook would do once its questions are answered; an answer may bring up another question. */
export function answeredProposal(
  ledger: Ledger,
  { reading, ...file }: ReadFile,
  given: readonly GivenAnswer[] = [],
): AnsweredProposal {
  const used: GivenAnswer[] = [];
  for (;;) {
    const proposal = propose(ledger, reading, { ...file, answers: asAnswers(used) });
    const open = new Map(proposal.questions.map((question) => [placeOfQuestion(question), question]));
    const next = given.filter((one) => open.has(one.place) && !used.includes(one));
    if (next.length === 0) return { proposal, used, refusals: [] };
    for (const one of next) {
      const question = open.get(one.place);
      if (question === undefined || !fitsQuestion(question, one.said, ledger))
        return { proposal, used, refusals: [unfit(one)] };
      used.push(one);
    }
  }
}

function unfit({ place, said }: GivenAnswer): Refusal {
  return { code: 'answer-unfit', facts: { place, said } };
}

/** `answer-unused` for each answer that no question asked for: mistyped, or of another workbook. */
export function unusedAnswers(
  given: readonly GivenAnswer[],
  used: readonly GivenAnswer[],
): readonly Refusal[] {
  return given
    .filter((one) => !used.some(({ place }) => place === one.place))
    .map(({ place, said }) => ({ code: 'answer-unused', facts: { place, said } }));
}
