import { type Finding, type LocalDate, standingOf, verdictOf } from '@zhenggai/core';

/** A finding as a line of the list. */
export function findingSummary(finding: Finding, asOf: LocalDate) {
  const { code, number, title, stage, population, aspect, version, claim, owners, deadline } = finding;
  return {
    code,
    number,
    title,
    stage,
    verdict: verdictOf(finding),
    standing: standingOf(finding, asOf),
    population,
    ...(aspect !== undefined && { aspect }),
    version,
    claim: claim?.value ?? null,
    departments: owners.departments,
    cooperating: owners.cooperating,
    person: owners.person,
    deadline: { raw: deadline.raw, ...(deadline.due !== undefined && { due: deadline.due }) },
  };
}
