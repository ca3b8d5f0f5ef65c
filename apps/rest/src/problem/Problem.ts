import type { EventAnswer, Refusal } from '@zhenggai/core';
import type { InEachLanguage } from '@zhenggai/core/words';

/** A part of a request that is not as it should be. */
export interface Flaw {
  /** JSON pointer (RFC 6901) into the part of the request. */
  readonly pointer: string;
  readonly in: 'body' | 'query' | 'path' | 'header';
  readonly reason: InEachLanguage;
}

export interface ProblemFacts {
  readonly status: number;
  readonly code: string;
  readonly facts?: Readonly<Record<string, unknown>>;
  readonly refusals?: readonly Refusal[];
  readonly flaws?: readonly Flaw[];
  readonly headers?: Readonly<Record<string, string>>;
  /** Where a precondition failed: the tag that stands now, and what happened since the one that was named. */
  readonly current?: string;
  readonly changes?: readonly EventAnswer[];
}

/** Why a request is answered with an error status; put into words when it is sent. */
export class Problem extends Error {
  readonly facts: ProblemFacts;

  constructor(facts: ProblemFacts) {
    super(facts.code);
    this.name = 'Problem';
    this.facts = facts;
  }
}
