import { addDays, dayOfWeek, type LocalDate, localDate } from '@zhenggai/core/calendar';
import type { Context } from '../shell/Context.ts';
import { columnsOf } from './columnsOf.ts';

/** What stands at a day: a mark behind its number, a number of the count under it, and how both are emphasised. */
export interface DayInPicture {
  /** Two columns at most. */
  readonly mark?: string;
  /** Four columns at most. */
  readonly below?: string;
  readonly paint?: (text: string) => string;
}

/** The months to draw, `2024-06`, in order; between two that do not follow each other stands the note. */
export interface MonthsToDraw {
  readonly months: readonly string[];
  readonly days: ReadonlyMap<string, DayInPicture>;
  /** What to say of months left out, by the month before them. */
  readonly gaps?: ReadonlyMap<string, string>;
}

type Drawing = Pick<Context, 'language' | 'style' | 'width'>;

/** Two columns for the day, two for its mark, one between. */
const cellWidth = 5;
const monthWidth = cellWidth * 7 - 1;
const between = 3;

const weekdays = {
  'zh-CN': ['一', '二', '三', '四', '五', '六', '日'],
  en: ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'],
} as const;
const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * Months as a wall calendar shows them, weeks from Monday on, as many side by side as the width has room for. Without
 * colour the marks say everything; a Chinese character is two columns.
 */
export function monthsPicture(toDraw: MonthsToDraw, drawing: Drawing): string {
  const perRow = Math.max(1, Math.floor((drawing.width + between) / (monthWidth + between)));
  const parts: string[] = [];
  let row: string[] = [];
  const close = () => {
    if (row.length > 0) parts.push(sideBySide(row.map((month) => monthLines(month, toDraw, drawing))));
    row = [];
  };
  for (const month of toDraw.months) {
    row.push(month);
    const gap = toDraw.gaps?.get(month);
    if (row.length === perRow || gap !== undefined) close();
    if (gap !== undefined) parts.push(drawing.style.dim(gap));
  }
  close();
  return parts.join('\n\n');
}

/** The lines of one month, each exactly as wide as a month is. */
function monthLines(month: string, { days }: MonthsToDraw, { language, style }: Drawing): readonly string[] {
  const [year = '', number = ''] = month.split('-');
  const title =
    language === 'en' ? `${monthNames[Number(number) - 1]} ${year}` : `${year}年${Number(number)}月`;
  const head = weekdays[language].map((name) => name + ' '.repeat(cellWidth - 2)).join('');
  const lines = [padded(title, style.bold), padded(head.trimEnd(), style.dim)];
  for (const week of weeksOf(month)) {
    lines.push(lineOf(week, (day) => cellOf(day, days.get(day), style)));
    if (week.some((day) => day !== undefined && days.get(day)?.below !== undefined))
      lines.push(lineOf(week, (day) => belowOf(days.get(day), style)));
  }
  return lines;
}

/** The days of a month in weeks; nothing where a week begins before the month or goes on after it. */
function weeksOf(month: string): readonly (readonly (LocalDate | undefined)[])[] {
  const first = localDate(`${month}-01`);
  const weeks: (LocalDate | undefined)[][] = [];
  let week: (LocalDate | undefined)[] = Array.from({ length: dayOfWeek(first) - 1 }, () => undefined);
  for (let day = first; day.startsWith(month); day = addDays(day, 1)) {
    week.push(day);
    if (week.length === 7) {
      weeks.push(week);
      week = [];
    }
  }
  if (week.length > 0) weeks.push([...week, ...Array.from({ length: 7 - week.length }, () => undefined)]);
  return weeks;
}

type Cell = { readonly text: string; readonly paint: (text: string) => string };

function lineOf(week: readonly (LocalDate | undefined)[], cell: (day: LocalDate) => Cell): string {
  const cells = week.map((day, at) => {
    const { text, paint } = day === undefined ? { text: '', paint: plain } : cell(day);
    const width = at === 6 ? cellWidth - 1 : cellWidth;
    return `${text === '' ? '' : paint(text)}${' '.repeat(Math.max(0, width - columnsOf(text)))}`;
  });
  return cells.join('');
}

const plain = (text: string) => text;

function cellOf(day: LocalDate, shown: DayInPicture | undefined, style: Context['style']): Cell {
  const number = String(Number(day.slice(8))).padStart(2);
  const quiet = dayOfWeek(day) >= 6 ? style.dim : plain;
  return { text: `${number}${shown?.mark ?? ''}`, paint: shown?.paint ?? quiet };
}

/** The number of the count, under the day's last digit where it has room there. */
function belowOf(shown: DayInPicture | undefined, style: Context['style']): Cell {
  return { text: shown?.below?.padStart(2) ?? '', paint: style.dim };
}

/** A line as wide as a month, the blanks behind it without emphasis. */
function padded(text: string, paint: (text: string) => string): string {
  return `${paint(text)}${' '.repeat(Math.max(0, monthWidth - columnsOf(text)))}`;
}

function sideBySide(months: readonly (readonly string[])[]): string {
  const height = Math.max(...months.map((lines) => lines.length));
  return Array.from({ length: height }, (_, at) =>
    months
      .map((lines) => lines[at] ?? ' '.repeat(monthWidth))
      .join(' '.repeat(between))
      .trimEnd(),
  ).join('\n');
}
