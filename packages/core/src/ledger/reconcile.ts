import type { FindingCode } from '../finding/codes.ts';
import { type Finding, type Population, populations } from '../finding/Finding.ts';
import type { Ledger } from './Ledger.ts';

/** What the inspection said it handed over, against what the ledger holds, of one population. */
export interface Reconciliation {
  readonly population: Population;
  /** As the inspection said; left out where it is not known. */
  readonly declared?: number;
  /** Every finding of the population, whatever became of it. */
  readonly held: readonly FindingCode[];
  /**
   * The numbers 1 to `declared` that no finding carries; left out where that cannot be said: `declared` unknown or of
   * six digits (a slip), a number that is not a plain one or greater than `declared` (numbering shared with another
   * population), two findings of one number (numbering that restarts).
   */
  readonly missingNumbers?: readonly string[];
}

/**
 * Declared and held counts of every population that has either, in the order of {@link populations}.
 *
 * @example reconcile(ledger) // [{ population: 'problem', declared: 3, held: ['F01', 'F02'], missingNumbers: ['3'] }]
 */
export function reconcile(ledger: Ledger): readonly Reconciliation[] {
  const all = [...ledger.findings.values()];
  return populations.flatMap((population) => {
    const findings = all.filter((finding) => finding.population === population);
    const declared = ledger.facts.declared?.[population];
    if (findings.length === 0 && declared === undefined) return [];
    const missingNumbers = declared === undefined ? undefined : missing(declared, findings);
    return [
      {
        population,
        ...(declared !== undefined && { declared }),
        held: findings.map((finding) => finding.code),
        ...(missingNumbers !== undefined && { missingNumbers }),
      },
    ];
  });
}

function missing(declared: number, findings: readonly Finding[]): readonly string[] | undefined {
  if (declared > 99_999) return undefined;
  const carried = new Set(findings.map((finding) => plainNumber(finding.number)));
  if (carried.size < findings.length) return undefined;
  for (const number of carried) if (number === undefined || number > declared) return undefined;
  const numbers = Array.from({ length: declared }, (_, index) => index + 1);
  return numbers.filter((number) => !carried.has(number)).map(String);
}

/** `7`, `７`, `7、`, `（7）`, `⑦` → 7; anything else is no plain number. */
function plainNumber(printed: string): number | undefined {
  const digits = /^[(第]?\s*(\d{1,6})\s*[)、.,。号条项]?$/.exec(printed.normalize('NFKC').trim())?.[1];
  return digits === undefined ? undefined : Number(digits);
}
