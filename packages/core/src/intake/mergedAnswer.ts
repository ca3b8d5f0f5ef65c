import type { Problem } from '../refusal/Problem.ts';
import type { ImportAnswer } from './importAnswer.ts';

/** Several workbooks in one answer: their lists one after the other. */
export function mergedAnswer(answers: readonly ImportAnswer[]): ImportAnswer {
  return {
    applied: answers.some(({ applied }) => applied),
    added: answers.flatMap(({ added }) => added),
    changed: answers.flatMap(({ changed }) => changed),
    unchanged: answers.reduce((sum, { unchanged }) => sum + unchanged, 0),
    absent: answers.flatMap(({ absent }) => absent),
    renumbered: answers.flatMap(({ renumbered }) => renumbered),
    conflicts: answers.flatMap(({ conflicts }) => conflicts),
    questions: answers.flatMap(({ questions }) => questions),
    warnings: answers.flatMap(({ warnings }) => warnings),
    problems: answers.flatMap(({ problems }) => problems),
  };
}

/** The same answer where nothing could be read: only why. */
export function unreadAnswer(problems: readonly Problem[]): ImportAnswer {
  return { ...mergedAnswer([]), problems };
}
