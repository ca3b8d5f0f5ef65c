import type { Figure } from '@zhenggai/notice';
import type {
  Cell,
  Column,
  DraftMark,
  FigureRun,
  Figures,
  LinkRun,
  List,
  PageBreak,
  Paragraph,
  Row,
  Run,
  Signature,
  Source,
  Table,
  TextRun,
  Title,
  Tone,
} from './nodes.ts';

/** What a template may write where runs are meant: text, figures, or runs. */
export type Inline = string | Figure | Run;

/** Nodes are frozen as they are made: a renderer gets exactly what its template decided. */
export function run(part: Inline): Run {
  if (typeof part === 'string') return text(part);
  return 'kind' in part ? part : figure(part);
}

export function runs(parts: readonly Inline[]): readonly Run[] {
  return Object.freeze(parts.filter((part) => part !== '').map(run));
}

export function text(content: string, given: { readonly strong?: true; readonly tone?: Tone } = {}): TextRun {
  return Object.freeze({ kind: 'text', text: content, ...given });
}

export function figure({ value, findings }: Figure, tone?: Tone): FigureRun {
  return Object.freeze({
    kind: 'figure',
    value,
    findings: Object.freeze([...findings]),
    ...(tone && { tone }),
  });
}

/** A file beside the document, under a name to read. */
export function link(content: string, path: string): LinkRun {
  return Object.freeze({ kind: 'link', text: content, path });
}

export function title(...lines: readonly string[]): Title {
  return Object.freeze({ kind: 'title', lines: Object.freeze(lines) });
}

export function paragraph(...parts: readonly Inline[]): Paragraph {
  return Object.freeze({ kind: 'paragraph', role: 'body', runs: runs(parts) });
}

export function note(...parts: readonly Inline[]): Paragraph {
  return Object.freeze({ kind: 'paragraph', role: 'note', runs: runs(parts) });
}

export function subtitle(...parts: readonly Inline[]): Paragraph {
  return Object.freeze({ kind: 'paragraph', role: 'subtitle', runs: runs(parts) });
}

export function list(order: 'ordered' | 'unordered', items: readonly (readonly Inline[])[]): List {
  return Object.freeze({ kind: 'list', ordered: order === 'ordered', items: Object.freeze(items.map(runs)) });
}

export function column(caption: string, width: number, align: Column['align'] = 'start'): Column {
  return Object.freeze({ caption, width, align });
}

export function row(...cells: readonly (Inline | readonly Inline[])[]): Row {
  return Object.freeze({ cells: Object.freeze(cells.map(cell)), isTotal: false });
}

export function totalRow(...cells: readonly (Inline | readonly Inline[])[]): Row {
  return Object.freeze({ cells: Object.freeze(cells.map(cell)), isTotal: true });
}

function cell(content: Inline | readonly Inline[]): Cell {
  return runs(isParts(content) ? content : [content]);
}

function isParts(content: Inline | readonly Inline[]): content is readonly Inline[] {
  return Array.isArray(content);
}

export function table(caption: string, columns: readonly Column[], rows: readonly Row[]): Table {
  return Object.freeze({
    kind: 'table',
    caption,
    columns: Object.freeze(columns),
    rows: Object.freeze(rows),
  });
}

export function figures(items: readonly { readonly label: string; readonly figure: FigureRun }[]): Figures {
  return Object.freeze({ kind: 'figures', items: Object.freeze(items.map((item) => Object.freeze(item))) });
}

export function signature(issuer: string | undefined, date: string): Signature {
  return Object.freeze({ kind: 'signature', ...(issuer !== undefined && { issuer }), date });
}

export const pageBreak: PageBreak = Object.freeze({ kind: 'pageBreak' });

export function source(content: string): Source {
  return Object.freeze({ kind: 'source', text: content });
}

export function draftMark(content: string, remark: string): DraftMark {
  return Object.freeze({ kind: 'draftMark', text: content, note: remark });
}
