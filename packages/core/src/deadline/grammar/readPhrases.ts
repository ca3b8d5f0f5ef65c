import { type Read, skip } from './match.ts';
import type { Meaning, Phrase, PlainMeaning } from './Phrase.ts';
import { readDay } from './readDay.ts';
import { readTime } from './readTime.ts';
import type { Tokens } from './Token.ts';

/** Signs that are a phrase by themselves, and what they say. */
const single: Readonly<Record<string, PlainMeaning['is']>> = {
  立: 'immediate',
  久: 'sustain',
  毕: 'done',
  未: 'open',
  已: 'already',
  酌: 'vague',
  延: 'extended',
  曾: 'originally',
  即: 'fromNow',
  超: 'atMost',
  完: 'finish',
  做: 'act',
  发: 'act',
};
const separators = ',;.、。!/';
const ignored = '略含措限集期:()"';

/** 第1项, 第2、3项, 措施1, （1）, 一是: says which measure a deadline is for. */
const items = '[0-2](?:[、,至—-][0-2])*';
const label = /* @__PURE__ */ new RegExp(`第${items}[项点措]|措${items}`, 'y');
/** （1）, 一是: a part begins. */
const leading = /\([0-2]\)|[0-2]是/y;
/** `1.` or `2、` before a part: a label only where what follows is a day by itself (`4.4月8日` is step 4, 8 April; 1.5个月 no step 1). */
const leadingNumber = /(?!\d\.1[个年])[0-2][.、)](?![0-35-9](?![月年个季]))/y;
/** A dash or a word for it in a cell of its own. */
const nothing = /^\(?(?:[-—/]+|无)[。.,;]?\)?$/;
/** 6月初, 年中: no day of it is meant. */
const vague = /[月年]初|(?<=[月年])初/y;
/** A number before a unit that made no phrase is a time not understood. */
const numberOfUnit = /\d(?:[年月日天周季工半两时]|\.1[个年])/y;

/** The 前 of 6月30日（星期日）前 adds nothing. */
const afterWeekday = /(?<=日\(周[1日天]\))[前内止]/y;

function readWord(tokens: Tokens, at: number, before: Phrase | undefined): Read<Meaning> {
  const sign = tokens.signs.charAt(at);
  const next = at + 1;
  if (separators.includes(sign)) return { value: { is: 'separator' }, next };
  if (ignored.includes(sign) || skip(afterWeekday, tokens, at)) return { value: { is: 'ignored' }, next };
  const vagueEnd = skip(vague, tokens, at);
  if (vagueEnd !== undefined) return { value: { is: 'vague' }, next: vagueEnd };
  // 原 says that a day was the former one only right before a day, 至 is a limit only there.
  if (sign === '原' || sign === '至')
    return readDay(tokens, next) && { value: { is: sign === '原' ? 'originally' : 'ignored' }, next };
  if (sign === '和' && before?.is === 'day' && readDay(tokens, next))
    return { value: { is: 'separator' }, next };
  const is = single[sign];
  return is && { value: { is }, next };
}

function readText(tokens: Tokens, at: number, before: Phrase | undefined): NonNullable<Read<Meaning>> {
  const isAfterDay = before?.is === 'day' || before?.is === 'range';
  const sign = tokens.signs.charAt(at);
  // 3日 that made no phrase; 2024年三、四季度.
  const isTime = skip(numberOfUnit, tokens, at) !== undefined || (isAfterDay && /\d/.test(sign));
  // 6月30日起, 验收后1个月: a time begins where nobody here knows or wants it.
  return { value: { is: 'text', opaque: isTime || '约起后'.includes(sign) }, next: at + 1 };
}

function readLabel(tokens: Tokens, at: number, begins: boolean): Read<Meaning> {
  const leads = skip(leading, tokens, at) ?? (begins ? skip(leadingNumber, tokens, at) : undefined);
  if (leads !== undefined) return { value: { is: 'label', leads: true }, next: leads };
  const next = skip(label, tokens, at);
  return next === undefined ? undefined : { value: { is: 'label' }, next };
}

/** What the parts of a deadline text say, in order; every token belongs to exactly one phrase. */
export function readPhrases(text: Tokens): readonly Phrase[] {
  const { tokens, signs } = text;
  if (nothing.test(signs)) return [];
  const phrases: Phrase[] = [];
  for (let at = 0; at < tokens.length; ) {
    // In 6、9、12月 no number begins an item.
    const begins = at === 0 || tokens[at]?.gap !== '' || /[,;.。!/]/.test(signs.charAt(at - 1));
    const { value, next } =
      readLabel(text, at, begins) ??
      readTime(text, at) ??
      readWord(text, at, phrases.at(-1)) ??
      readText(text, at, phrases.at(-1));
    const first = tokens[at];
    const last = tokens[next - 1];
    if (!first || !last) break;
    phrases.push({ ...value, from: first.from, to: last.to, gap: first.gap });
    at = next;
  }
  return phrases;
}
