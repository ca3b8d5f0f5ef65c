import type { Role } from '../person/Person.ts';
import type { RequirementId } from './requirements.ts';

/** One step of a closing: who may sign it, and from whose hand it must differ. */
export interface SchemeStep {
  readonly id: string;
  readonly title: string;
  readonly roles: readonly Role[];
  readonly mustDifferFrom: readonly string[];
}

/** How findings are closed (销号), as data: `rules/schemes`. */
export interface Scheme {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly source: string;
  readonly steps: readonly SchemeStep[];
  readonly requires: readonly RequirementId[];
}
