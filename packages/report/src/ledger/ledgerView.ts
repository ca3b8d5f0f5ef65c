import type { Finding, Ledger, LocalDate, Population } from '@zhenggai/core';
import { answersFor } from '../department/departmentsOf.ts';

/** From where and of whom a ledger is written out. */
export interface LedgerOptions {
  /** The day that the ledger stands on; the ledger given is the one of that day. */
  readonly asOf: LocalDate;
  /** The instant as of whose knowledge it speaks, where one was asked for. */
  readonly knownAt?: string;
  /** Only findings that this department answers for. */
  readonly department?: string;
}

/** Populations that a ledger lists, each on a sheet of its own. Clues (线索) are never listed. */
export const listedPopulations = [
  'problem',
  'suggestion',
  'assigned',
] as const satisfies readonly Population[];
export type ListedPopulation = (typeof listedPopulations)[number];

/** The findings that a ledger lists, by population, in the order of their codes; transferred ones as they are. */
export function listedFindings(
  ledger: Ledger,
  { department }: Pick<LedgerOptions, 'department'>,
): ReadonlyMap<ListedPopulation, readonly Finding[]> {
  const all = [...ledger.findings.values()].filter(
    (finding) => department === undefined || answersFor(department, finding),
  );
  return new Map(
    listedPopulations
      .map((population) => [population, all.filter((f) => f.population === population)] as const)
      .filter(([, findings]) => findings.length > 0),
  );
}
