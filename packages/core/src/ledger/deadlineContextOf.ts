import type { Roll, RollTo } from '../calendar/WorkCalendar.ts';
import type { LocalDate } from '../date/LocalDate.ts';
import type { DeadlineAnchor } from '../deadline/Deadline.ts';
import type { DeadlineContext } from '../deadline/DeadlineContext.ts';
import { valueOn } from '../rules/valueOn.ts';
import { calendarOf } from './calendarOf.ts';
import type { Ledger } from './Ledger.ts';
import type { LedgerFacts } from './LedgerFacts.ts';
import { lawDay, packsOf, policiesOf } from './policiesOf.ts';

/** Of a ledger, all that a deadline's text is read against. */
export type LedgerRules = Pick<Ledger, 'facts' | 'calendar' | 'adopted'>;

/**
 * What a ledger's deadlines are read against: its own days (feedback, plan, report, campaign's end), the calendar that it
 * has adopted, and what the policies that are on for it say. The one place where a ledger becomes a context: whoever
 * reads, explains or lists a ledger's deadlines asks here. It computes nothing that was set before.
 *
 * @example readDeadline('6个月内', deadlineContextOf(ledger, { asOf: '2024-03-01' })).due // '2024-07-22'; six months from the feedback
 */
export function deadlineContextOf(
  ledger: LedgerRules,
  { asOf }: { readonly asOf: LocalDate },
): DeadlineContext {
  const { feedbackDate, campaignEnd } = ledger.facts;
  const calendar = calendarOf(ledger);
  return {
    asOf,
    ...(feedbackDate !== undefined && { start: feedbackDate }),
    ...(campaignEnd !== undefined && { campaignEnd }),
    anchors: anchorsOf(ledger.facts),
    ...(calendar && { calendar }),
    ...rollOf(ledger, asOf),
    ...immediateOf(ledger, asOf),
  };
}

/**
 * The days that a ledger knows of those which periods may name as their start.
 *
 * @example anchorsOf(ledger.facts) // { feedbackReceived: '2024-01-22' }
 */
export function anchorsOf({
  feedbackDate,
  planIssuedOn,
  reportDeliveredOn,
}: LedgerFacts): Readonly<Partial<Record<DeadlineAnchor, LocalDate>>> {
  return {
    ...(feedbackDate !== undefined && { feedbackReceived: feedbackDate }),
    ...(planIssuedOn !== undefined && { planIssued: planIssuedOn }),
    ...(reportDeliveredOn !== undefined && { reportDelivered: reportDeliveredOn }),
  };
}

function rollOf(ledger: LedgerRules, asOf: LocalDate): Pick<DeadlineContext, 'roll' | 'rollTo'> {
  const chosen = (id: string) => {
    const rule = packsOf(ledger)
      .flatMap(({ rules }) => rules)
      .find((one) => one.id === id);
    return rule?.kind === 'choice' ? valueOn(rule, lawDay(ledger, asOf))?.value : undefined;
  };
  const [roll, rollTo] = [chosen('roll'), chosen('roll-to')];
  return { ...(isRoll(roll) && { roll }), ...(isRollTo(rollTo) && { rollTo }) };
}

const isRoll = (value: unknown): value is Roll =>
  value === 'restDay' || value === 'holidayOnly' || value === 'none';
const isRollTo = (value: unknown): value is RollTo => value === 'after' || value === 'before';

/** 立行立改: the shortest time that a policy which is on gives for it, and from which day. */
function immediateOf(
  ledger: LedgerRules,
  asOf: LocalDate,
): Pick<DeadlineContext, 'immediateDays' | 'immediateAnchor'> {
  const [shortest] = policiesOf(ledger, { asOf })
    .on.filter(({ policy }) => policy.task === 'immediate' && policy.unit === 'day')
    .sort((a, b) => a.value.value - b.value.value);
  return shortest ? { immediateDays: shortest.value.value, immediateAnchor: shortest.policy.anchor } : {};
}
