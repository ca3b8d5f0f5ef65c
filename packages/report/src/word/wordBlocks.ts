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
import { type Layout, letterSpacing, textWidth } from './layouts.ts';
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
        keepNext: kept.has(node),
        children: wordRuns(node.runs),
      }),
    ],
    list: (node) => {
      lists += 1;
      const numbering = { reference: node.ordered ? ordered : bullets, level: 0, instance: lists };
      return node.items.map(
        (item) => new Paragraph({ style: styleIds.listItem, numbering, children: wordRuns(item) }),
      );
    },
    table: (node) => [wordTable(node, width)],
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

/** A signature never stands alone on a page, nor does a note on what stands before it. */
function belongsTo(next: Block | undefined): boolean {
  return next?.kind === 'signature' || (next?.kind === 'paragraph' && next.role === 'note');
}

/** The date four characters from the right edge, the issuer centred above it (GB/T 9704), two lines below the text. */
function wordSignature({ issuer, date }: Signature, layout: Layout): readonly Paragraph[] {
  const character = layout.size.body * 10 + letterSpacing(layout);
  const right = 4 * character;
  // The issuer's paragraph has the date's middle for its own: it reaches to the right edge, and as far to the left.
  const room = 2 * right + Math.round(charactersOf(date) * character);
  const isCentred = issuer !== undefined && charactersOf(issuer) * character <= room;
  const above = (before: number) => ({ line: layout.pitch.body, lineRule: LineRuleType.EXACT, before });
  const gap = 2 * layout.pitch.body;
  return [
    ...(issuer === undefined
      ? []
      : [
          new Paragraph({
            style: styleIds.signature,
            alignment: isCentred ? AlignmentType.CENTER : AlignmentType.RIGHT,
            indent: { left: isCentred ? textWidth(layout) - room : 0 },
            keepNext: true,
            spacing: above(gap),
            children: [wordText(issuer)],
          }),
        ]),
    new Paragraph({
      style: styleIds.signature,
      alignment: AlignmentType.RIGHT,
      indent: { right },
      // With what follows: the line that names the source.
      keepNext: true,
      spacing: above(issuer === undefined ? gap : 0),
      children: [wordText(date)],
    }),
  ];
}
