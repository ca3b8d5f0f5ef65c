import {
  AlignmentType,
  BorderStyle,
  HeadingLevel,
  LineRuleType,
  PageBreak,
  Paragraph,
  type Table,
} from 'docx';
import type { BlockHandlers } from '../document/handlers.ts';
import type { Block, Signature } from '../document/nodes.ts';
import { titleLines } from '../document/titleLines.ts';
import { charactersOf } from '../text/charactersOf.ts';
import { oneLine } from '../text/visibleText.ts';
import { insetOf, type Layout, letterSpacing, textWidth } from './layouts.ts';
import { bullets, ordered } from './wordNumbering.ts';
import { wordRuns, wordText } from './wordRuns.ts';
import { lineColor, styleIds } from './wordStyles.ts';
import { wordFigures, wordTable } from './wordTable.ts';

/** What stands in a section: paragraphs and tables. */
export type WordBlock = Paragraph | Table;

const headingLevels = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
} as const;

/** Handlers for one document: its lists are counted, so that each ordered one starts at 1. */
export function wordBlocks(layout: Layout, body: readonly Block[]): BlockHandlers<readonly WordBlock[]> {
  const kept = new Set(body.filter((_, index) => belongsTo(body[index + 1])));
  const width = textWidth(layout);
  const isOfficial = layout.grid !== undefined;
  let lists = 0;
  return {
    title: ({ lines }) => [
      new Paragraph({
        heading: HeadingLevel.TITLE,
        children: wordRuns([
          { kind: 'text', text: (isOfficial ? titleLines(lines) : lines.map(oneLine)).join('\n') },
        ]),
      }),
    ],
    heading: ({ level, numbered, runs }) => [
      // Word counts numbered headings by their style; the label is for formats that cannot.
      new Paragraph({
        heading: headingLevels[level],
        children: wordRuns(runs),
        ...(!numbered && { numbering: false }),
      }),
    ],
    paragraph: (node) => [
      new Paragraph({
        style: styleIds[node.role],
        ...(kept.has(node) && { keepNext: true }),
        children: wordRuns(node.runs),
      }),
    ],
    list: (node) => {
      lists += 1;
      const numbering = { reference: node.ordered ? ordered : bullets, level: 0, instance: lists };
      return node.items.map(
        (item, index) =>
          new Paragraph({
            style: styleIds.listItem,
            numbering,
            ...(kept.has(node) && index === node.items.length - 1 && { keepNext: true }),
            children: wordRuns(item),
          }),
      );
    },
    table: (node) => [wordTable(node, { width, end: kept.has(node) ? 'kept' : 'free' })],
    figures: (node) => [wordFigures(node, width)],
    signature: (node) => wordSignature(node, layout),
    pageBreak: () => [
      new Paragraph({ spacing: { line: 20, lineRule: LineRuleType.EXACT }, children: [new PageBreak()] }),
    ],
    source: ({ text }) => [
      new Paragraph({
        style: styleIds.source,
        border: { top: { style: BorderStyle.SINGLE, size: 4, color: lineColor, space: 4 } },
        children: [wordText(text)],
      }),
    ],
  };
}

/** A signature never stands alone on a page, nor does a table or a note without what leads to it. */
function belongsTo(next: Block | undefined): boolean {
  return (
    next?.kind === 'signature' ||
    next?.kind === 'table' ||
    (next?.kind === 'paragraph' && next.role === 'note')
  );
}

/**
 * The date four characters from the right edge, the issuer centred above it (GB/T 9704), two lines below the text. Both
 * are centred in one box, which has the date's middle for its own and reaches to the right edge.
 */
function wordSignature({ issuer, date }: Signature, layout: Layout): readonly Paragraph[] {
  const character = layout.size.body * 10 + letterSpacing(layout);
  const box = 2 * insetOf(layout, 'right', 4 * character) + Math.round(setWidthOf(date) * character);
  const lines = issuer === undefined ? [date] : [issuer, date];
  return lines.map((line, index) => {
    const fits = setWidthOf(line) * character <= box;
    return new Paragraph({
      style: styleIds.signature,
      alignment: fits ? AlignmentType.CENTER : AlignmentType.RIGHT,
      indent: { left: fits ? textWidth(layout) - box : 0 },
      // With what follows: the date, then the line that names the source.
      keepNext: true,
      spacing: {
        line: layout.pitch.body,
        lineRule: LineRuleType.EXACT,
        before: index === 0 ? 2 * layout.pitch.body : 0,
      },
      children: [wordText(line)],
    });
  });
}

/** Width in characters as programs set a line: with a fifth of one between Chinese and digits. */
function setWidthOf(line: string): number {
  const meetings = line.match(/\p{Script=Han}(?=[0-9A-Za-z])|[0-9A-Za-z](?=\p{Script=Han})/gu) ?? [];
  return charactersOf(line) + meetings.length / 5;
}
