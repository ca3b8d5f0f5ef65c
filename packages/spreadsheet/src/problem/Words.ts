import type { Severity } from '@zhenggai/core/reading';

/** What a sentence about a problem needs to know. */
export type Facts = Readonly<Record<string, string | number>>;

/** A problem's gravity and its sentence in both languages: what is wrong, where, what to do next. */
export interface Words {
  readonly severity: Severity;
  readonly zh: (facts: Facts) => string;
  readonly en: (facts: Facts) => string;
}
