import type { LocalDate } from '../date/LocalDate.ts';
import type { FindingCode } from '../finding/codes.ts';
import type { Finding, Population } from '../finding/Finding.ts';
import type { Person } from '../person/Person.ts';
import type { FindingReading } from '../reading/WorkbookReading.ts';

/** Kinds of inspection, by the glossary. */
export const inspectionKinds = [
  'centralInspection',
  'localInspection',
  'audit',
  'ecoInspection',
  'safetyCheck',
  'educationCampaign',
  'other',
] as const;
export type InspectionKind = (typeof inspectionKinds)[number];

/** What the ledger says of itself; an unknown fact is left out and warned of, never guessed. */
export interface LedgerFacts {
  /** The body that puts right and publishes, e.g. 青澜县水务局党组. */
  readonly issuer?: string;
  readonly inspectingBody?: string;
  readonly kind?: InspectionKind;
  /** When the inspection took place, as its paper says it. */
  readonly period?: string;
  readonly feedbackDate?: LocalDate;
  readonly campaignEnd?: LocalDate;
  /** How many the inspection said it handed over, by population. */
  readonly declared?: Readonly<Partial<Record<Population, number>>>;
  readonly departments?: readonly string[];
}

/** A pack of rules or a calendar that a ledger rests on. */
export interface Pin {
  readonly id: string;
  readonly version: string;
  readonly digest: string;
}

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

/** What the last import of its unit said of a finding: the base of the next three-way comparison. */
export interface KeptReading {
  readonly import: string;
  readonly sheet: string;
  readonly reading: FindingReading;
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
  readonly persons: ReadonlyMap<string, Person>;
  readonly findings: ReadonlyMap<FindingCode, Finding>;
  readonly imports: readonly ImportRecord[];
  readonly readings: ReadonlyMap<FindingCode, KeptReading>;
  readonly head: LedgerHead;
}

/** A ledger before its first event. */
export function emptyLedger(id: string): Ledger {
  return {
    id,
    facts: {},
    persons: new Map(),
    findings: new Map(),
    imports: [],
    readings: new Map(),
    head: { seq: 0, hash: '' },
  };
}
