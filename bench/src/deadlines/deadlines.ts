import { readDeadline } from '@zhenggai/core/deadline';
import type { Figure, Measured, Setting } from '../Figure.ts';
import { inPairs } from '../measure/inPairs.ts';
import { timed } from '../measure/timed.ts';
import { chronoDay } from './chronoDay.ts';
import { growth } from './growth.ts';
import { lawyersCases } from './lawyersCases.ts';
import { bothRead, readRightly } from './readRightly.ts';
import { answers, countedRightly, type Question, questions } from './workingDays.ts';

const plan = { pairs: 60, warmUps: 5 };

/** The same texts for both: those of the cases that both read rightly, again and again. */
async function readingTexts(setting: Setting): Promise<Measured> {
  const both = lawyersCases().filter(bothRead);
  const texts = Array.from({ length: 2_500 }, (_, i) => both[i % both.length]).filter(
    (one) => one !== undefined,
  );
  const sides = {
    ours: () =>
      timed(() => texts.filter(({ text, context }) => readDeadline(text, context).due !== undefined)),
    bare: () =>
      timed(() =>
        texts.filter(
          ({ text, context, expected }) => chronoDay(text, context, expected.kind === 'period') !== undefined,
        ),
      ),
  };
  return {
    what: 'texts, chrono-node',
    unit: 'ms',
    aim: { atMost: 1 },
    ...(await inPairs(sides, { ...plan, setting })),
  };
}

async function countingDays(peer: 'chinese-days' | 'date-fns', setting: Setting): Promise<Measured> {
  const side = (answer: (question: Question) => unknown) => () =>
    timed(() => questions.filter((question) => answer(question) !== undefined));
  const sides = { ours: side(answers.zhenggai), bare: side(answers[peer]) };
  return {
    what: `working days, ${peer}`,
    unit: 'ms',
    // The other answers another question: what it leaves out is part of its time.
    ...(peer === 'chinese-days' && { aim: { atMost: 1 } }),
    ...(await inPairs(sides, { ...plan, setting })),
  };
}

export const deadlines: Figure = {
  name: 'deadlines',
  ours: '2,500 deadline texts read by `readDeadline`; 10,000 times 1 to 60 working days added by `addWorkingDays`',
  bare: '`chrono-node` (zh) on the same texts, those of the cases that both read rightly; `findWorkday` of `chinese-days`; `addBusinessDays` of `date-fns`, which knows no holidays and answers otherwise',
  why: 'a deadline is read to its last character, with notes, readings and what was not understood; working days are looked up day by day, and a year without a calendar is refused.',
  libraries: ['chrono-node', 'chinese-days', 'date-fns'],
  async measure(setting) {
    return [
      await readingTexts(setting),
      await countingDays('chinese-days', setting),
      await countingDays('date-fns', setting),
    ];
  },
  async tables({ share }) {
    return [await growth(Math.max(3, Math.round(9 * share))), readRightly(lawyersCases()), countedRightly()];
  },
};
