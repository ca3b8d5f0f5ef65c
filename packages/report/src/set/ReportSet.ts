import type { FindingCode, LedgerFacts, LedgerHead, LocalDate, Refusal } from '@zhenggai/core';
import type { Figure } from '@zhenggai/notice';
import type { DocumentId } from '../catalogue/DocumentKind.ts';
import type { ReportDocument } from '../document/nodes.ts';
import type { Mover } from '../missing/Missing.ts';
import type { Format } from '../render.ts';
import type { OwedCode } from './owedWords.ts';

/** One file of a set: what it is, and under which path in the set's folder (`/` between folders). */
export interface SetFile {
  readonly path: string;
  readonly id: DocumentId;
  readonly department?: string;
  readonly format: Format;
  readonly draft: boolean;
  /** Composes it: a set names its documents and holds none, so write one after the other. */
  readonly document: () => ReportDocument;
}

/** Something that is missing, who owes it, and of which findings. */
export interface Owed {
  readonly code: OwedCode;
  readonly mover: Mover;
  /** Of what a person or leader owes: whose they are, by name where the ledger knows it. */
  readonly department?: string;
  readonly name?: string;
  readonly findings: readonly FindingCode[];
  readonly facts?: Readonly<Record<string, string | number | readonly string[]>>;
}

/** What a department has open, for the page that hands out its sheet. */
export interface DepartmentLine {
  readonly department: string;
  readonly open: Figure;
  readonly overdue: Figure;
  readonly dueSoon: Figure;
  readonly returned: Figure;
}

/** The month's documents of a ledger on a day, and what is missing for them. */
export interface ReportSet {
  readonly asOf: LocalDate;
  readonly knownAt?: string;
  readonly ledger: { readonly id: string; readonly head: LedgerHead };
  readonly facts: LedgerFacts;
  readonly files: readonly SetFile[];
  /** A line for each department of the ledger. */
  readonly departments: readonly DepartmentLine[];
  /** Why the notice is a draft: empty where it is final. */
  readonly notFinal: readonly Refusal[];
  readonly owed: readonly Owed[];
}

/** A file as it was written. */
export interface WrittenFile {
  readonly path: string;
  /** With its algorithm: `sha256:…`. */
  readonly digest: string;
  /** Bytes. */
  readonly size: number;
}
