import type { CalendarYear } from '../calendar/WorkCalendar.ts';
import type { RulePack } from '../rules/Rule.ts';

/**
 * What a ledger rests on beside its pins: content that does not ship with zhenggai, and the policies that its office
 * switched on and off by name.
 */
export interface AdoptedRules {
  /** Years of the calendar that an office added, in their order. */
  readonly years: readonly CalendarYear[];
  /** Packs beside the shipped one, in the order of their adoption. */
  readonly packs: readonly RulePack[];
  readonly enabled: readonly string[];
  readonly disabled: readonly string[];
}

/** Of a ledger that rests on what ships with zhenggai and nothing else. */
export const nothingAdopted: AdoptedRules = { years: [], packs: [], enabled: [], disabled: [] };
