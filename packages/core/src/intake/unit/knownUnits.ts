import type { Ledger } from '../../ledger/Ledger.ts';
import { plainText } from '../../text/plainText.ts';

/** Names of units by their plain form: two spellings of one name are one unit. */
export type UnitNames = ReadonlyMap<string, string>;

/** Every unit that the ledger has heard of: listed departments, whoever delivered before, whoever leads a finding. */
export function knownUnits(ledger: Ledger): UnitNames {
  const { facts, imports } = ledger;
  const findings = [...ledger.findings.values()];
  return unitNames([
    ...(facts.departments ?? []),
    ...imports.flatMap(({ unit }) => unit ?? []),
    ...findings.flatMap(({ unit }) => unit ?? []),
    ...findings.flatMap(({ owners }) => owners.departments),
  ]);
}

/** Names without repetition, each in its first spelling. */
export function unitNames(names: readonly string[]): UnitNames {
  const units = new Map<string, string>();
  for (const name of names) {
    const plain = plainText(name);
    if (plain !== '' && !units.has(plain)) units.set(plain, name.trim());
  }
  return units;
}
