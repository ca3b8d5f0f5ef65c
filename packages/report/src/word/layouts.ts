import {
  charactersPerLine,
  linesPerPage,
  marginLeft,
  marginRight,
  paperHeight,
  paperWidth,
  size2,
  size3,
  size4,
} from '@zhenggai/core/constants';
import type { ReportDocument } from '../document/nodes.ts';

/** Twentieths of a point in a millimetre. */
const perMillimetre = 1440 / 25.4;

export function millimetres(length: number): number {
  return Math.round(length * perMillimetre);
}

/** A page, its margins, and the sizes and pitches of text on it; lengths in twentieths of a point, sizes in half points. */
export interface Layout {
  readonly page: { readonly width: number; readonly height: number };
  readonly margin: Readonly<Record<'top' | 'right' | 'bottom' | 'left' | 'header' | 'footer', number>>;
  /** Where the type area begins and ends, from the edges of the page: what is set in from it is counted from there. */
  readonly edge: { readonly left: number; readonly right: number };
  readonly size: Readonly<
    Record<
      'title' | 'heading1' | 'heading2' | 'heading3' | 'body' | 'note' | 'table' | 'figure' | 'pageNumber',
      number
    >
  >;
  readonly pitch: Readonly<Record<'title' | 'body' | 'note', number>>;
  /** White space around the title beside its lines. */
  readonly title: { readonly before: number; readonly after: number };
  /** First line of body text, in hundredths of a character. */
  readonly firstLineChars: number;
  readonly body: 'fangsong' | 'song';
  /** Lines and characters of the page, for papers that are laid out by them. */
  readonly grid?: { readonly lines: number; readonly characters: number };
}

const a4 = { width: millimetres(paperWidth), height: millimetres(paperHeight) };
const onItsSide = { width: a4.height, height: a4.width };

/** Pitch of 22 lines whose ink fills 225 mm: 21 pitches and the height of one character. */
const pitch = 29.6 * 20;

/**
 * Sizes of GB/T 9704: 2号 22 pt, 3号 16 pt, 4号 14 pt. Its margins are white space up to the ink, and characters do not
 * fill their line: so each margin here is less than the standard's by what was measured between the two in print
 * (top 37, right 26, bottom 35, left 28 mm). The width is a whole number of characters of the grid, as
 * LibreOffice cuts it to one. The footer's place puts the page number's dashes 7 mm below the type area.
 */
const official: Layout = {
  page: a4,
  margin: {
    top: millimetres(33.2),
    right: millimetres(25.2),
    bottom: millimetres(33),
    left: millimetres(27.7),
    header: millimetres(17),
    footer: millimetres(25),
  },
  edge: { left: millimetres(marginLeft), right: millimetres(marginRight) },
  size: {
    title: 2 * size2,
    heading1: 2 * size3,
    heading2: 2 * size3,
    heading3: 2 * size3,
    body: 2 * size3,
    note: 24,
    table: 24,
    figure: 2 * size3,
    pageNumber: 2 * size4,
  },
  pitch: { title: pitch, body: pitch, note: pitch },
  // Together one line: what follows the title stands on the page's lines.
  title: { before: 100, after: pitch - 100 },
  firstLineChars: 200,
  body: 'fangsong',
  grid: { lines: linesPerPage, characters: charactersPerLine },
};

/** The upright page turned: its binding edge on top; cells in 5号, so that wide tables find room. */
const officialOnItsSide: Layout = {
  ...official,
  page: onItsSide,
  margin: {
    top: millimetres(24.6),
    right: millimetres(36.7),
    bottom: millimetres(24),
    left: millimetres(34.7),
    header: millimetres(12),
    footer: millimetres(16),
  },
  edge: { left: millimetres(35), right: millimetres(37) },
  size: { ...official.size, table: 21 },
  grid: { lines: 15, characters: 40 },
};

/** For daily use: denser, so that tables have room. */
const working: Layout = {
  page: a4,
  margin: {
    top: millimetres(22),
    right: millimetres(18),
    bottom: millimetres(22),
    left: millimetres(18),
    header: millimetres(11),
    footer: millimetres(12),
  },
  edge: { left: millimetres(18), right: millimetres(18) },
  size: {
    title: 36,
    heading1: 26,
    heading2: 23,
    heading3: 22,
    body: 22,
    note: 18,
    table: 18,
    figure: 36,
    pageNumber: 21,
  },
  pitch: { title: 26 * 20, body: 18 * 20, note: 14 * 20 },
  title: { before: 0, after: 120 },
  firstLineChars: 0,
  body: 'song',
};

const workingOnItsSide: Layout = {
  ...working,
  page: onItsSide,
  margin: {
    ...working.margin,
    top: millimetres(18),
    right: millimetres(16),
    bottom: millimetres(18),
    left: millimetres(16),
    header: millimetres(9),
    footer: millimetres(9),
  },
  edge: { left: millimetres(16), right: millimetres(16) },
};

const layouts: Readonly<Record<ReportDocument['layout'], Readonly<Record<'upright' | 'landscape', Layout>>>> =
  {
    official: { upright: official, landscape: officialOnItsSide },
    working: { upright: working, landscape: workingOnItsSide },
  };

export function layoutOf({ layout, orientation }: ReportDocument): Layout {
  return layouts[layout][orientation ?? 'upright'];
}

/** How far inside the text's edge something stands that is set in so far from the type area's. */
export function insetOf({ edge, margin }: Layout, side: 'left' | 'right', length: number): number {
  return length + edge[side] - margin[side];
}

/** Width of the text between the margins. */
export function textWidth({ page, margin }: Layout): number {
  return page.width - margin.left - margin.right;
}

/**
 * Letter spacing that lets the characters of the grid stand in a line, in twentieths of a point; 0 without a grid. One
 * less than fits: programs round each character's place.
 */
export function letterSpacing(layout: Layout): number {
  const { grid, size } = layout;
  return grid === undefined ? 0 : Math.floor(textWidth(layout) / grid.characters - size.body * 10) - 1;
}
