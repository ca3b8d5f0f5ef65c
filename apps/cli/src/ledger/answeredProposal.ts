import type { Ledger, Refusal } from '@zhenggai/core';
import { type Proposal, propose } from '@zhenggai/core/intake';
import { asAnswers, fits, placeOfQuestion, type TypedAnswer } from './answersOf.ts';
import type { ImportInput } from './readInputs.ts';

/** A proposal with those answers in it that some question of it asked for. */
export interface AnsweredProposal {
  readonly proposal: Proposal;
  readonly used: readonly TypedAnswer[];
  /** Answers that make no sense for their question. */
  readonly refusals: readonly Refusal[];
}

/** What a workbook would do once its questions are answered; an answer may bring up another question. */
export function answeredProposal(
  ledger: Ledger,
  { name: file, fileDigest, reading }: ImportInput,
  typed: readonly TypedAnswer[],
): AnsweredProposal {
  const used: TypedAnswer[] = [];
  for (;;) {
    const proposal = propose(ledger, reading, { file, fileDigest, answers: asAnswers(used) });
    const open = new Map(proposal.questions.map((question) => [placeOfQuestion(question), question]));
    const next = typed.filter((one) => open.has(one.place) && !used.includes(one));
    if (next.length === 0) return { proposal, used, refusals: [] };
    for (const one of next) {
      const question = open.get(one.place);
      if (question === undefined || !fits(question, one.said, ledger))
        return { proposal, used, refusals: [unfit(one)] };
      used.push(one);
    }
  }
}

function unfit({ place, said }: TypedAnswer): Refusal {
  return { code: 'answer-unfit', facts: { place, said } };
}

/** Answers that no question asked for: mistyped, or of another workbook. */
export function unusedAnswers(
  typed: readonly TypedAnswer[],
  used: readonly TypedAnswer[],
): readonly Refusal[] {
  return typed
    .filter((one) => !used.some(({ place }) => place === one.place))
    .map(({ place, said }) => ({ code: 'answer-unused', facts: { place, said } }));
}
