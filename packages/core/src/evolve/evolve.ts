import { isLedgerEvent } from '../event/appliesTo.ts';
import type { RecordedEvent } from '../event/RecordedEvent.ts';
import type { FindingCode } from '../finding/codes.ts';
import type { Finding } from '../finding/Finding.ts';
import { FindingMap } from '../ledger/FindingMap.ts';
import type { Ledger } from '../ledger/Ledger.ts';
import { applyFindingEvent } from './applyFindingEvent.ts';
import { applyLedgerEvent } from './applyLedgerEvent.ts';
import { byHappening, foldFinding } from './foldFinding.ts';

/**
 * The ledger after one more event. Never refuses. An event that happened before others of its finding,
 * or corrects one, is read in its place, so that the same state comes out as from replaying the whole log.
 *
 * @example events.reduce(evolve, emptyLedger('L1')).findings.get('F01').stage // 'in-progress'
 */
export function evolve(ledger: Ledger, event: RecordedEvent): Ledger {
  return evolveAll(ledger, [event]);
}

/**
 * {@link evolve} over several events, at the cost of one copy.
 *
 * @example evolveAll(emptyLedger('L1'), events).head.seq === events.length // true
 */
export function evolveAll(ledger: Ledger, events: Iterable<RecordedEvent>): Ledger {
  let next = ledger;
  const changed = new Map<FindingCode, Finding>();
  let head = ledger.head;
  for (const event of events) {
    if (isLedgerEvent(event)) next = applyLedgerEvent(next, event);
    else if (event.finding !== null) {
      const before = changed.get(event.finding) ?? ledger.findings.get(event.finding);
      const finding = evolveFinding(before, event);
      if (finding !== undefined) changed.set(event.finding, finding);
    }
    head = { seq: event.seq, hash: event.hash };
  }
  return { ...next, findings: FindingMap.of(ledger.findings).with(changed.values()), head };
}

function evolveFinding(finding: Finding | undefined, event: RecordedEvent): Finding | undefined {
  const last = finding?.history.at(-1);
  const isLatest = event.corrects === undefined && (last === undefined || byHappening(last, event) < 0);
  return isLatest ? applyFindingEvent(finding, event) : foldFinding([...(finding?.history ?? []), event]);
}
