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

export function done<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

export function refuse(...refusals: readonly Refusal[]): Outcome<never> {
  return { ok: false, refusals };
}
