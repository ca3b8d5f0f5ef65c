/**
 * What the rules forbid: a value, never an exception. `code` is stable and kebab-case; `at` says where;
 * `facts` are what a sentence about it needs. Words are found at the edge, see `@zhenggai/core/words`.
 */
export interface Refusal {
  readonly code: string;
  readonly at?: { readonly finding?: string; readonly measure?: string; readonly field?: string };
  readonly facts?: Readonly<Record<string, unknown>>;
}

/** An answer, or all the reasons why there is none. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusals: readonly Refusal[] };

/**
 * An outcome that is an answer.
 *
 * @example done(3) // { ok: true, value: 3 }
 */
export function done<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

/**
 * An outcome without an answer: every reason why, not only the first.
 *
 * @example refuse({ code: 'calendar-missing', facts: { year: 2027 } }).ok // false
 */
export function refuse(...refusals: readonly Refusal[]): Outcome<never> {
  return { ok: false, refusals };
}
