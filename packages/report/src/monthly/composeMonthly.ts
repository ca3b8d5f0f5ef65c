import { claimsDone, type Finding } from '@zhenggai/core';
import { deepFreeze, figureOf } from '@zhenggai/notice';
import type { DocumentView } from '../catalogue/DocumentKind.ts';
import { monthBefore } from '../catalogue/monthBefore.ts';
import { departmentKey } from '../department/departmentsOf.ts';
import { composeStatus } from '../status/composeStatus.ts';
import type { LedgerStatus, StatusGroup, StatusLine } from '../status/LedgerStatus.ts';
import { decisionsOf } from './decisions.ts';
import type { LedgerMonth, TermChanges } from './LedgerMonth.ts';
import { monthlyChanges } from './monthlyChanges.ts';
import { isLongTermByPlan, statedTerms } from './statedTerms.ts';

/** What the committee is told of a ledger on a day (月度汇报): every figure with the findings that it counts. */
export function composeMonthly({ ledger, asOf, knownAt, before }: DocumentView): LedgerMonth {
  const now = composeStatus(ledger, { asOf });
  const earlier = before === undefined ? undefined : composeStatus(before, { asOf: monthBefore(asOf) });
  const problems = [...ledger.findings.values()].filter(({ population }) => population === 'problem');
  const { totals, dueSoon, byDepartment, byAspect, byStanding, byClaim, declared, others } = now;
  return deepFreeze({
    asOf,
    ...(knownAt !== undefined && { knownAt }),
    ledger: { id: ledger.id, head: { ...ledger.head } },
    facts: structuredClone(ledger.facts),
    status: { totals, dueSoon, byDepartment, byAspect, byStanding, byClaim, declared, others },
    claims: claimsOf(problems),
    terms: termsOf(problems, now),
    ...(earlier !== undefined && { changes: monthlyChanges(ledger, { now, before: earlier }) }),
    overdue: byDepartmentOf([...now.overdue, ...now.otherOverdue], ledger.facts.departments),
    dueSoon: now.findings.filter(({ standing }) => standing?.kind === 'due-in'),
    decisions: decisionsOf(ledger, { asOf, declared, ...(earlier !== undefined && { since: earlier.asOf }) }),
    groups: groupsOf(now),
  });
}

function claimsOf(problems: readonly Finding[]): LedgerMonth['claims'] {
  const said = problems.filter(
    ({ claim, stage }) => stage === 'closed' || claimsDone(claim?.value) || stage === 'pending-review',
  );
  return {
    said: figureOf(said),
    recognised: figureOf(said.filter(({ stage }) => stage === 'closed')),
    open: figureOf(said.filter(({ stage }) => stage !== 'closed')),
  };
}

function termsOf(problems: readonly Finding[], { asOf }: LedgerStatus): TermChanges {
  const stated = problems.map((finding) => ({ finding, terms: statedTerms(finding, asOf) }));
  const having = (kind: 'extensions' | 'conversions') =>
    figureOf(stated.filter(({ terms }) => terms[kind].length > 0).map(({ finding }) => finding));
  const isExtended = ({ deadline, measures }: Finding) =>
    [deadline, ...measures.map((measure) => measure.deadline)].some((own) => own?.original !== undefined);
  return {
    extended: figureOf(problems.filter(isExtended)),
    extensionAsked: having('extensions'),
    longTerm: figureOf(problems.filter(isLongTermByPlan)),
    conversionAsked: having('conversions'),
  };
}

/** Lines by the department named first, in the order of the ledger's departments; those without one last. */
function byDepartmentOf(lines: readonly StatusLine[], order: readonly string[] = []): LedgerMonth['overdue'] {
  const byKey = new Map<string, { department?: string; lines: StatusLine[] }>(
    order.map((department) => [departmentKey(department), { department, lines: [] }]),
  );
  for (const line of lines) {
    const department = line.departments[0]?.trim() ?? '';
    const key = departmentKey(department);
    const of = byKey.get(key);
    if (of === undefined) byKey.set(key, { ...(key !== '' && { department }), lines: [line] });
    else of.lines.push(line);
  }
  const named = [...byKey].filter(([, { lines: own }]) => own.length > 0);
  return [...named.filter(([key]) => key !== ''), ...named.filter(([key]) => key === '')].map(([, of]) => of);
}

function groupsOf({ totals }: LedgerStatus): LedgerMonth['groups'] {
  const of = (group: StatusGroup) => totals.groups[group].findings;
  return {
    completed: of('completed'),
    claimed: of('claimed'),
    'in-progress': of('in-progress'),
    'long-term': of('long-term'),
    transferred: of('transferred'),
  };
}
