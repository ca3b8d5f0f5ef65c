import type { LocalDate } from '../date/LocalDate.ts';
import type { FindingCode } from '../finding/codes.ts';
import type { Finding } from '../finding/Finding.ts';
import type { Person } from '../person/Person.ts';
import { type AdoptedRules, nothingAdopted } from './AdoptedRules.ts';
import { FindingMap } from './FindingMap.ts';
import type { KeptReading } from './KeptReading.ts';
import type { LedgerFacts } from './LedgerFacts.ts';
import type { Pin } from './Pin.ts';

export type { AdoptedRules } from './AdoptedRules.ts';
export type { KeptReading } from './KeptReading.ts';
export { type InspectionKind, inspectionKinds, type LedgerFacts } from './LedgerFacts.ts';
export type { Pin } from './Pin.ts';

/** One import that was applied. */
export interface ImportRecord {
  readonly id: string;
  readonly file: string;
  readonly fileDigest: string;
  readonly unit?: string;
  readonly asOf?: LocalDate;
  readonly on: LocalDate;
  readonly by: string;
  readonly seq: number;
}

/** Place in the chain that a state was folded from; `hash` is empty before the first event. */
export interface LedgerHead {
  readonly seq: number;
  readonly hash: string;
}

/** One body's rectification after one inspection (台账), as folded from its events. */
export interface Ledger {
  readonly id: string;
  readonly facts: LedgerFacts;
  readonly rules?: Pin;
  readonly calendar?: Pin;
  readonly adopted: AdoptedRules;
  readonly persons: ReadonlyMap<string, Person>;
  /** In the order of their codes. */
  readonly findings: ReadonlyMap<FindingCode, Finding>;
  readonly imports: readonly ImportRecord[];
  readonly readings: ReadonlyMap<FindingCode, KeptReading>;
  readonly head: LedgerHead;
}

/**
 * A ledger before its first event.
 *
 * @example emptyLedger('L1').head.seq // 0
 */
export function emptyLedger(id: string): Ledger {
  return {
    id,
    facts: {},
    adopted: nothingAdopted,
    persons: new Map(),
    findings: FindingMap.of(new Map()),
    imports: [],
    readings: new Map(),
    head: { seq: 0, hash: '' },
  };
}
