import type { LedgerHead, RecordedEvent } from '@zhenggai/core';

/** What of a ledger's chain a calendar bears: whose entries they are, and as of when. */
export interface CalendarOrigin {
  /** Hash of the event that opened the ledger: no other ledger has it, whatever its id. */
  readonly opening: string;
  /** The instant at which the last event of what is shown was recorded, ISO 8601. */
  readonly recordedAt: string;
}

/** The origin of what was drawn from a ledger's events up to a head. Throws a `RangeError` where that is not among them. */
export function calendarOrigin(events: readonly RecordedEvent[], head: LedgerHead): CalendarOrigin {
  const [opening] = events;
  const last = events.find(({ seq }) => seq === head.seq);
  if (opening === undefined || last === undefined) throw new RangeError(`no event ${head.seq}`);
  return { opening: opening.hash, recordedAt: last.recordedAt };
}
