import type { Block } from '@zhenggai/report';
import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  LevelFormat,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';

type Run = Extract<Block, { kind: 'paragraph' }>['runs'][number];

const line = { line: 576, lineRule: LineRuleType.EXACT };
const latin = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', cs: 'Times New Roman' };
const indent = { firstLineChars: 200, firstLine: 640 };
const kindOf = { body: 'BodyText', note: 'Note', subtitle: 'Subtitle' } as const;
const headings = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
];

function runsOf(runs: readonly Run[]): TextRun[] {
  return runs.map((run) =>
    run.kind === 'figure'
      ? new TextRun(String(run.value))
      : new TextRun({ text: run.text, bold: 'strong' in run }),
  );
}

/** What a notice holds, one paragraph for each of its own; other kinds of blocks do not occur in one. */
function paragraphsOf(block: Block): Paragraph[] {
  switch (block.kind) {
    case 'title':
      return [
        new Paragraph({
          heading: HeadingLevel.TITLE,
          children: block.lines.map((text, i) => new TextRun({ text, ...(i > 0 && { break: 1 }) })),
        }),
      ];
    case 'heading':
      return [
        new Paragraph({
          heading: headings[block.level - 1] ?? HeadingLevel.HEADING_1,
          children: runsOf(block.runs),
        }),
      ];
    case 'paragraph':
      return [new Paragraph({ style: kindOf[block.role], children: runsOf(block.runs) })];
    case 'signature':
      return [block.issuer, block.date]
        .filter((text) => text !== undefined)
        .map((text) => new Paragraph({ style: 'Signature', keepNext: true, children: [new TextRun(text)] }));
    case 'source':
      return [new Paragraph({ style: 'SourceLine', children: [new TextRun(block.text)] })];
    default:
      throw new Error(`a notice with a block of kind ${block.kind}: write it here too`);
  }
}

function pageNumber(alignment: (typeof AlignmentType)['LEFT' | 'RIGHT']): Footer {
  return new Footer({
    children: [
      new Paragraph({
        style: 'PageNumberLine',
        alignment,
        children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'] })],
      }),
    ],
  });
}

/** The paragraphs of a notice written by the `docx` library alone, as its documentation shows. */
export async function bareDocument(body: readonly Block[]): Promise<Uint8Array> {
  const style = (id: string, name: string, eastAsia: string, size: number) => ({
    id,
    name,
    basedOn: 'Normal',
    quickFormat: true,
    run: { font: { ...latin, eastAsia }, size },
    paragraph: { alignment: AlignmentType.BOTH, spacing: line, indent },
  });
  const heading = (eastAsia: string, level: number) => ({
    run: { font: { ...latin, eastAsia }, size: 32, color: '000000' },
    paragraph: { spacing: line, indent, keepNext: true, numbering: { reference: 'headings', level } },
  });
  const document = new Document({
    evenAndOddHeaderAndFooters: true,
    styles: {
      default: {
        document: { run: { font: { ...latin, eastAsia: '仿宋_GB2312' }, size: 32 } },
        title: {
          run: { font: { ...latin, eastAsia: '方正小标宋简体' }, size: 44 },
          paragraph: {
            alignment: AlignmentType.CENTER,
            spacing: { line: 660, lineRule: LineRuleType.EXACT },
          },
        },
        heading1: heading('黑体', 0),
        heading2: heading('楷体_GB2312', 1),
      },
      paragraphStyles: [
        style('BodyText', 'Body Text', '仿宋_GB2312', 32),
        style('Note', 'Note', '楷体_GB2312', 24),
        style('Signature', 'Signature', '仿宋_GB2312', 32),
        style('SourceLine', 'Source Line', '黑体', 16),
        style('PageNumberLine', 'Page Number Line', '宋体', 28),
      ],
    },
    numbering: {
      config: [
        {
          reference: 'headings',
          levels: ['%1、', '（%2）'].map((text, level) => ({
            level,
            text,
            format: LevelFormat.CHINESE_COUNTING,
          })),
        },
      ],
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: 11906, height: 16838 },
            margin: { top: 2098, right: 1474, bottom: 1984, left: 1587 },
          },
        },
        footers: { default: pageNumber(AlignmentType.RIGHT), even: pageNumber(AlignmentType.LEFT) },
        children: body.flatMap(paragraphsOf),
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}
