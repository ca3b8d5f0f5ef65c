import { isLedgerEvent } from '../event/appliesTo.ts';
import type { RecordedEvent } from '../event/RecordedEvent.ts';
import { type FindingCode, ordinalOf } from '../finding/codes.ts';
import type { Finding } from '../finding/Finding.ts';
import type { Ledger } from '../ledger/Ledger.ts';
import { applyFindingEvent } from './applyFindingEvent.ts';
import { applyLedgerEvent } from './applyLedgerEvent.ts';
import { byHappening, foldFinding } from './foldFinding.ts';

/**
 * The ledger after one more event. Never refuses. An event that happened before others of its finding,
 * or corrects one, is read in its place, so that the same state comes out as from replaying the whole log.
 */
export function evolve(ledger: Ledger, event: RecordedEvent): Ledger {
  return evolveAll(ledger, [event]);
}

/** {@link evolve} over several events, at the cost of one copy. */
export function evolveAll(ledger: Ledger, events: Iterable<RecordedEvent>): Ledger {
  let next = ledger;
  const findings = new Map(ledger.findings);
  let head = ledger.head;
  for (const event of events) {
    if (isLedgerEvent(event)) next = applyLedgerEvent(next, event);
    else if (event.finding !== null) {
      const finding = evolveFinding(findings.get(event.finding), event);
      if (finding !== undefined) findings.set(event.finding, finding);
    }
    head = { seq: event.seq, hash: event.hash };
  }
  // A changed finding keeps its place; looking through thousands for it would cost more than the event.
  const hasNew = findings.size !== ledger.findings.size;
  return { ...next, findings: hasNew ? inOrderOfCode(findings) : findings, head };
}

function evolveFinding(finding: Finding | undefined, event: RecordedEvent): Finding | undefined {
  const last = finding?.history.at(-1);
  const isLatest = event.corrects === undefined && (last === undefined || byHappening(last, event) < 0);
  return isLatest ? applyFindingEvent(finding, event) : foldFinding([...(finding?.history ?? []), event]);
}

/** Findings stand in the order of their codes, in whatever order their events came. */
export function inOrderOfCode(
  findings: ReadonlyMap<FindingCode, Finding>,
): ReadonlyMap<FindingCode, Finding> {
  let before = 0;
  for (const code of findings.keys()) {
    const ordinal = ordinalOf(code);
    if (ordinal < before) return new Map([...findings].sort(([a], [b]) => ordinalOf(a) - ordinalOf(b)));
    before = ordinal;
  }
  return findings;
}
