/** One measure of a cell: its marker as typed, its text without it. */
export interface SplitMeasure {
  readonly marker?: string;
  readonly text: string;
}

/** The measures of a cell, and what a reader should know of how they were told apart. */
export interface SplitMeasures {
  readonly measures: readonly SplitMeasure[];
  /** A text before the first number that is no measure itself, e.g. 采取以下措施：. */
  readonly introduction?: string;
  /** Numbers that are repeated or skipped, as typed. */
  readonly oddMarkers: readonly string[];
}

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

interface Marker {
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

/**
 * Splits a cell at the first level of its numbering; deeper levels stay in the text. Knows `1.` `1、` `１．` `1）` `(1)`
 * `（一）` `一、` `①` `一是` `第一，` `措施一：` and bullets, on lines of their own or run together. A date that follows a
 * number belongs to the text (`4.4月8日召开` is item 4), a decimal, a day or a clause is no number (`3.5万元`, `92.5%`,
 * `2024.6.30`, `第3.2条`). Without numbers, lines that end as sentences do are a measure each.
 */
export function splitMeasures(cell: string): SplitMeasures {
  const text = cell.trim();
  if (text === '') return { measures: [], oddMarkers: [] };
  const markers = sequenceOf(text);
  const first = markers[0];
  if (!first) return { measures: linesOf(text).map((line) => ({ text: line })), oddMarkers: [] };
  const measures = markers.map(
    (marker, i): SplitMeasure => ({
      marker: text.slice(marker.start, marker.end).trim(),
      text: text.slice(marker.end, markers[i + 1]?.start ?? text.length).trim(),
    }),
  );
  const before = text.slice(0, first.start).trim();
  const oddMarkers = markers
    .filter(
      (marker, i) => i > 0 && marker.style !== 'bullet' && marker.value !== (markers[i - 1]?.value ?? 0) + 1,
    )
    .map(({ start, end }) => text.slice(start, end).trim());
  const kept = measures.filter((measure) => measure.text !== '');
  if (kept.length === 0) return { measures: [{ text }], oddMarkers: [] };
  if (before === '' || isLabel(before)) return { measures: kept, oddMarkers };
  return isIntroduction(before)
    ? { measures: kept, introduction: before, oddMarkers }
    : { measures: [{ text: before }, ...kept], oddMarkers };
}

/** A mere label says nothing of its own: 整改措施：. */
function isLabel(before: string): boolean {
  return /^(具体|整改|主要)?(措施|举措|任务)[:：]$/.test(before);
}

function isIntroduction(before: string): boolean {
  return /[:：，,]$/.test(before);
}

/** The markers of the first level, in order. */
function sequenceOf(text: string): Marker[] {
  const all = markersIn(text);
  const first = firstOf(all);
  if (!first) return [];
  const ofStyle = all.filter(({ style }) => style === first.style);
  const sequence = [first];
  let last = first;
  for (;;) {
    const next = nextOf(ofStyle, last);
    if (!next) break;
    sequence.push(next);
    last = next;
  }
  // A single number inside of a text numbers nothing.
  return sequence.length === 1 && first.start > 0 ? [] : sequence;
}

function firstOf(markers: readonly Marker[]): Marker | undefined {
  const atStart = markers.find(({ start }) => start === 0);
  if (atStart) {
    const hasNext = markers.some(
      (m) => m.style === atStart.style && m.value === atStart.value + 1 && m.strong,
    );
    if (!atStart.doubtful || hasNext) return atStart;
  }
  return markers.find(
    (marker) =>
      marker.value === 1 &&
      marker.strong &&
      !marker.doubtful &&
      markers.some((m) => m.style === marker.style && m.value === 2 && m.start > marker.start),
  );
}

function nextOf(markers: readonly Marker[], last: Marker): Marker | undefined {
  const later = markers.filter(({ start }) => start >= last.end);
  if (last.style === 'bullet') return later[0];
  const wanted = later.filter(({ value }) => value === last.value + 1);
  const sure = wanted.find(({ strong, doubtful }) => strong && !doubtful);
  const glued = wanted.find(({ strong }) => strong);
  // `2.5万元` before a clear `2.` is money; without one it is item 2 that begins with a number.
  const next = sure && glued && glued.start < sure.start && isQuantity(glued) ? sure : (glued ?? sure);
  const loose = wanted.find(({ doubtful }) => !doubtful);
  const best = next ?? loose;
  // A repeated or skipped number still opens a measure, where nothing but a number can stand there.
  const odd = later.find(
    ({ strong, doubtful, value }) => strong && !doubtful && value >= last.value && value <= last.value + 3,
  );
  if (odd && best && odd.start < best.start && odd.value !== best.value) return odd;
  return best ?? odd;
}

function isQuantity({ doubtful }: Marker): boolean {
  return doubtful;
}

function* scan(text: string, pattern: RegExp): Generator<RegExpExecArray> {
  for (const match of text.matchAll(pattern)) yield match as RegExpExecArray;
}

function markersIn(text: string): Marker[] {
  const markers: Marker[] = [];
  const add = (style: Style, value: number, start: number, end: number, doubtful = false) => {
    if (value > 0 && value < 100)
      markers.push({ style, value, start, end, strong: isStrong(text, start), doubtful });
  };
  // The lookbehind keeps out the tail of `12.3`, `2024.6.30` and `第3.2条`.
  for (const m of scan(
    text,
    /(?<![\d０-９.．第〔[（(/\-—~～A-Za-z])([\d０-９]{1,2})[ \t]*([.．、]|[)）])/g,
  )) {
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
  for (const m of scan(text, /[(（][ \t]*([\d０-９]{1,2})[ \t]*[)）][、.．]?/g))
    add('bracketDigit', toNumber(m[1] ?? ''), m.index, m.index + m[0].length);
  for (const m of scan(text, /[(（]([一二三四五六七八九十]{1,3})[)）][、.．]?/g))
    add('bracketChinese', chineseNumber(m[1] ?? ''), m.index, m.index + m[0].length);
  for (const m of scan(text, /([一二三四五六七八九十]{1,3})[、.．]/g))
    if (isStrong(text, m.index)) add('chinese', chineseNumber(m[1] ?? ''), m.index, m.index + m[0].length);
  for (const m of scan(
    text,
    /([\u2460-\u2473\u2474-\u2487\u2488-\u249b\u2776-\u277f\u3220-\u3229])[、.．]?/g,
  ))
    add('circled', circledNumber(m[1] ?? ''), m.index, m.index + m[0].length);
  for (const m of scan(text, /([一二三四五六七八九十])(?:是|要)(?!否)[，,：:]?/g))
    if (!/[\p{Script=Han}\d]/u.test(text[m.index - 1] ?? ''))
      add('is', chineseNumber(m[1] ?? ''), m.index, m.index + m[0].length);
  for (const m of scan(text, /第([一二三四五六七八九十])[，,、：:]/g))
    add('nth', chineseNumber(m[1] ?? ''), m.index, m.index + m[0].length);
  for (const m of scan(text, /(?:措施|举措|任务)([一二三四五六七八九十]|\d{1,2})[：:、]/g)) {
    const value = /\d/.test(m[1] ?? '') ? toNumber(m[1] ?? '') : chineseNumber(m[1] ?? '');
    add('item', value, m.index, m.index + m[0].length);
  }
  for (const m of scan(text, /(?<=^|\n)[ \t\u3000]*([•●▪■◆◇○·※▶➢\-–—*])[ \t\u3000]*(?=\S)/g))
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

/**
 * The lines of a text without numbers as measures: all of them where they end as sentences do, or none of them does;
 * lines broken off in the middle of a sentence belong together.
 */
function linesOf(text: string): string[] {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const ended = (line: string) => /[。；;！!？?]["”』」）)]?$/.test(line);
  const head = lines.slice(0, -1);
  if (head.length === 0) return lines;
  if (!head.some(ended)) {
    const broken =
      head.some((line) => /[，,、：:（(和与及并的对在由将为]$/.test(line)) || ended(lines.at(-1) ?? '');
    return broken ? [lines.join('\n')] : lines;
  }
  const joined: string[] = [];
  let open = false;
  for (const line of lines) {
    if (open) joined[joined.length - 1] += `\n${line}`;
    else joined.push(line);
    open = !ended(line);
  }
  return joined;
}
