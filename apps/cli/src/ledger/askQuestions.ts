import type { Answer, Question } from '@zhenggai/core/intake';
import { questionWords } from '@zhenggai/core/words';
import { visible } from '../print/visible.ts';
import type { Context } from '../shell/Context.ts';
import { answersOf } from './answersOf.ts';

/**
 * Asks somebody at a terminal what only a person can decide, question by question; an empty line leaves one open.
 * Answers what was known already and what was said now; nothing new where nobody answered.
 */
export async function askQuestions(
  context: Context,
  questions: readonly Question[],
  known: ReadonlyMap<string, Answer>,
): Promise<ReadonlyMap<string, Answer>> {
  const { io, language, t, say } = context;
  const answers = new Map(known);
  for (const question of questions) {
    const place = `${question.sheet}!${question.cell}`;
    const wanted = t(
      '编码、new（新问题）或 yes（读法无误），回车跳过',
      'a code, new, or yes (read right); empty to skip',
    );
    const said = (
      await io.stdin.ask(visible(`${place}  ${questionWords(question, language)}\n  ${wanted}: `))
    )?.trim();
    if (said === undefined) break;
    if (said === '') continue;
    try {
      for (const [cell, answer] of answersOf([`${place}=${said}`])) answers.set(cell, answer);
    } catch {
      say(t(`没有听懂“${said}”，先跳过`, `“${said}” is no answer; skipped`));
    }
  }
  return answers;
}
