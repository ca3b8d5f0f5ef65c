import type { DayExpression } from './DayExpression.ts';
import { match, type Read, skip } from './match.ts';
import type { Meaning } from './Phrase.ts';
import { toPattern } from './patterns.ts';
import { readAnchor } from './readAnchor.ts';
import { readDay } from './readDay.ts';
import { readEvent } from './readEvent.ts';
import { readPeriod } from './readPeriod.ts';
import { readRecurring } from './readRecurring.ts';
import type { Tokens } from './Token.ts';

const to = /* @__PURE__ */ new RegExp(`起?${toPattern}`, 'y');

/** 30日 after 3月15日至, 6 after 2024.4-: what is left out is as in the first day. */
const rest = /(?<number>[0-2])(?:(?<day>日)[前内止]?|(?=$|[,;、。()]))/dy;

function readRest(tokens: Tokens, at: number, { span, distance }: DayExpression): Read<DayExpression> {
  const found = match(rest, tokens, at);
  if (!found) return undefined;
  const { next, values } = found;
  const { number = 0, day } = values;
  const last = { year: { is: 'unstated' }, before: false, ...(distance && { distance }) } as const;
  if (span.unit === 'day' && day !== undefined)
    return { value: { ...last, span: { ...span, day: number } }, next };
  return span.unit === 'month' && day === undefined
    ? { value: { ...last, span: { unit: 'month', month: number } }, next }
    : undefined;
}

/** 2024年6月底; from it to another day (2024年4月至6月); from it for a while (2024年3月1日起6个月). */
function readFromDay(tokens: Tokens, at: number): Read<Meaning> {
  const day = readDay(tokens, at);
  if (!day) return undefined;
  const { value: first, next } = day;
  const start = first.limits ? undefined : skip(to, tokens, next);
  const last = start === undefined ? undefined : (readDay(tokens, start) ?? readRest(tokens, start, first));
  if (last) return { value: { is: 'range', first, last: last.value }, next: last.next };
  const since = first.limits ? undefined : skip(/起/y, tokens, next);
  const period = since === undefined ? undefined : readPeriod(tokens, since);
  if (period) return { value: { is: 'period', ...period.value, since: first }, next: period.next };
  return { value: { is: 'day', day: first }, next };
}

function readWeekday(tokens: Tokens, at: number): Read<Meaning> {
  const found = match(/周(?:(?<weekday>1)|[日天])/dy, tokens, at);
  const weekday = found?.values.weekday ?? 7;
  return found && weekday >= 1 && weekday <= 7
    ? { value: { is: 'weekday', weekday }, next: found.next }
    : undefined;
}

/** Most signs begin no time: nothing needs to be tried there. */
const begins = /[\d今翌本当这月季年上全Q第每收巡馈案告集期限攻驻节"半两周]/;

/** What is said of time from a token on. */
export function readTime(tokens: Tokens, at: number): Read<Meaning> {
  if (!begins.test(tokens.signs.charAt(at))) return undefined;
  const rhythm = readRecurring(tokens, at);
  if (rhythm) return { value: { is: 'recurring', rhythm: rhythm.value }, next: rhythm.next };
  const anchor = readAnchor(tokens, at);
  if (anchor) return { value: { is: 'anchor', anchor: anchor.value }, next: anchor.next };
  const event = readEvent(tokens, at) ?? readFromDay(tokens, at);
  if (event) return event;
  const period = readPeriod(tokens, at);
  return period ? { value: { is: 'period', ...period.value }, next: period.next } : readWeekday(tokens, at);
}
