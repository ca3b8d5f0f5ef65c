import { addMonths } from '../date/addMonths.ts';
import { earliest } from '../date/earliest.ts';
import type { LocalDate } from '../date/LocalDate.ts';
import { calendarOf } from '../ledger/calendarOf.ts';
import type { Ledger } from '../ledger/Ledger.ts';
import { remindDays } from '../rules/generated/constants.ts';
import type { Policies, PolicyOff } from '../rules/policiesFor.ts';
import type { Agenda, AgendaEntry, PolicyToSwitchOn, Undated } from './Agenda.ts';
import { anchorDay } from './anchorDay.ts';
import { beyondLimits } from './beyondLimits.ts';
import { byDay } from './byDay.ts';
import { campaignEnd } from './campaignEnd.ts';
import { citedRule } from './citedRule.ts';
import { concerns } from './concerns.ts';
import { findingEntries } from './findingEntries.ts';
import { isOpen } from './isOpen.ts';
import { ledgerPolicies } from './ledgerPolicies.ts';
import { joined, policyEntries } from './policyEntries.ts';
import { undatedDeadlines } from './undatedDeadlines.ts';

/** Where nothing else is asked, an agenda reaches so many months ahead. */
const monthsAhead = 6;

/** From where and how far an agenda looks. */
export interface AgendaQuestion {
  readonly asOf: LocalDate;
  /** The last day to list; six months on where left out. */
  readonly until?: LocalDate;
  /** Only what this department answers for or helps with; without clues, and without what regulations ask of the office. */
  readonly department?: string;
}

/**
 * What is due by day: what the policies that are on for a ledger give from its days, the deadlines of its open findings
 * and their measures, reviews, and returned applications; then what has no day and why, which deadlines are later than a
 * limit allows, and which policies could be switched on. Nothing is computed anew that the ledger keeps: a finding's
 * deadline is the one that was set.
 *
 * @example agendaOf(ledger, { asOf: localDate('2024-03-01') }).coming.map(({ day, daysLeft }) => [day, daysLeft]) // [['2024-06-30', 121]]
 */
export function agendaOf(ledger: Ledger, { asOf, until, department }: AgendaQuestion): Agenda {
  const last = until ?? addMonths(asOf, monthsAhead);
  const seen = [...ledger.findings.values()].filter(
    (finding) => isOpen(finding) && (department === undefined || concerns(department, finding)),
  );
  const policies = department === undefined ? ledgerPolicies(ledger, asOf) : { on: [], off: [] };
  const calendar = calendarOf(ledger);
  const counting = { asOf, until: last, calendar };
  const end = campaignEnd(ledger, policies, counting);
  const office = joined(
    policies.on.map((on) => policyEntries(on, { ledger, campaignEnd: end?.from, ...counting })),
  );
  const limits = joined(
    limitsOf(ledger, policies).map(({ from, ...on }) => beyondLimits(on, { from, findings: seen, calendar })),
  );
  const all: readonly AgendaEntry[] = [
    ...(department === undefined && end?.entry ? [end.entry] : []),
    ...office.entries,
    ...seen.flatMap((finding) => findingEntries(finding, asOf)),
  ];
  const later = all.filter(({ day }) => day > last);
  const next = earliest(later.map(({ day }) => day));
  return {
    ledger: ledger.id,
    ...(ledger.facts.issuer !== undefined && { issuer: ledger.facts.issuer }),
    head: ledger.head,
    asOf,
    until: last,
    ...(department !== undefined && { department }),
    remindDays,
    past: byDay(all.filter(({ day }) => day < asOf)),
    coming: byDay(all.filter(({ day }) => day >= asOf && day <= last)),
    later: { entries: later.length, ...(next !== undefined && { next }) },
    undated: [
      ...kindMissing(ledger, department),
      ...office.undated,
      ...limits.undated,
      ...seen.flatMap(undatedDeadlines),
    ],
    beyondLimit: limits.entries,
    toSwitchOn: policies.off.map(toSwitchOn),
  };
}

function limitsOf({ facts }: Ledger, { on }: Policies) {
  return on.flatMap((one) => {
    const day = anchorDay(facts, one.policy.anchor);
    return one.policy.effect === 'limit' && day !== undefined ? [{ ...one, from: { day } }] : [];
  });
}

/** Which policies count depends on the kind of inspection: without it none does by itself. */
function kindMissing({ facts }: Ledger, department: string | undefined): readonly Undated[] {
  return facts.kind === undefined && department === undefined ? [{ why: 'kind-missing', fact: 'kind' }] : [];
}

function toSwitchOn({ policy, value, why }: PolicyOff): PolicyToSwitchOn {
  const { task, region, anchor, unit, effect } = policy;
  return {
    rule: citedRule(policy, value),
    task,
    ...(region !== undefined && { region }),
    why,
    anchor,
    unit,
    effect,
    value: value.value,
  };
}
