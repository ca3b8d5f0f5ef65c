import type { Ledger, LocalDate, Person } from '@zhenggai/core';
import type { Token } from '@zhenggai/store';

/** Who asks: the token's person, in the token's ledger as it stands now. */
export interface Caller {
  readonly token: Token;
  readonly ledger: Ledger;
  readonly person: Person;
  /** Today in the ledgers' zone. */
  readonly today: LocalDate;
}

declare module 'fastify' {
  interface FastifyRequest {
    /** The token of the request, where it opens something. */
    token: Token | null;
    /** Set by `authenticate`, see `callerOf`. */
    caller: Caller | null;
  }
}
