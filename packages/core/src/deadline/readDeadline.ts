import type { Deadline } from './Deadline.ts';
import type { DeadlineContext } from './DeadlineContext.ts';
import { readPhrases } from './grammar/readPhrases.ts';
import { tokenise } from './grammar/tokenise.ts';
import { interpret } from './meaning/interpret.ts';

export type { DeadlineContext } from './DeadlineContext.ts';

/**
 * What a time limit (整改时限) says, as it stands in a ledger. Never throws, never moves an impossible day to a possible
 * one; a text of which a part was not understood answers `unknown` with that part in `unread`. Where a text may mean
 * several days, `due` is the earliest and a person must confirm.
 *
 * @example readDeadline('2024年12月底前完成并长期坚持') // { kind: 'date', due: '2024-12-31', sustain: true, … }
 * @example readDeadline('6个月内', { start: '2024-01-22', calendar: chinaCalendar }) // { kind: 'period', due: '2024-07-22', … }
 */
export function readDeadline(raw: string, context: DeadlineContext = {}): Deadline {
  return interpret(raw, readPhrases(tokenise(raw)), context);
}
