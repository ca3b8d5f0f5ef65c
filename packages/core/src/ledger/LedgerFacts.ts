import type { LocalDate } from '../date/LocalDate.ts';
import type { Population } from '../finding/Population.ts';

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
  /** When the rectification plan went out. */
  readonly planIssuedOn?: LocalDate;
  /** When the report was delivered, from which an audit's periods count. */
  readonly reportDeliveredOn?: LocalDate;
  readonly campaignEnd?: LocalDate;
  /** How many the inspection said it handed over, by population. */
  readonly declared?: Readonly<Partial<Record<Population, number>>>;
  readonly departments?: readonly string[];
}
