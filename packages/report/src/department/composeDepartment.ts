import { type Finding, type Ledger, type LocalDate, openMeasures } from '@zhenggai/core';
import { deepFreeze } from '@zhenggai/notice';
import type { DocumentView } from '../catalogue/DocumentKind.ts';
import { missingOf } from '../missing/missingOf.ts';
import { byUrgency, statusLine } from '../status/statusLine.ts';
import { deadlineShown } from '../text/deadlineShown.ts';
import type { DepartmentWork, WorkEntry } from './DepartmentWork.ts';
import { answersFor, helpsWith } from './departmentsOf.ts';

/** What a department answers for and helps with, on a day; clues are none of it. */
export function composeDepartment(
  { ledger, asOf, knownAt }: DocumentView,
  department: string,
): DepartmentWork {
  const all = [...ledger.findings.values()].filter(({ population }) => population !== 'clue');
  const entries = (findings: readonly Finding[]) =>
    findings.map((finding) => entryOf(ledger, finding, asOf)).sort((a, b) => byUrgency(a.line, b.line));
  const mine = all.filter((finding) => answersFor(department, finding));
  const open = entries(mine.filter(isOpen));
  const standing = (kind: 'overdue' | 'due-in') => open.filter(({ line }) => line.standing?.kind === kind);
  return deepFreeze({
    department,
    asOf,
    ...(knownAt !== undefined && { knownAt }),
    ledger: { id: ledger.id, head: { ...ledger.head } },
    facts: structuredClone(ledger.facts),
    open,
    returned: open.filter(({ missing }) => missing.some(({ code }) => code === 'returned')),
    overdue: standing('overdue'),
    dueSoon: standing('due-in'),
    closed: entries(mine.filter(({ stage }) => stage === 'closed')),
    transferred: entries(mine.filter(({ stage }) => stage === 'transferred')),
    cooperating: entries(all.filter((finding) => helpsWith(department, finding) && isOpen(finding))),
    mine: mine.map(({ code }) => code),
  });
}

function isOpen({ stage }: Finding): boolean {
  return stage !== 'closed' && stage !== 'transferred';
}

function entryOf(ledger: Ledger, finding: Finding, asOf: LocalDate): WorkEntry {
  const open = new Set(openMeasures(finding).map(({ code }) => code));
  const last = finding.progress.at(-1);
  return {
    line: statusLine(finding, asOf),
    goal: finding.goal ?? '',
    measures: finding.measures.map(({ code, text, deadline }) => ({
      code,
      text,
      ...(deadline !== undefined && { deadline: deadlineShown(deadline) }),
      isOpen: open.has(code),
    })),
    ...(last !== undefined && { progress: { on: last.on, text: last.text } }),
    returns: structuredClone(finding.returns),
    missing: missingOf(ledger, finding, asOf),
  };
}
