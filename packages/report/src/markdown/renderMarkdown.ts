import { type BlockHandlers, handleBlock, handleRun, type RunHandlers } from '../document/handlers.ts';
import type { Cell, ReportDocument, Run } from '../document/nodes.ts';
import { encodePath } from '../text/encodePath.ts';
import { visibleText } from '../text/visibleText.ts';
import { escapeMarkdown, escapeMarkdownLine, startLines } from './escapeMarkdown.ts';

/** The document in GitHub's Markdown, ending with a line feed. */
export function renderMarkdown({ body, draft }: ReportDocument): string {
  const mark =
    draft === undefined ? [] : [`> **${escapeMarkdownLine(draft.text)}** ${escapeMarkdownLine(draft.note)}`];
  const blocks = body.map((block) => handleBlock(block, blockHandlers)).filter((block) => block !== '');
  // A page break parts the pages of a draft: each bears the mark.
  const marked = blocks.flatMap((block) => (block === rule ? [block, ...mark] : [block]));
  return `${[...mark, ...marked].join('\n\n')}\n`;
}

const rule = '---';

const blockHandlers: BlockHandlers<string> = {
  title: ({ lines }) => `# ${lines.map((text) => escapeMarkdownLine(text).trim()).join('<br>')}`,
  heading: ({ level, label, runs }) =>
    `${'#'.repeat(level + 1)} ${escapeMarkdownLine(label)}${inline(runs, inLine).trim()}`,
  paragraph: ({ runs }) => startLines(inline(runs, inParagraph)),
  list: ({ ordered, items }) =>
    items
      .map((item, index) => `${ordered ? `${index + 1}.` : '-'} ${startLines(inline(item, inLine))}`)
      .join('\n'),
  table: ({ columns, rows }) =>
    [
      tableRow(columns.map((column) => escapeMarkdownLine(column.caption))),
      tableRow(columns.map((column) => rules[column.align])),
      ...rows.map((row) => tableRow(row.cells.map((cell) => cellText(cell, row.isTotal)))),
    ].join('\n'),
  figures: ({ items }) =>
    items.map(({ label, figure }) => `- ${escapeMarkdownLine(label)} **${figure.value}**`).join('\n'),
  signature: ({ issuer, date }) =>
    startLines(
      [issuer, date]
        .filter((part) => part !== undefined)
        .map(escapeMarkdownLine)
        .join('\\\n'),
    ),
  pageBreak: () => rule,
  source: ({ text }) => `<sub>${escapeMarkdownLine(text)}</sub>`,
};

const rules = { start: ':---', center: ':---:', end: '---:' } as const;

const link: RunHandlers<string>['link'] = ({ text, path }) =>
  `[${escapeMarkdownLine(text)}](${encodePath(path)})`;

const inParagraph: RunHandlers<string> = {
  text: ({ text, strong }) => (strong ? emphasised(escapeMarkdownLine(text)) : escapeMarkdown(text)),
  figure: ({ value }) => String(value),
  link,
};

const inLine: RunHandlers<string> = {
  text: ({ text, strong }) => (strong ? emphasised(escapeMarkdownLine(text)) : escapeMarkdownLine(text)),
  figure: ({ value }) => String(value),
  link,
};

const inCell: RunHandlers<string> = {
  text: ({ text }) => visibleText(text).split('\n').map(escapeMarkdownLine).join('<br>'),
  figure: ({ value }) => String(value),
  link,
};

function inline(runs: readonly Run[], handlers: RunHandlers<string>): string {
  return runs.map((run) => handleRun(run, handlers)).join('');
}

function cellText(cell: Cell, isTotal: boolean): string {
  const text = inline(cell, inCell).replace(/^(?:<br>|\s)+|(?:<br>|\s)+$/g, '');
  const isAlert = cell.some((run) => run.kind !== 'link' && run.tone === 'alert');
  return isTotal || isAlert ? emphasised(text) : text;
}

function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** Emphasis fails beside punctuation (a rule of CommonMark made for spaces between words): such text stays plain. */
function emphasised(text: string): string {
  return /^[\p{L}\p{N}](.*[\p{L}\p{N}])?$/su.test(text) ? `**${text}**` : text;
}
