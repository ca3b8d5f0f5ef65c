import type { LocalDate } from '../date/LocalDate.ts';
import { isLedgerEvent } from '../event/appliesTo.ts';
import type { RecordedEvent } from '../event/RecordedEvent.ts';
import type { FindingCode } from '../finding/codes.ts';
import { FindingMap } from '../ledger/FindingMap.ts';
import { emptyLedger, type Ledger } from '../ledger/Ledger.ts';
import { applyLedgerEvent } from './applyLedgerEvent.ts';
import { foldFinding, withoutCorrected } from './foldFinding.ts';

/** From where a ledger is looked at; both may be given. */
export interface Viewpoint {
  /** As things stood on this date: events that happened on it or before. */
  readonly asOf?: LocalDate;
  /** As known at this instant (ISO 8601 with its zone): events recorded then or before. */
  readonly knownAt?: string;
}

/**
 * The ledger as its log makes it, seen from a viewpoint. What the ledger is (its facts, its persons) holds
 * whatever the date; what happened in it holds from the date on which it happened. Throws a `RangeError` for what is no
 * instant.
 *
 * @example replay('L1', events, { asOf: localDate('2024-02-05') }).findings.get('F01').stage // 'registered'; its plan was approved later
 */
export function replay(id: string, events: Iterable<RecordedEvent>, at: Viewpoint = {}): Ledger {
  const instant = at.knownAt === undefined ? Number.POSITIVE_INFINITY : Date.parse(at.knownAt);
  if (Number.isNaN(instant)) throw new RangeError(`not an instant: ${at.knownAt}`);
  const known = [...events].filter((e) => Date.parse(e.recordedAt) <= instant);
  const asOf = at.asOf;
  let ledger = emptyLedger(id);
  const byFinding = new Map<FindingCode, RecordedEvent[]>();
  for (const event of withoutCorrected(known)) {
    const isSeen = asOf === undefined || event.happenedOn <= asOf;
    if (isLedgerEvent(event)) {
      if (isSeen || event.type !== 'ImportApplied') ledger = applyLedgerEvent(ledger, event);
    } else if (isSeen && event.finding !== null) {
      const of = byFinding.get(event.finding);
      if (of === undefined) byFinding.set(event.finding, [event]);
      else of.push(event);
    }
  }
  const findings = [...byFinding.values()].flatMap((of) => foldFinding(of) ?? []);
  const last = known.at(-1);
  const head = last === undefined ? ledger.head : { seq: last.seq, hash: last.hash };
  return { ...ledger, findings: FindingMap.of(new Map()).with(findings), head };
}
