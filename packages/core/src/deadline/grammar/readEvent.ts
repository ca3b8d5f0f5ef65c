import type { Meaning } from './Phrase.ts';
import { isMark, type Read, type Tokens, wordAt } from './Read.ts';
import { readYear } from './readYear.ts';

const quotes = '"\'“”‘’「」『』';

/** 春节前, “七一”前, 2025年国庆节前: before a holiday. */
function readHoliday(tokens: Tokens, at: number): Read<Meaning> {
  const year = readYear(tokens, at);
  const start = year?.next ?? at;
  const quoted = isMark(tokens, start, quotes) ? start + 1 : start;
  const holiday = wordAt(tokens, quoted, 'holiday');
  if (!holiday) return undefined;
  let next = quoted + 1;
  while (isMark(tokens, next, quotes)) next += 1;
  const suffix = tokens[next];
  // “七一”节前: the word for a feast after the quotes.
  if (
    suffix?.is === 'text' &&
    suffix.to - suffix.from === 1 &&
    wordAt(tokens, next + 1, 'before') &&
    next > quoted + 1
  )
    next += 1;
  if (!wordAt(tokens, next, 'before')) return undefined;
  return {
    value: { is: 'holiday', name: holiday.text, year: year?.value ?? { is: 'unstated' } },
    next: next + 1,
  };
}

/** 巡察期间, 巡察组进驻期间: while the inspectors were there. */
function readVisit(tokens: Tokens, at: number): Read<Meaning> {
  let next = wordAt(tokens, at, 'visitor') ? at + 1 : at;
  while (next < at + 3 && wordAt(tokens, next, 'stay')) next += 1;
  if (next === at || !wordAt(tokens, next, 'during')) return undefined;
  return { value: { is: 'visit' }, next: wordAt(tokens, next + 1, 'within') ? next + 2 : next + 1 };
}

/** 集中整改期内, 整改期限内: until the campaign ends. 整改期限 with a colon after it is a caption and no limit. */
function readCampaign(tokens: Tokens, at: number): Read<Meaning> {
  const during = wordAt(tokens, at, 'campaignDuring');
  const campaign = during ?? wordAt(tokens, at, 'campaign');
  if (!campaign) return undefined;
  let next = at + 1;
  if (wordAt(tokens, next, 'ended', 'reached')) next += 1;
  const closed = wordAt(tokens, next, 'within', 'before');
  if (closed) return { value: { is: 'campaign' }, next: next + 1 };
  if (next > at + 1 || !(during || campaign.text.startsWith('集中'))) return undefined;
  return { value: { is: 'campaign' }, next };
}

/** A time limit told by an event that the ledger or the calendar knows the day of. */
export function readEvent(tokens: Tokens, at: number): Read<Meaning> {
  return readHoliday(tokens, at) ?? readVisit(tokens, at) ?? readCampaign(tokens, at);
}
