import { matchesOf } from '../matchesOf.ts';

type Style =
  | 'digit'
  | 'bracketDigit'
  | 'chinese'
  | 'bracketChinese'
  | 'circled'
  | 'bracketHalf'
  | 'is'
  | 'nth'
  | 'item'
  | 'bullet';

/** A number or sign in a text that may open a measure. */
export interface Marker {
  readonly style: Style;
  readonly value: number;
  readonly start: number;
  readonly end: number;
  /** Stands at the beginning, after a line break or after the end of a sentence. */
  readonly strong: boolean;
  /** A decimal or a day could be written so: `3.5万元`, `6.30前`. */
  readonly doubtful: boolean;
}

const digits = '一二三四五六七八九十';

/** How a number or sign that may open a measure is written, style by style. */
const written = {
  // The lookbehind keeps out the tail of `12.3`, `2024.6.30` and `第3.2条`.
  digit: /(?<![\d０-９.．第〔[（(/\-—~～A-Za-z])([\d０-９]{1,2})[ \t]*([.．、]|[)）])/g,
  bracketDigit: /[(（][ \t]*([\d０-９]{1,2})[ \t]*[)）][、.．]?/g,
  bracketChinese: /[(（]([一二三四五六七八九十]{1,3})[)）][、.．]?/g,
  chinese: /([一二三四五六七八九十]{1,3})[、.．]/g,
  circled: /([\u2460-\u2473\u2474-\u2487\u2488-\u249b\u2776-\u277f\u3220-\u3229])[、.．]?/g,
  is: /([一二三四五六七八九十])(?:是|要)(?!否)[，,：:]?/g,
  nth: /第([一二三四五六七八九十])[，,、：:]/g,
  item: /(?:措施|举措|任务)([一二三四五六七八九十]|\d{1,2})[：:、]/g,
  bullet: /(?<=^|\n)[ \t\u3000]*([•●▪■◆◇○·※▶➢\-–—*])[ \t\u3000]*(?=\S)/g,
} satisfies Partial<Record<Style, RegExp>>;

/** All that could open a measure, in order; which of them do is told by their sequence. */
export function markersIn(text: string): Marker[] {
  const markers: Marker[] = [];
  const add = (style: Style, value: number, start: number, end: number, doubtful = false) => {
    if (value > 0 && value < 100)
      markers.push({ style, value, start, end, strong: isStrong(text, start), doubtful });
  };
  for (const m of matchesOf(written.digit, text)) {
    const end = m.index + m[0].length;
    const style = /[)）]/.test(m[2] ?? '') ? 'bracketHalf' : 'digit';
    const rest = text.slice(end, end + 24).normalize('NFKC');
    if (style === 'digit' && isDay(rest)) continue;
    add(
      style,
      toNumber(m[1] ?? ''),
      m.index,
      end,
      /[.．]/.test(m[2] ?? '') && /^\d/.test(rest) && !opensDate(rest),
    );
  }
  for (const m of matchesOf(written.bracketDigit, text))
    add('bracketDigit', toNumber(m[1] ?? ''), m.index, m.index + m[0].length);
  for (const m of matchesOf(written.bracketChinese, text))
    add('bracketChinese', chineseNumber(m[1] ?? ''), m.index, m.index + m[0].length);
  for (const m of matchesOf(written.chinese, text))
    if (isStrong(text, m.index)) add('chinese', chineseNumber(m[1] ?? ''), m.index, m.index + m[0].length);
  for (const m of matchesOf(written.circled, text))
    add('circled', circledNumber(m[1] ?? ''), m.index, m.index + m[0].length);
  for (const m of matchesOf(written.is, text))
    if (!/[\p{Script=Han}\d]/u.test(text[m.index - 1] ?? ''))
      add('is', chineseNumber(m[1] ?? ''), m.index, m.index + m[0].length);
  for (const m of matchesOf(written.nth, text))
    add('nth', chineseNumber(m[1] ?? ''), m.index, m.index + m[0].length);
  for (const m of matchesOf(written.item, text)) {
    const value = /\d/.test(m[1] ?? '') ? toNumber(m[1] ?? '') : chineseNumber(m[1] ?? '');
    add('item', value, m.index, m.index + m[0].length);
  }
  for (const m of matchesOf(written.bullet, text))
    markers.push({
      style: 'bullet',
      value: 1,
      start: m.index,
      end: m.index + m[0].length,
      strong: true,
      doubtful: false,
    });
  return markers.sort((a, b) => a.start - b.start || b.end - a.end);
}

function isStrong(text: string, start: number): boolean {
  let at = start - 1;
  while (at >= 0 && /[ \t\u3000]/.test(text[at] ?? '')) at--;
  return at < 0 || /[\n。；;！!？?：:]/.test(text[at] ?? '');
}

/** What follows is a day without its month: `6.30前` is 30 June, no item 6. */
function isDay(rest: string): boolean {
  return /^(3[01]|[12]?\d)(日|号)?(前|之前|以前|起|至|—|-|～|~)/.test(rest);
}

/** `4.4月8日`, `6.2024年`: a date follows the item's number. */
function opensDate(rest: string): boolean {
  return /^(\d{1,2}月|\d{4}年|\d{4}[.\-/]\d{1,2}|\d+[.]\d+(万|亿|元|%|个|名|件|项|公里|平方|吨))/.test(rest);
}

function toNumber(text: string): number {
  return Number(text.normalize('NFKC'));
}

function chineseNumber(text: string): number {
  const ten = text.indexOf('十');
  if (ten < 0) return text.length === 1 ? digits.indexOf(text) + 1 : 0;
  const tens = ten === 0 ? 1 : digits.indexOf(text[0] ?? '') + 1;
  const ones = text.length === ten + 1 ? 0 : digits.indexOf(text.at(-1) ?? '') + 1;
  return tens * 10 + ones;
}

const circledStarts = [0x2460, 0x2474, 0x2488, 0x2776, 0x3220] as const;

function circledNumber(sign: string): number {
  const code = sign.codePointAt(0) ?? 0;
  const start = circledStarts.findLast((first) => first <= code) ?? code;
  return code - start + 1;
}
