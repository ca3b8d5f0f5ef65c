import type { Scheme } from '../closing/Scheme.ts';
import type { LocalDate } from '../date/LocalDate.ts';
import type { DraftEvent, RecordedEvent } from '../event/RecordedEvent.ts';
import { applyFindingEvent } from '../evolve/applyFindingEvent.ts';
import { byHappening, foldFinding } from '../evolve/foldFinding.ts';
import type { FindingCode } from '../finding/codes.ts';
import type { Finding } from '../finding/Finding.ts';
import type { Ledger } from '../ledger/Ledger.ts';
import { objectToMovedPlan } from '../plan/approvedTerms.ts';
import type { Refusal } from '../refusal/Refusal.ts';
import { objectionsTo } from './objections.ts';

/**
 * Why drafts may not happen, finding by finding; empty where they may. A back-dated draft is judged on the finding
 * as it stood on its date, and whatever happened later on that finding must still be allowed to have happened. A
 * correction takes effect from the day of what it replaces, or its own, whichever is earlier.
 */
export function objectionsToDrafts(
  ledger: Ledger,
  drafts: readonly DraftEvent[],
  own: readonly Scheme[] = [],
): readonly Refusal[] {
  const byFinding = new Map<FindingCode, RecordedEvent[]>();
  drafts.forEach((draft, i) => {
    if (draft.finding === null) return;
    const of = byFinding.get(draft.finding) ?? [];
    byFinding.set(draft.finding, [...of, provisional(draft, ledger.head.seq + 1 + i)]);
  });
  return [...byFinding].flatMap(([code, events]) => objectionsOnFinding(ledger, code, events, own));
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
  drafts: readonly RecordedEvent[],
  own: readonly Scheme[],
): readonly Refusal[] {
  const at = { finding: code };
  const finding = ledger.findings.get(code);
  const history = finding?.history ?? [];
  const corrected = correctedBy(drafts, history);
  const astray = drafts.find((e) => e.corrects !== undefined && !corrected.has(e.corrects));
  if (finding !== undefined && astray !== undefined)
    return [{ code: 'corrects-nothing', at, facts: { seq: astray.corrects } }];

  const standing = history.filter((e) => !corrected.has(e.seq));
  const [start] = [...drafts, ...corrected.values()].sort(byHappening);
  if (start === undefined) return [];
  let now = foldFinding(standing.filter((e) => byHappening(e, start) < 0));
  const isDraft = new Set(drafts);
  for (const event of [...standing.filter((e) => byHappening(e, start) > 0), ...drafts].sort(byHappening)) {
    if (now === undefined && event.type !== 'FindingRegistered')
      return [
        finding === undefined
          ? { code: 'finding-unknown', at }
          : {
              code: 'before-registration',
              at,
              facts: { on: event.happenedOn, registeredOn: finding.registeredOn },
            },
      ];
    const refusals = objectionsTo(now, event, ledger, own);
    const [reason] = refusals;
    if (reason !== undefined) return isDraft.has(event) ? refusals : [restsOnTheOpposite(event, reason)];
    now = applyFindingEvent(now, event);
  }
  const mayMovePlan = drafts.some((e) => e.type === 'FindingChanged');
  return mayMovePlan && finding !== undefined && now !== undefined ? objectToMovedPlan(finding, now) : [];
}

/** The events of a finding that drafts replace, each by one of its own kind. */
function correctedBy(
  drafts: readonly RecordedEvent[],
  history: readonly RecordedEvent[],
): ReadonlyMap<number, RecordedEvent> {
  return new Map(
    drafts.flatMap(({ corrects, type }) =>
      history.filter((e) => e.seq === corrects && e.type === type).map((e) => [e.seq, e] as const),
    ),
  );
}

/** Drafts come last on their day, so that an event which objects after them happened later, or rests on what they replace. */
function restsOnTheOpposite(later: RecordedEvent, { code: reason }: Refusal): Refusal {
  const { seq, type, happenedOn, finding } = later;
  return {
    code: 'later-event-rests-on-it',
    at: { ...(finding !== null && { finding }) },
    facts: { seq, type, happenedOn, reason },
  };
}
