import type { DayExpression, Distance, Span } from './DayExpression.ts';
import { match, type Read } from './match.ts';
import { inMonthPattern } from './patterns.ts';
import { spanOf } from './readWrittenDay.ts';
import type { Tokens } from './Token.ts';

const distant = /* @__PURE__ */ new RegExp(
  `(?<months>本)${inMonthPattern}|(?<month>月)(?=底)|(?<quarters>当)|(?<quarter>季)(?=底)|(?<weeks>这)(?:(?<weekday>1)|[日天])`,
  'dy',
);

const day = (unit: Distance['unit'], offset: number, span: Span): DayExpression => ({
  year: { is: 'unstated' },
  span,
  distance: { unit, offset },
  before: false,
});

/** 本月15日, 月底, 下季度, 季度末, 下周五: a day told by its distance from the one it is read on. */
export function readDistantDay(tokens: Tokens, at: number): Read<DayExpression> {
  const found = match(distant, tokens, at);
  if (!found) return undefined;
  const { next, values } = found;
  const { months, quarters, weeks, weekday = 7 } = values;
  if (weeks !== undefined)
    return weekday >= 1 && weekday <= 7
      ? { value: day('week', weeks, { unit: 'day', month: 0, day: weekday }), next }
      : undefined;
  const span = spanOf({ month: months === undefined ? undefined : 0, ...values, quarter: 0 });
  return {
    value: day(span.unit === 'quarter' ? 'quarter' : 'month', months ?? quarters ?? 0, span),
    next,
  };
}
