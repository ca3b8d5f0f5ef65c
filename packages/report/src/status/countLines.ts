import { type Finding, personKey, populations, statusValues } from '@zhenggai/core';
import { type Figure, figureOf, noticeGroups } from '@zhenggai/notice';
import type { ClaimLine, CountLine, OtherLine, StatusGroup, StatusLine } from './LedgerStatus.ts';

/** A finding beside its line. */
export interface Counted {
  readonly finding: Finding;
  readonly line: StatusLine;
}

/** The findings counted by group, and how many of them are overdue. */
export function countLine(counted: readonly Counted[], name?: string): CountLine {
  const of = (group: StatusGroup) =>
    figureOf(counted.map((c) => c.line).filter((line) => line.group === group));
  const [completed, claimed, inProgress, longTerm] = noticeGroups;
  return {
    ...(name !== undefined && { name }),
    held: figureOf(counted.map((c) => c.finding)),
    groups: {
      [completed]: of(completed),
      [claimed]: of(claimed),
      [inProgress]: of(inProgress),
      [longTerm]: of(longTerm),
      transferred: of('transferred'),
    },
    overdue: figureOf(counted.map((c) => c.line).filter(isOverdue)),
  };
}

export function isOverdue({ standing }: StatusLine): boolean {
  return standing?.kind === 'overdue';
}

/** Those whose deadline is near. */
export function dueSoonAmong(counted: readonly Counted[]): Figure {
  return figureOf(counted.map((c) => c.line).filter(({ standing }) => standing?.kind === 'due-in'));
}

/** The populations beside problems, each counted by itself. */
export function otherLines(counted: readonly Counted[]): readonly OtherLine[] {
  return populations
    .filter((population) => population !== 'problem')
    .map((population) => ({
      population,
      of: counted.filter(({ finding }) => finding.population === population),
    }))
    .filter(({ of }) => of.length > 0)
    .map(({ population, of }) => ({
      population,
      held: figureOf(of.map((c) => c.finding)),
      overdue: figureOf(of.map((c) => c.line).filter(isOverdue)),
      dueSoon: dueSoonAmong(of),
    }));
}

/**
 * Lines by a name that each finding has or lacks, so that every finding is counted once: names in the order given,
 * then as they first appear, those without one last. Names that differ only by spaces or width are one.
 */
export function linesBy(
  counted: readonly Counted[],
  nameOf: (finding: Finding) => string | undefined,
  order: readonly string[] = [],
): readonly CountLine[] {
  const byKey = new Map<string, { readonly name: string; readonly of: Counted[] }>();
  for (const name of order) byKey.set(personKey(name), { name, of: [] });
  const nameless: Counted[] = [];
  for (const one of counted) {
    const name = nameOf(one.finding)?.trim() ?? '';
    const key = personKey(name);
    const line = byKey.get(key);
    if (key === '') nameless.push(one);
    else if (line === undefined) byKey.set(key, { name, of: [one] });
    else line.of.push(one);
  }
  const lines = [...byKey.values()]
    .filter(({ of }) => of.length > 0)
    .map(({ name, of }) => countLine(of, name));
  return nameless.length === 0 ? lines : [...lines, countLine(nameless)];
}

/** What owners say, in the order from not started to closed, against what verifiers recognised. */
export function claimLines(findings: readonly Finding[]): readonly ClaimLine[] {
  const lines = [...statusValues, undefined].map((claim) => {
    const of = findings.filter((finding) => (finding.claim?.value ?? undefined) === claim);
    return {
      ...(claim !== undefined && { claim }),
      held: figureOf(of),
      closed: figureOf(of.filter((finding) => finding.stage === 'closed')),
      open: figureOf(of.filter((finding) => finding.stage !== 'closed')),
    };
  });
  return lines.filter((line) => line.held.value > 0);
}
