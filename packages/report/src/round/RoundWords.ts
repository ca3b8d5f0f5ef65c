import type { LocalDate } from '@zhenggai/core';
import type { Delivery, RoundOutcome } from '@zhenggai/core/intake';
import type { DocumentLang } from '../document/nodes.ts';

/** How many there are of what a sentence counts. */
export interface RoundCounts {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly absent: number;
}

/** The words of the answer to a unit and of the report of a round. */
export interface RoundWords {
  readonly lang: DocumentLang;
  readonly receipt: string;
  readonly collection: string;
  unitAndDay(unit: string, on: LocalDate): string;
  dueAndDay(due: LocalDate | undefined, on: LocalDate): string;
  readonly source: (head: { readonly seq: number; readonly hash: string }) => string;
  readonly date: (day: LocalDate) => string;
  readonly outcomes: Readonly<Record<RoundOutcome, string>>;
  counts(counts: RoundCounts): string;
  readonly deliveries: Readonly<Record<Delivery, string>>;
  deliveryCounts(total: number, counts: Readonly<Record<Delivery, number>>): string;
  renumbered(all: readonly { readonly code: string; readonly from: string; readonly to: string }[]): string;
  readonly none: string;
  readonly statement: string;
  readonly sections: Readonly<
    Record<
      | 'added'
      | 'changed'
      | 'absent'
      | 'conflicts'
      | 'toCheck'
      | 'reasons'
      | 'questions'
      | 'notes'
      | 'units'
      | 'missing'
      | 'returned',
      string
    >
  >;
  readonly absentNote: string;
  readonly missingNote: string;
  readonly nothingReturned: string;
  readonly columns: Readonly<
    Record<
      | 'code'
      | 'number'
      | 'title'
      | 'field'
      | 'from'
      | 'to'
      | 'cell'
      | 'place'
      | 'reason'
      | 'seen'
      | 'workbook'
      | 'ledger'
      | 'unit'
      | 'delivery'
      | 'asOf'
      | 'file'
      | 'added'
      | 'changed'
      | 'absent',
      string
    >
  >;
}
