import type { Ledger } from '../../ledger/Ledger.ts';
import { plainText } from '../../text/plainText.ts';

/** Names of units by their plain form: two spellings of one name are one unit. */
export type UnitNames = ReadonlyMap<string, string>;

/** A ledger is a value and never changes; a round asks the same one for each of its files. */
const known = new WeakMap<Ledger, UnitNames>();

/** Every unit that the ledger has heard of: listed departments, whoever delivered before, whoever leads a finding. */
export function knownUnits(ledger: Ledger): UnitNames {
  const units = known.get(ledger) ?? unitsIn(ledger);
  known.set(ledger, units);
  return units;
}

function unitsIn(ledger: Ledger): UnitNames {
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
  for (const name of new Set(names)) {
    const plain = plainText(name);
    if (plain !== '' && !units.has(plain)) units.set(plain, name.trim());
  }
  return units;
}
