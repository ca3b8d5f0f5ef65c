import type { DayExpression } from './DayExpression.ts';
import { match, type Read } from './match.ts';
import { inMonthPattern } from './patterns.ts';
import { spanOf, yearOf } from './readWrittenDay.ts';
import type { Tokens } from './Token.ts';

/** 2024.6月底; 2024.6.30, 2024-06; 24.6.30; 6.30. One kind of mark stands between the parts. */
const forms = /* @__PURE__ */ [
  `(?<year>4)([-./·])(?<month>[12])月${inMonthPattern}`,
  '(?<year>4)([-./·。])(?<month>[12])(?:\\2(?<day>[12])日?)?',
  '(?<short>2)([-./·])(?<month>[12])\\2(?<day>[12])(?!月)',
  '(?<month>[12])([-./·])(?<day>[12])(?![月个年4]|\\2\\d)日?',
].map((form) => new RegExp(form, 'dy'));

/** A day whose parts are separated by dots, dashes or slashes, without blanks. */
export function readDottedDay(tokens: Tokens, at: number): Read<DayExpression> {
  const mark = tokens.signs.charAt(at + 1);
  // Nearly every text has none.
  if (mark === '' || !'-./·。'.includes(mark)) return undefined;
  for (const form of forms) {
    const found = match(form, tokens, at);
    if (!found) continue;
    const { next, values } = found;
    const { month = 0, day = 0, short } = values;
    const year = yearOf(values);
    // 2024. 6. 30 is a day all the same; 6. 30 may be the end of a sentence and a number.
    const isJoined =
      (year?.is === 'stated' && values.day !== undefined && short === undefined) ||
      tokens.tokens.slice(at + 1, next).every(({ gap, sign }) => gap === '' || sign === '月');
    // 24.6.30: no day has 24 months, so the first part is a year; anything else would be a guess.
    if (!year || !isJoined) return undefined;
    // 6-8 may be months, 6.30 and 6-30 are a day.
    if (year.is === 'unstated' && (month > 12 || (mark === '-' && day <= 12))) return undefined;
    const unusual = short !== undefined || year.is === 'unstated';
    return { value: { year, span: spanOf(values), before: false, ...(unusual && { unusual }) }, next };
  }
  return undefined;
}
