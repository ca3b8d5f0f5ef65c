import type { Finding } from '../../finding/Finding.ts';
import type { Ledger } from '../../ledger/Ledger.ts';
import { plainText } from '../../text/plainText.ts';
import { collectsFor } from './collectsFor.ts';
import { isWholeBody } from './isWholeBody.ts';
import { once } from './once.ts';

/** The findings that a unit's workbook may speak of, and those of them that it leaves out when it does not. */
export interface FindingsOfUnit {
  readonly mayBeMeant: readonly Finding[];
  /** A part of `mayBeMeant`. */
  readonly expected: ReadonlySet<Finding>;
}

type Belonging = 'expected' | 'perhaps' | 'no';

/**
 * The findings of a unit: those that its own workbooks stated and, of those that no unit, the body as a whole or the
 * office that collects for others stated, the ones that its department answers for. A workbook that names no unit, or the body as a whole, speaks of all. Two
 * units with one finding title each keep two findings.
 */
export function findingsOfUnit(ledger: Ledger, unit: string | undefined): FindingsOfUnit {
  const all = [...ledger.findings.values()];
  if (unit === undefined || isWholeBody(ledger, unit)) return { mayBeMeant: all, expected: new Set(all) };
  const belonging = belongingTo(ledger, all, plainText(unit));
  const sorted = all.map((finding) => [finding, belonging(finding)] as const);
  return {
    mayBeMeant: sorted.filter(([, how]) => how !== 'no').map(([finding]) => finding),
    expected: new Set(sorted.filter(([, how]) => how === 'expected').map(([finding]) => finding)),
  };
}

function belongingTo(ledger: Ledger, all: readonly Finding[], unit: string): (finding: Finding) => Belonging {
  // Few names, met once for each finding.
  const isUnit = once((name) => plainText(name) === unit);
  const isBody = once((name) => isWholeBody(ledger, name));
  const isCollector = once((name) => collectsFor(ledger, name, [unit]));
  const isDepartment =
    (ledger.facts.departments ?? []).some(isUnit) || all.some((f) => f.owners.departments.some(isUnit));
  const isAlone = all.every((f) => f.unit === undefined || isUnit(f.unit));
  return ({ unit: statedBy, owners }) => {
    if (statedBy !== undefined && isUnit(statedBy)) return 'expected';
    if (statedBy !== undefined && !isBody(statedBy))
      return owners.departments.some(isUnit) && isCollector(statedBy) ? 'expected' : 'no';
    if (owners.departments.some(isUnit)) return 'expected';
    // Of a department it is known what it answers for, and of the body's own findings who does; of others it is not.
    if (owners.departments.length > 0 && (isDepartment || statedBy !== undefined)) return 'no';
    return statedBy === undefined && isAlone && !isDepartment ? 'expected' : 'perhaps';
  };
}
