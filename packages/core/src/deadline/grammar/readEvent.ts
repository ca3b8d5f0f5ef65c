import { match, type Read, skip } from './match.ts';
import type { Meaning } from './Phrase.ts';
import { yearPattern } from './patterns.ts';
import { yearOf } from './readWrittenDay.ts';
import type { Tokens } from './Token.ts';

/** 春节前, “七一”前, “七一”节前, “五一”劳动节前, 2025年国庆节前: before a holiday. */
const holiday = /* @__PURE__ */ new RegExp(`${yearPattern}?"?节(?:"+[节庆]?)?前`, 'dy');
/** 巡察期间, 巡察组进驻期间: while the inspectors were there. */
const visit = /(?=[巡驻])巡?驻{0,2}间内?/y;
/** 集中整改期内, 整改期限内, 集中整改期间. 整改期限 with a colon after it is a caption and no limit. */
const campaign = /[攻集期][终满]?[内止前]|[攻集](?![终满])/y;

function readHoliday(tokens: Tokens, at: number): Read<Meaning> {
  const found = match(holiday, tokens, at);
  const year = found && yearOf(found.values);
  if (!year) return undefined;
  const name = tokens.tokens.slice(at, found.next).find(({ sign }) => sign === '节')?.text ?? '';
  return { value: { is: 'holiday', name, year }, next: found.next };
}

/** A time limit told by an event that the ledger or the calendar knows the day of. */
export function readEvent(tokens: Tokens, at: number): Read<Meaning> {
  const read = readHoliday(tokens, at);
  if (read) return read;
  const visited = skip(visit, tokens, at);
  if (visited !== undefined) return { value: { is: 'visit' }, next: visited };
  const ended = skip(campaign, tokens, at);
  return ended === undefined ? undefined : { value: { is: 'campaign' }, next: ended };
}
