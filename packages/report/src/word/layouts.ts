import type { ReportDocument } from '../document/nodes.ts';

/** Twentieths of a point in a millimetre. */
const perMillimetre = 1440 / 25.4;

export function millimetres(length: number): number {
  return Math.round(length * perMillimetre);
}

/** A page, its margins, and the sizes and pitches of text on it; lengths in twentieths of a point, sizes in half points. */
export interface Layout {
  readonly page: { readonly width: number; readonly height: number };
  readonly margin: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
  readonly size: Readonly<
    Record<'title' | 'heading1' | 'heading2' | 'body' | 'note' | 'table' | 'figure', number>
  >;
  readonly pitch: Readonly<Record<'title' | 'body' | 'note', number>>;
  /** First line of body text, in hundredths of a character. */
  readonly firstLineChars: number;
  readonly body: 'fangsong' | 'song';
}

const a4 = { width: millimetres(210), height: millimetres(297) };

/** Sizes of GB/T 9704: 2号 22 pt, 3号 16 pt; type area 156 × 225 mm, lines of 28.8 pt. */
const official: Layout = {
  page: a4,
  margin: { top: millimetres(37), right: millimetres(26), bottom: millimetres(35), left: millimetres(28) },
  size: { title: 44, heading1: 32, heading2: 32, body: 32, note: 24, table: 24, figure: 32 },
  pitch: { title: 33 * 20, body: 28.8 * 20, note: 20 * 20 },
  firstLineChars: 200,
  body: 'fangsong',
};

/** For daily use: denser, so that tables have room. */
const working: Layout = {
  page: a4,
  margin: { top: millimetres(22), right: millimetres(18), bottom: millimetres(22), left: millimetres(18) },
  size: { title: 36, heading1: 26, heading2: 23, body: 22, note: 18, table: 18, figure: 36 },
  pitch: { title: 26 * 20, body: 18 * 20, note: 14 * 20 },
  firstLineChars: 0,
  body: 'song',
};

const layouts: Readonly<Record<ReportDocument['layout'], Layout>> = { official, working };

export function layoutOf({ layout }: ReportDocument): Layout {
  return layouts[layout];
}

/** Width of the text between the margins. */
export function textWidth({ page, margin }: Layout): number {
  return page.width - margin.left - margin.right;
}
