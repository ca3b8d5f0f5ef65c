import type { FindingCode, LocalDate } from '@zhenggai/core';
import type { Workbook } from '@zhenggai/spreadsheet/write';

/** How a run or figure is meant: `alert` asks for action (overdue), `muted` is said aside. */
export type Tone = 'alert' | 'muted';

/** A piece of text in a line. Whatever it holds is data: a renderer makes it inert in its format. */
export interface TextRun {
  readonly kind: 'text';
  readonly text: string;
  readonly strong?: true;
  readonly tone?: Tone;
}

/** A number in a line, with the findings that it counts. */
export interface FigureRun {
  readonly kind: 'figure';
  readonly value: number;
  readonly findings: readonly FindingCode[];
  readonly tone?: Tone;
}

/** A file that lies beside the document: for formats that lead there, and a name to read for those that do not. */
export interface LinkRun {
  readonly kind: 'link';
  readonly text: string;
  /** Its path from the document's folder, `/` between folders. */
  readonly path: string;
}

export type Run = TextRun | FigureRun | LinkRun;

/** The document's title, a line each: the issuer, then the subject. */
export interface Title {
  readonly kind: 'title';
  readonly lines: readonly string[];
}

export type HeadingLevel = 1 | 2 | 3 | 4;

/** A heading; `numbered` ones count as 一、 then （一）, 1. and （1）, each within its parent. */
export interface Heading {
  readonly kind: 'heading';
  readonly level: HeadingLevel;
  readonly runs: readonly Run[];
  readonly numbered: boolean;
  /** The number as printed, for formats that do not count themselves; empty where not numbered. */
  readonly label: string;
}

/** `body` is running text, `subtitle` stands under the title, `note` is small print. */
export interface Paragraph {
  readonly kind: 'paragraph';
  readonly role: 'body' | 'subtitle' | 'note';
  readonly runs: readonly Run[];
}

export interface List {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly items: readonly (readonly Run[])[];
}

export interface Column {
  readonly caption: string;
  /** Share of the width, relative to the other columns. */
  readonly width: number;
  readonly align: 'start' | 'center' | 'end';
}

export type Cell = readonly Run[];

export interface Row {
  readonly cells: readonly Cell[];
  /** The sum of the rows above. */
  readonly isTotal: boolean;
}

export interface Table {
  readonly kind: 'table';
  /** What the table shows, for those who do not see it; printed where the heading does not say it. */
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/** Headline figures, side by side. */
export interface Figures {
  readonly kind: 'figures';
  readonly items: readonly { readonly label: string; readonly figure: FigureRun }[];
}

/** Who signs, and the day. */
export interface Signature {
  readonly kind: 'signature';
  readonly issuer?: string;
  readonly date: string;
}

export interface PageBreak {
  readonly kind: 'pageBreak';
}

/** The line that names the ledger's head from which everything was drawn. */
export interface Source {
  readonly kind: 'source';
  readonly text: string;
}

/** What a draft bears on every page: 草稿, and what it may not be used for. */
export interface DraftMark {
  readonly kind: 'draftMark';
  readonly text: string;
  readonly note: string;
}

/** Every node of a document's body, by its kind. */
export interface BlockKinds {
  readonly title: Title;
  readonly heading: Heading;
  readonly paragraph: Paragraph;
  readonly list: List;
  readonly table: Table;
  readonly figures: Figures;
  readonly signature: Signature;
  readonly pageBreak: PageBreak;
  readonly source: Source;
}
export type Block = BlockKinds[keyof BlockKinds];

/** The templates that exist; a document says which one made it. */
export type Template =
  | 'status'
  | 'notice'
  | 'monthly'
  | 'department'
  | 'ledger'
  | 'set'
  | 'receipt'
  | 'collection';
export type DocumentLang = 'zh-CN' | 'en';

/** A document before any format: frozen, decided in full, renderers only put it into their format. */
export interface ReportDocument {
  readonly kind: 'document';
  readonly template: Template;
  readonly lang: DocumentLang;
  /** The layout: `official` as papers go out, `working` for daily use. */
  readonly layout: 'official' | 'working';
  /** Paper lies on its side for wide tables; upright where left out. */
  readonly orientation?: 'landscape';
  /** The title in one line. */
  readonly name: string;
  readonly asOf: LocalDate;
  /** The instant as of whose knowledge it speaks, where one was asked for. */
  readonly knownAt?: string;
  readonly ledger: { readonly id: string; readonly seq: number; readonly hash: string };
  readonly draft?: DraftMark;
  readonly body: readonly Block[];
  /** The same content as a workbook, where the document is one that people work on in a spreadsheet. */
  readonly workbook?: Workbook;
  /** What the template made its nodes of: figures, codes, groups. The JSON format carries it. */
  readonly data: object;
}
