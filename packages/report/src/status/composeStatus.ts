import type { Ledger, LocalDate, Population, StandingKind } from '@zhenggai/core';
import { deepFreeze, figureOf } from '@zhenggai/notice';
import {
  type Counted,
  claimLines,
  countLine,
  dueSoonAmong,
  isOverdue,
  linesBy,
  otherLines,
} from './countLines.ts';
import { declaredLines } from './declaredLines.ts';
import type { LedgerStatus } from './LedgerStatus.ts';
import { byUrgency, statusLine } from './statusLine.ts';
import { statusWarnings } from './statusWarnings.ts';

const standings = [
  'overdue',
  'review-due',
  'due-in',
  'not-due',
  'no-due-date',
  'met',
  'met-late',
  'closed',
] as const satisfies readonly StandingKind[];

export interface StatusOptions {
  /** The day of which it speaks; the ledger is to be the one that stood on it. */
  readonly asOf: LocalDate;
  /** The instant as of whose knowledge the ledger was replayed, where one was asked for. */
  readonly knownAt?: string;
}

/** How a ledger stands on a day: every figure with the findings it counts. */
export function composeStatus(ledger: Ledger, { asOf, knownAt }: StatusOptions): LedgerStatus {
  const findings = [...ledger.findings.values()].filter((finding) => finding.population !== 'clue');
  const all = findings.map((finding): Counted => ({ finding, line: statusLine(finding, asOf) }));
  const problems = all.filter(({ finding }) => isProblem(finding));
  const problemLines = problems.map((one) => one.line);
  const declared = declaredLines(ledger, findings);
  const lines = all.map((one) => one.line).sort(byUrgency);
  return deepFreeze({
    asOf,
    ...(knownAt !== undefined && { knownAt }),
    ledger: { id: ledger.id, head: { ...ledger.head } },
    facts: structuredClone(ledger.facts),
    totals: countLine(problems),
    dueSoon: dueSoonAmong(problems),
    overdue: lines.filter((line) => isOverdue(line) && isProblem(line)),
    otherOverdue: lines.filter((line) => isOverdue(line) && !isProblem(line)),
    others: otherLines(all),
    byDepartment: linesBy(problems, ({ owners }) => owners.departments[0], ledger.facts.departments),
    byAspect: linesBy(problems, ({ aspect }) => aspect),
    byStanding: [
      ...standings.map((standing) => ({
        standing,
        figure: figureOf(problemLines.filter((line) => line.standing?.kind === standing)),
      })),
      {
        standing: 'transferred' as const,
        figure: figureOf(problemLines.filter((line) => line.standing === undefined)),
      },
    ].filter(({ figure }) => figure.value > 0),
    byClaim: claimLines(problems.map((one) => one.finding)),
    declared,
    warnings: statusWarnings(ledger, findings, declared, asOf),
    findings: lines,
  });
}

function isProblem({ population }: { readonly population: Population }): boolean {
  return population === 'problem';
}
