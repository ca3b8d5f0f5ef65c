import type { Ledger } from '@zhenggai/core';
import {
  fitsQuestion,
  type GivenAnswer,
  isAboutReading,
  placeOfQuestion,
  plainAnswer,
  type Question,
} from '@zhenggai/core/intake';
import { questionWords } from '@zhenggai/core/words';
import { visible } from '../print/visible.ts';
import type { Context } from '../shell/Context.ts';

/**
 * Asks somebody at a terminal what only a person can decide, question by question, again where an answer makes no
 * sense. The first one that is left open ends it: nothing is imported then.
 */
export async function askQuestions(
  context: Context,
  questions: readonly Question[],
  ledger: Ledger,
): Promise<readonly GivenAnswer[]> {
  const { io, language, t, say } = context;
  const answers: GivenAnswer[] = [];
  for (const question of questions) {
    const place = placeOfQuestion(question);
    say(`${place}  ${questionWords(question, language)}`);
    for (;;) {
      const typed = (await io.stdin.ask(visible(`  ${wanted(context, question)}: `)))?.trim();
      if (typed === undefined || typed === '') {
        say(t('没有回答，什么都不导入', 'Not answered: nothing is imported'));
        return answers;
      }
      const said = plainAnswer(typed);
      const isTaken = answers.some((one) => one.said === said && said !== 'new' && said !== 'yes');
      if (said !== undefined && fitsQuestion(question, said, ledger) && !isTaken) {
        answers.push({ place, said });
        break;
      }
      say(
        isTaken
          ? t(`${said} 刚才已经用过，请再答一次`, `${said} was just given to another row: once more, please`)
          : t(`没有听懂“${typed}”，请再答一次`, `“${typed}” is no answer here: once more, please`),
      );
    }
  }
  return answers;
}

/** What may be answered to a question. */
function wanted({ t }: Context, question: Question): string {
  if (isAboutReading(question))
    return t('读法无误请答 yes；直接回车则不导入', 'yes if it was read right; empty imports nothing');
  const codes = codesIn(question).join(t('、', ', ')) || t('台账中的编码', 'a code of the ledger');
  return t(
    `${codes} 或 new（新问题）；直接回车则不导入`,
    `${codes}, or new for a new finding; empty imports nothing`,
  );
}

function codesIn({ facts: { candidates } }: Question): readonly string[] {
  return Array.isArray(candidates) ? candidates.map(({ code }: { readonly code: string }) => code) : [];
}
