import type { Ledger } from '@zhenggai/core';
import { type GivenAnswer, placeOfQuestion, type Question } from '@zhenggai/core/intake';
import type { Context } from '../shell/Context.ts';
import { askQuestions } from './askQuestions.ts';

/** Answers about several workbooks: each question is asked once, however often its workbook is compared. */
export class RememberedAnswers {
  readonly #context: Context;
  readonly #said = new Map<string, GivenAnswer>();

  constructor(context: Context) {
    this.#context = context;
  }

  /** Asks what was not said yet. */
  readonly ask = async (
    file: string,
    questions: readonly Question[],
    ledger: Ledger,
  ): Promise<readonly GivenAnswer[]> => {
    const open = questions.filter((question) => !this.#said.has(keyOf(file, placeOfQuestion(question))));
    if (open.length > 0) {
      this.#context.say(this.#context.style.bold(file));
      for (const answer of await askQuestions(this.#context, open, ledger))
        this.#said.set(keyOf(file, answer.place), answer);
    }
    return this.recall(file, questions);
  };

  /** What was said already. */
  readonly recall = async (file: string, questions: readonly Question[]): Promise<readonly GivenAnswer[]> =>
    questions.flatMap((question) => this.#said.get(keyOf(file, placeOfQuestion(question))) ?? []);
}

function keyOf(file: string, place: string): string {
  return `${file}\n${place}`;
}
