import { type Marker, markersIn } from './measureMarkers.ts';

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
