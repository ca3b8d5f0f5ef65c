import type { MeasureReading } from '@zhenggai/core/reading';
import { plainText } from '@zhenggai/core/text';
import { splitMeasures } from '../cells/splitMeasures.ts';
import { hasItsOwn, visible } from './texts.ts';

const marker = /^[ \t\u3000]*(\d{1,3}[.、．)）]|[（(]\d{1,3}[）)]|[\u2460-\u2473])[ \t\u3000]*/;

/** The measure of a cell that holds just one, its number apart from its text. */
export function measureOfCell(text: string): Pick<MeasureReading, 'marker' | 'text'> {
  const found = marker.exec(text);
  if (found?.[1] === undefined) return { text: text.trim() };
  return { marker: found[1], text: text.slice(found[0].length).trim() };
}

/** The measures of a cell that may hold several, as every ledger's cell is read. */
export function measuresOfCell(text: string): readonly Pick<MeasureReading, 'marker' | 'text'>[] {
  return text.trim() === '' ? [] : splitMeasures(text).measures;
}

type Written = (measure: MeasureReading, index: number) => string;

const asNumbered: readonly Written[] = [
  ({ marker: own = '', text }) => own + text,
  ({ text }, i) => `${i + 1}.${text}`,
  ({ text }, i) => `（${i + 1}）${text}`,
];

/** The text of a cell with all measures that reads back as just these; nothing where no way of numbering does. */
export function measuresInOneCell(measures: readonly MeasureReading[]): string | undefined {
  if (measures.some(hasItsOwn)) return undefined;
  if (measures.length === 0) return '';
  const ways = measures.length === 1 ? [(m: MeasureReading) => m.text, ...asNumbered] : asNumbered;
  return ways
    .map((way) => measures.map((m, i) => visible(way(m, i))).join('\n'))
    .find((text) => isSame(measuresOfCell(text), measures));
}

/** The text of a cell of one measure: as it is numbered, or by its place where that reads back as something else. */
export function measureInItsCell(measure: MeasureReading, index: number): string {
  const ways = asNumbered.map((way) => visible(way(measure, index)));
  return (
    ways.find((text) => text.trim() !== '' && isSame([measureOfCell(text)], [measure])) ??
    (ways.at(-1) as string)
  );
}

function isSame(read: readonly { readonly text: string }[], measures: readonly MeasureReading[]): boolean {
  return (
    read.length === measures.length &&
    read.every(({ text }, i) => plainText(text) === plainText(measures[i]?.text ?? ''))
  );
}
