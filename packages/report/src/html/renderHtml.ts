import { type BlockHandlers, handleBlock, handleRun, type RunHandlers } from '../document/handlers.ts';
import { isShort } from '../document/isShort.ts';
import type { Cell, Column, DraftMark, ReportDocument, Row, Run, Title, Tone } from '../document/nodes.ts';
import { titleLines } from '../document/titleLines.ts';
import { charactersOf } from '../text/charactersOf.ts';
import { encodePath } from '../text/encodePath.ts';
import { escapeHtml } from './escapeHtml.ts';
import { style } from './style.ts';

/** The document as one HTML file for screen and A4 paper: nothing is fetched, nothing runs. */
export function renderHtml(document: ReportDocument): string {
  const { lang, name, layout, draft, body } = document;
  const handlers: BlockHandlers<string> =
    layout === 'official' ? { ...blockHandlers, title: officialTitle } : blockHandlers;
  const title = draft === undefined ? name : `${draft.text} · ${name}`;
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="zhenggai">
<title>${escapeHtml(title)}</title>
<style>${style(document)}
</style>
</head>
<body>
<main>
${draft === undefined ? '' : `${draftNotice(draft)}\n`}${body.map((block) => handleBlock(block, handlers)).join('\n')}
</main>
</body>
</html>
`;
}

/** Said at the top, and across every page: browsers repeat what is fixed on each page they print. */
function draftNotice({ text, note }: DraftMark): string {
  const mark = escapeHtml(text);
  return `<p class="draft" role="note"><b>${mark}</b> ${escapeHtml(note)}</p>\n<div class="watermark" aria-hidden="true">${mark}</div>`;
}

/** Wider than the date and what stands at either side of it, an issuer is not centred above it. */
const widestAboveDate = 8;

const officialTitle = ({ lines }: Title): string => titleOf(titleLines(lines));

function titleOf(lines: readonly string[]): string {
  return `<h1>${lines.map((line) => `<span>${escapeHtml(line)}</span>`).join('')}</h1>`;
}

const blockHandlers: BlockHandlers<string> = {
  title: ({ lines }) => titleOf(lines),
  heading: ({ level, label, runs }) => `<h${level + 1}>${escapeHtml(label)}${inline(runs)}</h${level + 1}>`,
  paragraph: ({ role, runs }) => `<p${role === 'body' ? '' : ` class="${role}"`}>${inline(runs)}</p>`,
  list: ({ ordered, items }) => {
    const tag = ordered ? 'ol' : 'ul';
    return `<${tag}>\n${items.map((item) => `<li>${inline(item)}</li>`).join('\n')}\n</${tag}>`;
  },
  table: ({ caption, columns, rows }) =>
    `<div class="scroll"><table${isShort(rows) ? ' class="short"' : ''}>\n<caption class="hidden">${escapeHtml(caption)}</caption>\n${columnGroup(columns)}\n` +
    `<thead><tr>${columns.map((column) => `<th scope="col">${escapeHtml(column.caption)}</th>`).join('')}</tr></thead>\n` +
    `<tbody>\n${rows.map((row) => tableRow(row, columns)).join('\n')}\n</tbody>\n</table></div>`,
  figures: ({ items }) =>
    `<dl class="figures">\n${items
      .map(({ label, figure }) => `<div><dt>${escapeHtml(label)}</dt><dd>${inline([figure])}</dd></div>`)
      .join('\n')}\n</dl>`,
  signature: ({ issuer, date }) => {
    const isWide = issuer !== undefined && charactersOf(issuer) > charactersOf(date) + widestAboveDate;
    const above = issuer === undefined ? '' : `<p class="issuer">${escapeHtml(issuer)}</p>`;
    return `<div class="signature${isWide ? ' wide' : ''}">${above}<p>${escapeHtml(date)}</p></div>`;
  },
  pageBreak: () => '<hr class="break">',
  source: ({ text }) => `<footer class="source">${escapeHtml(text)}</footer>`,
};

const runHandlers: RunHandlers<string> = {
  text: ({ text, strong, tone }) => {
    const content = escapeHtml(text).replaceAll('\n', '<br>');
    return toned(strong ? `<strong>${content}</strong>` : content, tone);
  },
  figure: ({ value, findings, tone }) =>
    toned(`<data value="${value}" data-findings="${findings.join(' ')}">${value}</data>`, tone),
  link: ({ text, path }) => `<a href="${escapeHtml(encodePath(path))}">${escapeHtml(text)}</a>`,
};

function inline(runs: readonly Run[]): string {
  return runs.map((run) => handleRun(run, runHandlers)).join('');
}

function toned(content: string, tone: Tone | undefined): string {
  return tone === undefined ? content : `<span class="${tone}">${content}</span>`;
}

function columnGroup(columns: readonly Column[]): string {
  const total = columns.reduce((sum, column) => sum + column.width, 0);
  const widths = columns.map(({ width }) => `<col style="width:${((width / total) * 100).toFixed(2)}%">`);
  return `<colgroup>${widths.join('')}</colgroup>`;
}

/** The first cell names the row. */
function tableRow({ cells, isTotal }: Row, columns: readonly Column[]): string {
  const content = cells.map((cell, index) =>
    tableCell(cell, index === 0 ? 'th scope="row"' : 'td', columns[index]),
  );
  return `<tr${isTotal ? ' class="total"' : ''}>${content.join('')}</tr>`;
}

function tableCell(cell: Cell, tag: 'th scope="row"' | 'td', column: Column | undefined): string {
  return `<${tag} class="${column?.align ?? 'start'}">${inline(cell)}</${tag.slice(0, 2)}>`;
}
