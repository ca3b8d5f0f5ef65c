import type { Deadline } from '../deadline/Deadline.ts';
import type { Phrase } from '../deadline/grammar/Phrase.ts';
import type { Timed } from '../deadline/meaning/Timed.ts';
import type { ExplainedDay, ExplanationContext, ExplanationStep } from './Explanation.ts';

/** A text with what it was read as: what an explanation is made of. */
export interface Told {
  readonly raw: string;
  readonly phrases: readonly Phrase[];
  readonly timed: readonly Timed[];
  readonly deadline: Deadline;
  readonly context: ExplanationContext;
}

/** The steps that one part of an explanation adds, and the days it marks. */
export interface Part {
  readonly steps: readonly ExplanationStep[];
  readonly days?: readonly ExplainedDay[];
}
