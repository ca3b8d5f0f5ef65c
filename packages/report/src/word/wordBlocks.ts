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
import { oneLine } from '../text/visibleText.ts';
import { type Layout, textWidth } from './layouts.ts';
import { bullets, ordered } from './wordNumbering.ts';
import { wordRuns, wordText } from './wordRuns.ts';
import { lineColor, styleIds } from './wordStyles.ts';
import { wordFigures, wordTable } from './wordTable.ts';

/** What stands in a section: paragraphs and tables. */
export type WordBlock = Paragraph | Table;

const headingLevels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2 } as const;

/** Handlers for one document: its lists are counted, so that each ordered one starts at 1. */
export function wordBlocks(layout: Layout, body: readonly Block[]): BlockHandlers<readonly WordBlock[]> {
  const kept = new Set(body.filter((_, index) => belongsTo(body[index + 1])));
  const width = textWidth(layout);
  let lists = 0;
  return {
    title: ({ lines }) => [
      new Paragraph({
        heading: HeadingLevel.TITLE,
        children: wordRuns([{ kind: 'text', text: lines.map(oneLine).join('\n') }]),
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

/** The date four characters from the right edge, the issuer centred above it (GB/T 9704). */
function wordSignature({ issuer, date }: Signature, layout: Layout): readonly Paragraph[] {
  const character = layout.size.body * 10;
  const lines = issuer === undefined ? [date] : [issuer, date];
  const widest = Math.max(...lines.map(charactersOf)) + 1;
  const right = 4 * character;
  const left = Math.max(0, textWidth(layout) - right - Math.ceil(widest * character));
  return lines.map(
    (line, index) =>
      new Paragraph({
        style: styleIds.signature,
        alignment: AlignmentType.CENTER,
        indent: { left, right },
        // With what follows: the line that names the source.
        keepNext: true,
        spacing: {
          line: layout.pitch.body,
          lineRule: LineRuleType.EXACT,
          before: index === 0 ? layout.pitch.body : 0,
        },
        children: [wordText(line)],
      }),
  );
}

/** Width in Chinese characters: Latin letters and digits take half of one. */
function charactersOf(line: string): number {
  return [...line].reduce((sum, character) => sum + (/[\x20-\x7e]/.test(character) ? 0.5 : 1), 0);
}
