import { type Finding, type Ledger, type LocalDate, standingOf } from '@zhenggai/core';
import { figureOf } from '@zhenggai/notice';
import { answersFor } from '../department/departmentsOf.ts';
import type { DepartmentLine } from './ReportSet.ts';

/** What a department has open on a day, clues left out. */
export function departmentLine(ledger: Ledger, department: string, asOf: LocalDate): DepartmentLine {
  const open = [...ledger.findings.values()].filter(
    (finding) =>
      finding.population !== 'clue' &&
      finding.stage !== 'closed' &&
      finding.stage !== 'transferred' &&
      answersFor(department, finding),
  );
  const standing = (kind: string) => (finding: Finding) => standingOf(finding, asOf).kind === kind;
  return {
    department,
    open: figureOf(open),
    overdue: figureOf(open.filter(standing('overdue'))),
    dueSoon: figureOf(open.filter(standing('due-in'))),
    returned: figureOf(open.filter(({ stage }) => stage === 'supplement')),
  };
}
