import type { DayExpression, Span } from './DayExpression.ts';
import { match, type Read } from './match.ts';
import type { Tokens } from './Token.ts';

/** A number that a unit or a further part follows is something else: 2024份, 20246.5. */
const solid = /(?<value>[4568])(?![x.·/:个次项天日月年季周工半两])/dy;

/** 1990-01-01 in the 1904 system and 2099-12-31 in the 1900 system: other numbers of five digits are no days of a ledger. */
const firstSerial = 31_412;
const lastSerial = 73_050;

/** 20240630, 202406, the serial number 45473, 2024: a day in one number. */
export function readSolidDay(tokens: Tokens, at: number): Read<DayExpression> {
  const found = match(solid, tokens, at);
  if (!found) return undefined;
  const { next, values } = found;
  const { value = 0 } = values;
  const sign = tokens.signs.charAt(at);
  if (sign === '5')
    return value >= firstSerial && value <= lastSerial
      ? { value: { year: { is: 'unstated' }, span: { unit: 'year' }, before: false, serial: value }, next }
      : undefined;
  const written = String(value);
  const [year, month, day] = [written.slice(0, 4), written.slice(4, 6), written.slice(6)].map(Number);
  if (!year || year < 1900 || year > 2100 || month === undefined || day === undefined) return undefined;
  const spans: Readonly<Record<string, Span>> = {
    4: { unit: 'year' },
    6: { unit: 'month', month },
    8: { unit: 'day', month, day },
  };
  const span = written.length === Number(sign) ? spans[sign] : undefined;
  if (!span) return undefined;
  return {
    value: { year: { is: 'stated', year }, span, before: false, ...(sign !== '8' && { unusual: true }) },
    next,
  };
}
