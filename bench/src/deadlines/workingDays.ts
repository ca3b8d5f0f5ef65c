import { addWorkingDays, chinaCalendar, type LocalDate, localDate } from '@zhenggai/core/calendar';
import chineseDays from 'chinese-days';
import { addBusinessDays } from 'date-fns/addBusinessDays';
import type { FactTable } from '../Figure.ts';

/** So many working days after a day; with a `Date` (noon: the same day in most zones) for the library that wants one. */
export interface Question {
  readonly day: LocalDate;
  readonly date: Date;
  readonly count: number;
}

export const questions: readonly Question[] = Array.from({ length: 10_000 }, (_, i) => {
  const date = new Date(Date.UTC(2023, 0, 1 + ((i * 37) % 1000), 12));
  return { day: localDate(isoDay(date)), date, count: 1 + ((i * 13) % 60) };
});

export const answers = {
  zhenggai: ({ day, count }: Question) => {
    const end = addWorkingDays(day, { count, calendar: chinaCalendar });
    return end.ok ? end.value : undefined;
  },
  'chinese-days': ({ day, count }: Question) => chineseDays.findWorkday(count, day),
  'date-fns': ({ date, count }: Question) => isoDay(addBusinessDays(date, count)),
};

/** Counted one by one from the notices' own lists: what the answers are held against. */
function countOneByOne({ date, count }: Question): string {
  const at = new Date(date);
  for (let left = count; left > 0; ) {
    at.setUTCDate(at.getUTCDate() + 1);
    if (isWorked(isoDay(at), at.getUTCDay())) left -= 1;
  }
  return isoDay(at);
}

function isWorked(day: string, weekday: number): boolean {
  const isOff = chinaCalendar.years.some(({ off }) => off.some(({ from, to }) => from <= day && day <= to));
  const isMakeUp = chinaCalendar.years.some(({ makeUp }) => makeUp.some(({ date }) => date === day));
  return !isOff && (isMakeUp || (weekday !== 0 && weekday !== 6));
}

function isoDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}

export function countedRightly(): FactTable {
  const right = questions.map(countOneByOne);
  const share = (answer: (question: Question) => string | undefined) =>
    questions.filter((question, i) => answer(question) === right[i]).length;
  return {
    title: 'Working days counted rightly, 2023 to 2025',
    columns: ['', 'right answers'],
    rows: Object.entries(answers).map(([name, answer]) => [
      name,
      `${share(answer).toLocaleString('en')} of ${questions.length.toLocaleString('en')}`,
    ]),
  };
}
