import type { LocalDate } from '../date/LocalDate.ts';
import type { DraftEvent, RecordedEvent } from '../event/RecordedEvent.ts';
import { applyFindingEvent } from '../evolve/applyFindingEvent.ts';
import { byHappening, foldFinding } from '../evolve/foldFinding.ts';
import type { FindingCode } from '../finding/codes.ts';
import type { Finding } from '../finding/Finding.ts';
import type { Ledger } from '../ledger/Ledger.ts';
import type { Refusal } from '../refusal/Refusal.ts';
import { objectionsTo } from './objections.ts';

/**
 * Why drafts may not happen, finding by finding; empty where they may. A back-dated draft is judged on the finding
 * as it stood on its date, and whatever happened later on that finding must still be allowed to have happened.
 */
export function objectionsToDrafts(ledger: Ledger, drafts: readonly DraftEvent[]): readonly Refusal[] {
  const byFinding = new Map<FindingCode, RecordedEvent[]>();
  drafts.forEach((draft, i) => {
    if (draft.finding === null) return;
    const of = byFinding.get(draft.finding) ?? [];
    byFinding.set(draft.finding, [...of, provisional(draft, ledger.head.seq + 1 + i)]);
  });
  return [...byFinding].flatMap(([code, events]) => objectionsOnFinding(ledger, code, events));
}

/** A finding as it stood at the end of a day, with drafts of that day on top; nothing before its registration. */
export function findingUnder(
  finding: Finding,
  on: LocalDate,
  drafts: readonly DraftEvent[] = [],
): Finding | undefined {
  const then = foldFinding(finding.history.filter((e) => e.happenedOn <= on));
  const next = Math.max(...finding.history.map((e) => e.seq)) + 1;
  return drafts.reduce(
    (f: Finding | undefined, draft, i) => f && applyFindingEvent(f, provisional(draft, next + i)),
    then,
  );
}

/** A draft as if it were recorded, so that it can be folded: its place in the chain is the next one. */
function provisional(draft: DraftEvent, seq: number): RecordedEvent {
  return { ...draft, ledger: '', seq, recordedAt: '', dataDigest: '', previousHash: '', hash: '' };
}

function objectionsOnFinding(
  ledger: Ledger,
  code: FindingCode,
  events: readonly RecordedEvent[],
): readonly Refusal[] {
  const finding = ledger.findings.get(code);
  const first = events[0];
  if (first === undefined || first.type === 'FindingRegistered') return [];
  if (finding === undefined) return [{ code: 'finding-unknown', at: { finding: code } }];
  const corrected = new Set(events.flatMap((e) => (e.corrects === undefined ? [] : [e.corrects])));
  const standing = finding.history.filter((e) => !corrected.has(e.seq));
  const wrongCorrection = events.find(
    (e) =>
      e.corrects !== undefined && !finding.history.some((h) => h.seq === e.corrects && h.type === e.type),
  );
  if (wrongCorrection !== undefined)
    return [{ code: 'corrects-nothing', at: { finding: code }, facts: { seq: wrongCorrection.corrects } }];

  let now: Finding | undefined = foldFinding(standing.filter((e) => byHappening(e, first) < 0));
  if (now === undefined)
    return [
      {
        code: 'before-registration',
        at: { finding: code },
        facts: { on: first.happenedOn, registeredOn: finding.registeredOn },
      },
    ];
  for (const event of events) {
    const refusals = objectionsTo(now, event, ledger);
    if (refusals.length > 0) return refusals;
    now = applyFindingEvent(now, event) ?? now;
  }
  for (const later of standing.filter((e) => byHappening(e, first) > 0)) {
    const [reason] = objectionsTo(now, later, ledger);
    if (reason !== undefined)
      return [
        {
          code: 'later-event-rests-on-it',
          at: { finding: code },
          facts: { seq: later.seq, type: later.type, happenedOn: later.happenedOn, reason: reason.code },
        },
      ];
    now = applyFindingEvent(now, later) ?? now;
  }
  return [];
}
