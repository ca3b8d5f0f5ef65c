import { readDeadline } from '@zhenggai/core/deadline';
import type { FactTable } from '../Figure.ts';
import { chronoDay } from './chronoDay.ts';
import type { CaseText } from './lawyersCases.ts';

/** What a reader makes of a text: the day, or none. */
type Reader = (one: CaseText) => string | undefined;

const ours: Reader = ({ text, context }) => readDeadline(text, context).due;
const theirs: Reader = ({ text, context, expected }) => chronoDay(text, context, expected.kind === 'period');

/** The day alone is asked for: any one of the days that an ambiguous text may mean, none where the text sets none. */
function isRight(read: Reader, one: CaseText): boolean {
  const day = read(one);
  const { due, readings } = one.expected;
  return readings === undefined ? day === due : readings.some((reading) => reading === day);
}

/** A text with a day that both sides read rightly. */
export function bothRead(one: CaseText): boolean {
  return one.expected.due !== undefined && isRight(ours, one) && isRight(theirs, one);
}

/** How many rows of the table of deadline texts, and of their variants, either side reads rightly. */
export function readRightly(cases: readonly CaseText[]): FactTable {
  const inRows = cases.filter(({ row }) => row !== undefined);
  const rows = [...new Set(inRows.map(({ row }) => row))].map((number) =>
    inRows.filter(({ row }) => row === number),
  );
  const withDay = inRows.filter(({ expected }) => expected.due !== undefined);
  const withoutDay = inRows.filter(({ expected }) => expected.due === undefined);
  const line = (what: string, all: number, count: (read: Reader) => number) => [
    what,
    ...[ours, theirs].map((read) => `${count(read)} of ${all}`),
  ];
  const right = (some: readonly CaseText[]) => (read: Reader) =>
    some.filter((one) => isRight(read, one)).length;
  const wrong = (read: Reader) =>
    inRows.filter((one) => !isRight(read, one) && read(one) !== undefined).length;
  return {
    title: 'Texts of the table of deadlines read rightly (rows 8 and 8a are cells)',
    columns: ['', 'zhenggai', 'chrono-node'],
    rows: [
      line(
        'rows, in every variant',
        rows.length,
        (read) => rows.filter((row) => row.every((one) => isRight(read, one))).length,
      ),
      line('variants', inRows.length, right(inRows)),
      line('of them with a day', withDay.length, right(withDay)),
      line('of them without: none is answered', withoutDay.length, right(withoutDay)),
      line('a wrong day is answered', inRows.length, wrong),
    ],
  };
}
