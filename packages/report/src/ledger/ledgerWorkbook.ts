import type { Finding, Ledger } from '@zhenggai/core';
import { ledgerReading } from '@zhenggai/core/intake';
import { type LedgerFactsLine, ledgerSheet, type Workbook } from '@zhenggai/spreadsheet/write';
import { filledIn } from './filledIn.ts';
import { type LedgerOptions, type ListedPopulation, listedFindings } from './ledgerView.ts';

/** A sheet's name says what it lists, so that a row added there is taken for one of these. */
const sheetNames: Readonly<Record<ListedPopulation, string>> = {
  problem: '整改台账',
  suggestion: '意见建议',
  assigned: '交办事项',
};

/** The ledger as a workbook that reads back as just what it says, a sheet for each population. */
export function ledgerWorkbook(
  ledger: Ledger,
  options: LedgerOptions & { readonly title: string },
): Workbook {
  const { asOf, department, title } = options;
  const listed = listedFindings(ledger, options);
  const facts = factsOf(ledger, { asOf, department, findings: [...listed.values()].flat() });
  const sheets = listed.size === 0 ? ([['problem', []]] as const) : [...listed];
  return Object.freeze({
    title,
    day: asOf,
    sheets: Object.freeze(
      sheets.map(([population, findings]) =>
        ledgerSheet({
          name: sheetNames[population],
          title: population === 'problem' ? title : `${title}（${sheetNames[population]}）`,
          facts,
          entries: findings.map((finding) => ({
            reading: ledgerReading(finding),
            filledIn: filledIn(finding),
          })),
          departments: ledger.facts.departments ?? [],
        }),
      ),
    ),
  });
}

/** The unit that fills it in is named where there is just one. */
function factsOf(
  { facts, head }: Ledger,
  {
    asOf,
    department,
    findings,
  }: Pick<LedgerOptions, 'asOf'> & {
    readonly department: string | undefined;
    readonly findings: readonly Finding[];
  },
): LedgerFactsLine {
  const units = new Set(findings.flatMap(({ unit }) => unit ?? []));
  const stated = units.size === 0 ? facts.issuer : units.size === 1 ? [...units][0] : undefined;
  const unit = department ?? stated;
  return {
    ...(unit !== undefined && { unit }),
    asOf,
    drawnFrom: { ...head, ...(department !== undefined && { department }) },
  };
}
