import { dayOfSerial, shownPrecision } from '@zhenggai/core/deadline';
import { isLocalDate, type LocalDate } from '@zhenggai/core/reading';
import type { Cell } from '../grid/Grid.ts';

const dayInText = /(\d{4})\s*[年.\-/]\s*(\d{1,2})\s*[月.\-/]\s*(\d{1,2})\s*[日号]?/;

/** The whole day that a text names, e.g. in 截至2024年6月30日; nothing where year, month or day is missing. */
export function dayIn(text: string): LocalDate | undefined {
  const plain = chineseDigits(text.normalize('NFKC'));
  const compact = /(?<!\d)(20\d\d)(\d\d)(\d\d)(?!\d)/.exec(plain);
  const found = dayInText.exec(plain) ?? compact;
  if (!found) return undefined;
  const [, year = '', month = '', day = ''] = found;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isLocalDate(date) ? date : undefined;
}

/** The day of a cell: a date cell's own, a serial's, or the one its text names and nothing else. */
export function readDay(cell: Cell, text: string, date1904: boolean): LocalDate | undefined {
  if (cell.day !== undefined) return showsDay(cell) ? cell.day : undefined;
  if (/^\d{5}$/.test(text)) return dayOfSerial(Number(text), { date1904 });
  const days = text.match(new RegExp(dayInText, 'g')) ?? [];
  return days.length > 1 ? undefined : dayIn(text);
}

/** A date cell may show only year and month: nobody saw its day. */
export function showsDay({ format }: Cell): boolean {
  return format === undefined || shownPrecision(format) === 'day';
}

/** 二〇二四年六月三十日 → 2024年6月30日. */
function chineseDigits(text: string): string {
  return text
    .replace(/[〇○零一二三四五六七八九]{4}(?=年)/g, (year) => [...year].map(digit).join(''))
    .replace(/([一二三四五六七八九]?)(十?)([一二三四五六七八九]?)(?=[月日号])/g, (whole, tens, ten, ones) => {
      if (whole === '') return '';
      const value =
        ten === ''
          ? digit(tens || ones)
          : (tens === '' ? 1 : digit(tens)) * 10 + (ones === '' ? 0 : digit(ones));
      return String(value);
    });
}

function digit(sign: string): number {
  return sign === '○' || sign === '零' ? 0 : '〇一二三四五六七八九'.indexOf(sign);
}
