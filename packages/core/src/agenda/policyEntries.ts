import type { WorkCalendar } from '../calendar/WorkCalendar.ts';
import type { LocalDate } from '../date/LocalDate.ts';
import { countPeriod } from '../deadline/countPeriod.ts';
import { earliestReading, latestReading } from '../deadline/latestReading.ts';
import type { Finding } from '../finding/Finding.ts';
import type { Ledger } from '../ledger/Ledger.ts';
import type { PolicyOn } from '../rules/policiesFor.ts';
import type { PolicyTask } from '../rules/Rule.ts';
import type { EntryFinding, PolicyEntry, Undated } from './Agenda.ts';
import { anchorDay, anchorFacts } from './anchorDay.ts';
import { citedRule } from './citedRule.ts';
import { countedFrom, type From, missingYear } from './countedFrom.ts';
import { entryAt } from './entryAt.ts';
import { entryFinding } from './entryFinding.ts';
import { isOpen } from './isOpen.ts';

/** What policies are counted against. */
export interface Counting {
  readonly asOf: LocalDate;
  readonly until: LocalDate;
  readonly calendar: WorkCalendar | undefined;
}

/** Entries, and what should be one and has no day. */
export interface Gathered<Entry> {
  readonly entries: readonly Entry[];
  readonly undated: readonly Undated[];
}

/** So many times of a rhythm are listed at most, however far an agenda reaches. */
const mostRounds = 24;
/** A rhythm of a day from the founding of anything would be past by then. */
const lastRound = 50_000;
/** Due for each finding, around its own deadline, not once for the ledger. */
const perFinding: ReadonlySet<PolicyTask> = new Set(['recheck', 'extensionRequest', 'extensionDecision']);

/**
 * The days on which a policy's task is due: once, or again and again until everything is closed. A task that the ledger
 * knows to be done is left out. Limits set no day of their own and give none.
 */
export function policyEntries(
  on: PolicyOn,
  { ledger, campaignEnd, ...counting }: Counting & { ledger: Ledger; campaignEnd: From | undefined },
): Gathered<PolicyEntry> {
  const { policy } = on;
  const { facts } = ledger;
  const open = [...ledger.findings.values()].filter(isOpen);
  if (isDone(policy.task, ledger, counting.asOf)) return nothing;
  if (policy.effect === 'rhythm' && ledger.findings.size > 0 && open.length === 0) return nothing;
  if (policy.effect === 'due' && policy.anchor === 'limitReached' && perFinding.has(policy.task))
    return joined(open.map((finding) => entryOfFinding(on, finding, counting)));
  const day = anchorDay(facts, policy.anchor);
  const from = day === undefined ? (policy.anchor === 'limitReached' ? campaignEnd : undefined) : { day };
  if (from === undefined) return without(on, { why: 'anchor-missing', fact: anchorFacts[policy.anchor] });
  if (policy.effect === 'limit') return nothing;
  return policy.effect === 'rhythm' ? rounds(on, from, counting) : once(on, from, counting);
}

const nothing: Gathered<never> = { entries: [], undated: [] };

export function joined<Entry>(parts: readonly Gathered<Entry>[]): Gathered<Entry> {
  return {
    entries: parts.flatMap(({ entries }) => entries),
    undated: parts.flatMap(({ undated }) => undated),
  };
}

function isDone(task: PolicyTask, { facts }: Ledger, asOf: LocalDate): boolean {
  if (task === 'campaignEnd') return facts.campaignEnd !== undefined;
  return task === 'plan' && facts.planIssuedOn !== undefined && facts.planIssuedOn <= asOf;
}

function without({ policy, value }: PolicyOn, more: Undated): Gathered<never> {
  return { entries: [], undated: [{ ...more, task: policy.task, rule: citedRule(policy, value) }] };
}

function once(
  on: PolicyOn,
  from: From,
  { asOf, calendar }: Counting,
  finding?: EntryFinding,
): Gathered<PolicyEntry> {
  const counted = countedFrom(on, { from, calendar });
  const more = finding && { finding };
  if (!counted.ok) return without(on, { why: 'calendar-missing', ...missingYear(counted.refusals), ...more });
  return { entries: [{ ...entryOf(on, counted.value, asOf), ...more }], undated: [] };
}

function entryOf(
  { policy, value }: PolicyOn,
  { day, counted }: { readonly day: LocalDate; readonly counted: PolicyEntry['counted'] },
  asOf: LocalDate,
): PolicyEntry {
  return {
    what: 'policy',
    key: `policy.${policy.id}`,
    ...entryAt(day, { asOf, once: 'unconfirmed' }),
    reminds: true,
    task: policy.task,
    rule: citedRule(policy, value),
    counted,
    ...(policy.documents !== undefined && { documents: policy.documents }),
  };
}

/** A finding is checked again after every reading of its limit is over; more time is asked for before the first. */
function entryOfFinding(on: PolicyOn, finding: Finding, counting: Counting): Gathered<PolicyEntry> {
  const isBefore = on.value.value < 0;
  const due = isBefore ? earliestReading(finding.deadline) : latestReading(finding.deadline);
  if (due === undefined) return nothing;
  const { entries, undated } = once(on, { day: due, due: finding.code }, counting, entryFinding(finding));
  const kept = isBefore ? entries.filter(({ state }) => state === 'coming') : entries;
  return { undated, entries: kept.map((entry) => ({ ...entry, key: `${finding.code}.${entry.key}` })) };
}

/** The times of a rhythm from the agenda's date on, and the first one after its last day. */
function rounds(on: PolicyOn, from: From, { asOf, until, calendar }: Counting): Gathered<PolicyEntry> {
  const entries: PolicyEntry[] = [];
  for (let round = 1; round <= lastRound && entries.length < mostRounds; round++) {
    const counted = countedFrom(on, { from, calendar, round });
    if (!counted.ok) {
      // A year without a calendar that lies behind asks for nothing any more.
      if (isPast(on, { from: from.day, round, asOf })) continue;
      const { undated } = without(on, { why: 'calendar-missing', ...missingYear(counted.refusals) });
      return { entries, undated };
    }
    if (counted.value.day < asOf) continue;
    const entry = entryOf(on, counted.value, asOf);
    entries.push({ ...entry, key: `${entry.key}.${round}`, round });
    if (entry.day > until) break;
  }
  return { entries, undated: [] };
}

function isPast(
  { policy: { unit }, value }: PolicyOn,
  { from, round, asOf }: { readonly from: LocalDate; readonly round: number; readonly asOf: LocalDate },
): boolean {
  if (unit === 'workingDay') return false;
  const end = countPeriod({ start: from, count: value.value * round, unit }, { roll: 'none' });
  return end.ok && end.value.due < asOf;
}
