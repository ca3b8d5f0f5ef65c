import type { FindingCode, Ledger, LocalDate, Outcome, Refusal, Severity } from '@zhenggai/core';
import type { InEachLanguage } from '@zhenggai/core/words';
import type { ReportDocument } from '../document/nodes.ts';
import type { Format } from '../render.ts';

/** The documents that there are. */
export const documentIds = ['notice', 'status', 'monthly', 'department', 'ledger'] as const;
export type DocumentId = (typeof documentIds)[number];

/** What a document is drawn from: see `documentView`. */
export interface DocumentView {
  /** The ledger as it stood on the day. */
  readonly ledger: Ledger;
  readonly asOf: LocalDate;
  /** The instant as of whose knowledge the ledger was replayed, where one was asked for. */
  readonly knownAt?: string;
  /** The ledger with every approval known: texts are approved after the day that they speak of. Left out: the same. */
  readonly approvals?: Ledger;
  /** The ledger as it stood a month earlier; left out: no change can be told. */
  readonly before?: Ledger;
}

/** What of a document is left to who asks for it. */
export interface DocumentChoice {
  /** Of documents for one department: whose. */
  readonly department?: string;
  /** Of documents that go out: a draft, marked as one, may hold what is not approved. */
  readonly draft?: boolean;
}

/** Something to look at before a document is used; its words stand in the core (`reportWarningWords`). */
export interface DocumentWarning {
  readonly code: string;
  readonly severity: Severity;
  readonly findings?: readonly FindingCode[];
  readonly facts?: Readonly<Record<string, string | number>>;
}

/** One kind of document as everybody offers it: command line, REST and pages. */
export interface DocumentKind {
  readonly id: DocumentId;
  readonly title: InEachLanguage;
  readonly summary: InEachLanguage;
  /** What has to be there before it can be made. */
  readonly needs: InEachLanguage;
  /** `public` ones hold approved text only; `internal` ones never leave the body. */
  readonly audience: 'public' | 'internal';
  /** The formats that it is offered in, the usual one first. */
  readonly formats: readonly Format[];
  /** One for the ledger, or one for each department. */
  readonly per: 'ledger' | 'department';
  /** Why it cannot be made as asked: nothing where it can. */
  readonly check: (view: DocumentView, choice?: DocumentChoice) => readonly Refusal[];
  /** The document, or the refusals of `check`. */
  readonly make: (view: DocumentView, choice?: DocumentChoice) => Outcome<ReportDocument>;
  /** What to look at before it is used. */
  readonly warnings: (view: DocumentView) => readonly DocumentWarning[];
}
