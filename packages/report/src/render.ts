import type { ReportDocument } from './document/nodes.ts';
import { renderHtml } from './html/renderHtml.ts';
import { renderJson } from './json/renderJson.ts';
import { renderMarkdown } from './markdown/renderMarkdown.ts';

/** The formats that a document can be written in, by their file extension. */
export const formats = ['md', 'html', 'json', 'docx', 'xlsx'] as const;
export type Format = (typeof formats)[number];

const renderers: Readonly<Record<Format, (document: ReportDocument) => Promise<Uint8Array>>> = {
  md: async (document) => utf8(renderMarkdown(document)),
  html: async (document) => utf8(renderHtml(document)),
  json: async (document) => utf8(renderJson(document)),
  // The libraries behind these two are large: loaded only when asked for.
  docx: async (document) => (await import('./word/renderWord.ts')).renderWord(document),
  xlsx: async (document) => (await import('./workbook/renderWorkbook.ts')).renderWorkbook(document),
};

/** The formats that a document can be written in: `xlsx` only where it carries a workbook. */
export function formatsOf({ workbook }: Pick<ReportDocument, 'workbook'>): readonly Format[] {
  return formats.filter((format) => format !== 'xlsx' || workbook !== undefined);
}

/**
 * The document's bytes in a format: the same document gives the same bytes, whatever machine, time zone and locale.
 * Rejects with a `RangeError` where a document without a workbook is asked for as `xlsx`.
 */
export function render(document: ReportDocument, format: Format): Promise<Uint8Array> {
  return renderers[format](document);
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
