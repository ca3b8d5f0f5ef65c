import type { Role } from '../person/Person.ts';
import type { RequirementId } from './requirements.ts';

/** One step of a closing: who may sign it, and from whose hand it must differ. */
export interface SchemeStep {
  readonly id: string;
  readonly title: string;
  readonly roles: readonly Role[];
  readonly mustDifferFrom: readonly string[];
}

/** How findings are closed (销号), as data: `rules/schemes`, or a house's own in the `DecisionContext`. */
export interface Scheme {
  /** Of a house's own scheme none of those that ship with the package. */
  readonly id: string;
  /** Of a house's own scheme, so that its closings tell which wording they went by; `1` where left out. */
  readonly version?: string;
  readonly title: string;
  readonly description: string;
  readonly source: string;
  readonly steps: readonly SchemeStep[];
  readonly requires: readonly RequirementId[];
}
