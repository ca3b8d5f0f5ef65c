import { type Finding, type Ledger, personKey } from '@zhenggai/core';

/** The form of a department's name by which departments are told apart: width and spaces do not count. */
export function departmentKey(name: string): string {
  return personKey(name);
}

/**
 * The departments that answer for something: those that the ledger's facts name, then those of findings and their
 * measures, each in its first spelling. One that only helps (配合部门) is none of them.
 */
export function departmentsOf({ facts, findings }: Ledger): readonly string[] {
  const named = new Map<string, string>();
  const of = [...findings.values()].filter(({ population }) => population !== 'clue').flatMap(answerable);
  for (const name of [...(facts.departments ?? []), ...of]) {
    const key = departmentKey(name);
    if (key !== '' && !named.has(key)) named.set(key, name.trim());
  }
  return [...named.values()];
}

/** Says whether a department answers for a finding, or for one of its measures. */
export function answersFor(department: string, finding: Finding): boolean {
  return isAmong(department, answerable(finding));
}

/** Says whether a department only helps with a finding (配合). */
export function helpsWith(department: string, finding: Finding): boolean {
  return isAmong(department, finding.owners.cooperating) && !answersFor(department, finding);
}

function answerable({ owners, measures }: Finding): readonly string[] {
  return [...owners.departments, ...measures.flatMap((measure) => measure.departments ?? [])];
}

function isAmong(department: string, names: readonly string[]): boolean {
  const key = departmentKey(department);
  return names.some((name) => departmentKey(name) === key);
}

/** A department as the ledger spells it; nothing where it has none of that name. */
export function departmentNamed(ledger: Ledger, name: string): string | undefined {
  const key = departmentKey(name);
  return departmentsOf(ledger).find((department) => departmentKey(department) === key);
}
