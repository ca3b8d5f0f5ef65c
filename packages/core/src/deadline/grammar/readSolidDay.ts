import type { DayExpression } from './DayExpression.ts';
import { isMark, numberAt, type Read, type Tokens, wordAt } from './Read.ts';

/** 1990-01-01 in the 1904 system and 2099-12-31 in the 1900 system: other numbers of five digits are no days of a ledger. */
const firstSerial = 31_412;
const lastSerial = 73_050;

const isNear = (year: number) => year >= 1900 && year <= 2100;
const stated = (year: number) => ({ is: 'stated', year }) as const;

/** 20240630, 202406, the serial number 45473, 2024: a day in one number. */
export function readSolidDay(tokens: Tokens, at: number): Read<DayExpression> {
  const number = numberAt(tokens, at);
  // A number that a unit or a further part follows is something else: 2024份, 20246.5.
  const joined =
    tokens[at + 1]?.is === 'text' ||
    isMark(tokens, at + 1, '.·/:') ||
    wordAt(tokens, at + 1, 'piece', 'times', 'item', 'days', 'day', 'month', 'year');
  if (!number || joined || number.digits < 4 || Number.isNaN(number.value)) return undefined;
  const { value, digits } = number;
  const next = at + 1;
  if (digits === 8) {
    if (!isNear(Math.floor(value / 10_000))) return undefined;
    const span = { unit: 'day', month: Math.floor(value / 100) % 100, day: value % 100 } as const;
    return { value: { year: stated(Math.floor(value / 10_000)), span, before: false }, next };
  }
  if (digits === 5 && (value < firstSerial || value > lastSerial)) return undefined;
  if (digits === 5)
    return {
      value: { year: { is: 'unstated' }, span: { unit: 'year' }, before: false, serial: value },
      next,
    };
  const year = digits === 6 ? Math.floor(value / 100) : value;
  if (!isNear(year) || digits > 6) return undefined;
  const span = digits === 6 ? ({ unit: 'month', month: value % 100 } as const) : ({ unit: 'year' } as const);
  return { value: { year: stated(year), span, before: false, unusual: true }, next };
}
