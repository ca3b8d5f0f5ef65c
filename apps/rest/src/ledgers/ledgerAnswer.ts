import {
  type CommandType,
  entitledRoles,
  findingsWithinReach,
  type Ledger,
  type LocalDate,
  mayDo,
  type Person,
  reconcile,
  seesWholeLedger,
  standingOf,
} from '@zhenggai/core';

/** A ledger as a person may see it on a day. */
export function ledgerAnswer({
  ledger,
  person,
  asOf,
}: {
  readonly ledger: Ledger;
  readonly person: Person;
  readonly asOf: LocalDate;
}) {
  const { id, facts, rules, calendar, adopted, head } = ledger;
  const findings = findingsWithinReach(ledger, person);
  return {
    id,
    facts,
    ...(rules !== undefined && { rules }),
    ...(calendar !== undefined && { calendar }),
    adopted: {
      years: adopted.years.map(({ year }) => year),
      packs: adopted.packs.map((pack) => ({ id: pack.id, version: pack.version, title: pack.title })),
      enabled: adopted.enabled,
      disabled: adopted.disabled,
    },
    head,
    counts: {
      findings: findings.length,
      overdue: findings.filter((one) => standingOf(one, asOf).kind === 'overdue').length,
      byStage: countBy(findings, ({ stage }) => stage),
      byPopulation: countBy(findings, ({ population }) => population),
    },
    ...(seesWholeLedger(person) && {
      declared: reconcile(ledger).map(({ held, ...line }) => ({ ...line, held: held.length })),
    }),
    me: {
      person: person.name,
      department: person.department,
      roles: person.roles,
      may: (Object.keys(entitledRoles) as CommandType[]).filter(
        (type) => type !== 'OpenLedger' && mayDo(person, type),
      ),
    },
  };
}

function countBy<T>(all: readonly T[], of: (one: T) => string): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const one of all) counts[of(one)] = (counts[of(one)] ?? 0) + 1;
  return counts;
}
