import type { FileAnswer } from '@zhenggai/core/intake';
import { problemWords } from '@zhenggai/core/words';
import type { RoundRequest } from './Round.ts';

/** The answers of a round, each reason in words, told as they come. */
export class Answers {
  readonly #all: FileAnswer[] = [];
  readonly #request: RoundRequest;

  constructor(request: RoundRequest) {
    this.#request = request;
  }

  get all(): readonly FileAnswer[] {
    return this.#all;
  }

  add(answer: FileAnswer): void {
    const { language, onEvent } = this.#request;
    const problems = answer.problems.map((problem) =>
      problem.message === '' ? { ...problem, message: problemWords(problem, language) } : problem,
    );
    const worded = { ...answer, problems };
    this.#all.push(worded);
    onEvent?.({ kind: 'answered', answer: worded });
  }
}
