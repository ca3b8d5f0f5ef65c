import {
  type Finding,
  type LocalDate,
  ordinalOf,
  type Standing,
  standingOf,
  verdictOf,
} from '@zhenggai/core';
import { groupOf } from '@zhenggai/notice';
import { deadlineShown } from '../text/deadlineShown.ts';
import type { StatusLine } from './LedgerStatus.ts';

/** A finding as the status report lists it on a day. */
export function statusLine(finding: Finding, asOf: LocalDate): StatusLine {
  const { leader, departments, person } = finding.owners;
  return {
    code: finding.code,
    number: finding.number,
    population: finding.population,
    title: finding.title,
    leader,
    departments: [...departments],
    person,
    deadline: deadlineShown(finding.deadline),
    group: groupOf(finding) ?? 'transferred',
    claim: finding.claim?.raw ?? '',
    verdict: verdictOf(finding),
    ...(finding.stage !== 'transferred' && { standing: standingOf(finding, asOf) }),
  };
}

const urgency: Readonly<Record<Standing['kind'], number>> = {
  overdue: 0,
  'review-due': 1,
  'due-in': 2,
  'not-due': 3,
  'no-due-date': 4,
  'met-late': 5,
  met: 5,
  closed: 5,
};

/** The most urgent first: overdue by days, due by day, closed and transferred last; of equals, the lower code. */
export function byUrgency(a: StatusLine, b: StatusLine): number {
  return rank(a) - rank(b) || compareDue(a, b) || ordinalOf(a.code) - ordinalOf(b.code);
}

function rank({ standing }: StatusLine): number {
  return standing === undefined ? 6 : urgency[standing.kind];
}

function compareDue({ standing: a }: StatusLine, { standing: b }: StatusLine): number {
  if (a === undefined || b === undefined || !('due' in a) || !('due' in b)) return 0;
  if (a.kind === 'met' || a.kind === 'met-late') return 0;
  return a.due < b.due ? -1 : a.due > b.due ? 1 : 0;
}
