import { readDeadline } from '@zhenggai/core/deadline';
import type { FactTable } from '../Figure.ts';
import { spreadOf } from '../measure/ratio.ts';
import { timed } from '../measure/timed.ts';
import { type CaseText, lawyersCases } from './lawyersCases.ts';
import { ledgerTexts } from './ledgerTexts.ts';

const counts = [1_000, 10_000, 100_000];

/** What a text costs among a thousand, ten thousand, a hundred thousand: the same, where reading grows linearly. */
export async function growth(runs: number): Promise<FactTable> {
  const cases = lawyersCases();
  const context = cases[0]?.context ?? {};
  const rows: string[][] = [];
  for (const count of counts) {
    const milliseconds = spreadOf(await readAgain(ledgerTexts(count, cases), context, runs)).median;
    rows.push([
      count.toLocaleString('en'),
      `${milliseconds.toFixed(milliseconds < 100 ? 1 : 0)} ms`,
      `${((1000 * milliseconds) / count).toFixed(2)} µs`,
    ]);
  }
  return { title: 'Reading as it grows', columns: ['texts', 'time', 'per text'], rows };
}

async function readAgain(
  texts: readonly string[],
  context: CaseText['context'],
  runs: number,
): Promise<number[]> {
  const times: number[] = [];
  for (let run = 0; run < runs; run++)
    times.push(
      await timed(() => texts.reduce((days, text) => days + (readDeadline(text, context).due ? 1 : 0), 0)),
    );
  return times;
}
