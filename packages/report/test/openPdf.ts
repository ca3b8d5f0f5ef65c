import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { run } from './soffice.ts';

/** Points in a millimetre. */
const points = 72 / 25.4;

/** A line as it stands on a page: its text, and in millimetres from the page's left and top edges where it stands. */
export interface PdfLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  /** Size of its largest letters, in points. */
  readonly size: number;
}

export interface PdfPage {
  readonly width: number;
  readonly height: number;
  /** From top to bottom. */
  readonly lines: readonly PdfLine[];
}

/** The pages of a PDF with their lines of text, in millimetres. */
export async function openPdf(file: string): Promise<readonly PdfPage[]> {
  const pdf = await getDocument({
    data: new Uint8Array(await readFile(file)),
    verbosity: 0,
    disableFontFace: true,
  }).promise;
  const pages: PdfPage[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const pieces = items.flatMap((item) => {
      if (!('str' in item) || item.str.trim() === '') return [];
      const [, , , size = 0, left = 0, bottom = 0] = item.transform as readonly number[];
      const piece = { text: item.str, left, right: left + item.width, baseline: height - bottom, size };
      return [piece];
    });
    pages.push({ width: width / points, height: height / points, lines: linesOf(pieces) });
  }
  await pdf.loadingTask.destroy();
  return pages;
}

function linesOf(pieces: readonly PdfLine[]): readonly PdfLine[] {
  const byBaseline = new Map<number, PdfLine[]>();
  for (const piece of pieces) {
    const near = [...byBaseline.keys()].find((key) => Math.abs(key - piece.baseline) < 3);
    byBaseline.set(near ?? piece.baseline, [...(byBaseline.get(near ?? piece.baseline) ?? []), piece]);
  }
  return [...byBaseline]
    .sort(([a], [b]) => a - b)
    .map(([baseline, parts]) => {
      const sorted = [...parts].sort((a, b) => a.left - b.left);
      return {
        text: sorted.map(({ text }) => text).join(''),
        left: Math.min(...parts.map(({ left }) => left)) / points,
        right: Math.max(...parts.map(({ right }) => right)) / points,
        baseline: baseline / points,
        size: Math.max(...parts.map(({ size }) => size)),
      };
    });
}

/** A box of ink, in millimetres from the page's left and top edges. */
export interface Ink {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A page as a picture, asked where its ink stands: what is printed, not what a font says of itself. */
export type Picture = (within: Ink) => Ink;

const dotsPerInch = 200;

/** Takes a picture of one page. */
export async function pictureOf(file: string, page: number): Promise<Picture> {
  const folder = await mkdtemp(join(tmpdir(), 'zhenggai-ink-'));
  try {
    const [at, to] = [String(page), join(folder, 'page')];
    await run('pdftoppm', ['-r', String(dotsPerInch), '-gray', '-f', at, '-l', at, '-singlefile', file, to]);
    return inkOf(await readFile(`${to}.pgm`));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function inkOf(pgm: Buffer): Picture {
  const [head = '', columns, rows] = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(pgm.toString('latin1', 0, 64)) ?? [];
  const [width, height] = [Number(columns), Number(rows)];
  const millimetre = dotsPerInch / 25.4;
  return (within) => {
    const box = { left: width, right: 0, top: height, bottom: 0 };
    const [fromX, toX] = [Math.max(0, within.left * millimetre), Math.min(width, within.right * millimetre)];
    const [fromY, toY] = [Math.max(0, within.top * millimetre), Math.min(height, within.bottom * millimetre)];
    for (let y = Math.floor(fromY); y < toY; y += 1) {
      for (let x = Math.floor(fromX); x < toX; x += 1) {
        if ((pgm[head.length + y * width + x] ?? 255) >= 128) continue;
        box.left = Math.min(box.left, x);
        box.right = Math.max(box.right, x + 1);
        box.top = Math.min(box.top, y);
        box.bottom = Math.max(box.bottom, y + 1);
      }
    }
    return {
      left: box.left / millimetre,
      right: box.right / millimetre,
      top: box.top / millimetre,
      bottom: box.bottom / millimetre,
    };
  };
}
