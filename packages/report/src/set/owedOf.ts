import {
  claimsDone,
  type Finding,
  type FindingCode,
  type Ledger,
  type LocalDate,
  type Refusal,
} from '@zhenggai/core';
import { declaredWarnings, factWarnings, type LedgerWarning } from '@zhenggai/notice';
import { departmentKey, departmentsOf } from '../department/departmentsOf.ts';
import type { Missing } from '../missing/Missing.ts';
import { missingOf } from '../missing/missingOf.ts';
import { declaredLines } from '../status/declaredLines.ts';
import type { Owed } from './ReportSet.ts';

/**
 * What is missing for the month's documents of a ledger, and who owes it: first what the office owes, then each
 * department and person. Work that is simply not done yet is none of it.
 */
export function owedOf(
  ledger: Ledger,
  { asOf, notFinal }: { readonly asOf: LocalDate; readonly notFinal: readonly Refusal[] },
): readonly Owed[] {
  const all = [...ledger.findings.values()].filter(({ population }) => population !== 'clue');
  return [
    ...ofLedger(ledger, all),
    ...ofTexts(notFinal),
    ...grouped(
      all.flatMap((finding) => ofFinding(finding, missingOf(ledger, finding, asOf))),
      departmentsOf(ledger),
    ),
  ];
}

/** What the office has to know or settle for the ledger as a whole. */
function ofLedger(ledger: Ledger, all: readonly Finding[]): readonly Owed[] {
  const office = (warnings: readonly LedgerWarning[]): readonly Owed[] =>
    warnings.map(({ code, facts }) => ({
      code,
      mover: 'office',
      findings: [],
      ...(facts !== undefined && { facts }),
    }));
  const declared = declaredLines(ledger, all).filter(({ population }) => population !== 'clue');
  const nameless = all.filter(({ owners }) => !owners.departments.some((name) => departmentKey(name) !== ''));
  return [
    ...office(factWarnings(ledger.facts)),
    ...office(declared.flatMap(declaredWarnings)),
    ...(nameless.length === 0
      ? []
      : [
          {
            code: 'department-unnamed',
            mover: 'office',
            findings: nameless.map(({ code }) => code),
          } as const,
        ]),
  ];
}

function ofTexts(notFinal: readonly Refusal[]): readonly Owed[] {
  const findings = notFinal.flatMap(({ at }) =>
    at?.finding === undefined ? [] : [at.finding as FindingCode],
  );
  return findings.length === 0 ? [] : [{ code: 'text-not-approved', mover: 'office', findings }];
}

/** What is owed for one finding; what its plan lacks is one thing. */
function ofFinding(finding: Finding, missing: readonly Missing[]): readonly Owed[] {
  const lacks = missing.flatMap((one) => (one.code === 'plan-gap' ? [one.facts.field] : []));
  const first = missing.find(({ code }) => code === 'plan-gap');
  return missing
    .filter((one) => isDue(finding, one) && (one.code !== 'plan-gap' || one === first))
    .map(({ code, mover }) => ({
      // What is left out above is all that nobody owes.
      code: code as Owed['code'],
      ...whose(finding, mover),
      findings: [finding.code],
      ...(code === 'plan-gap' && { facts: { fields: lacks } }),
    }));
}

/** As long as nobody says that the work is done, evidence and the plan's facts for closing are not due; work never is. */
function isDue({ stage, claim }: Finding, { code }: Missing): boolean {
  if (code === 'measures-open' || code === 'measures-missing') return false;
  if (code !== 'evidence-missing' && code !== 'exclusions-unknown') return true;
  return stage === 'pending-review' || claimsDone(claim?.value);
}

/** What nobody answers for yet the office has to see to. */
function whose({ owners }: Finding, mover: Missing['mover']): Pick<Owed, 'mover' | 'department' | 'name'> {
  if (mover === 'office' || mover === 'committee') return { mover };
  const department = owners.departments[0]?.trim() ?? '';
  const name = owners[mover].trim();
  if (department === '' && name === '') return { mover: 'office' };
  return { mover, ...(department !== '' && { department }), ...(name !== '' && { name }) };
}

const order = ['office', 'committee', 'leader', 'person'] as const;

/** The same thing owed by the same person is one line, with all its findings; each department's lines together. */
function grouped(all: readonly Owed[], departments: readonly string[]): readonly Owed[] {
  const lines = new Map<string, Owed & { readonly findings: FindingCode[] }>();
  for (const one of all) {
    const { code, mover, department = '', name = '', facts } = one;
    const key = JSON.stringify([mover, departmentKey(department), departmentKey(name), code, facts]);
    const line = lines.get(key);
    if (line === undefined) lines.set(key, { ...one, findings: [...one.findings] });
    else line.findings.push(...one.findings);
  }
  const places = new Map(departments.map((department, index) => [departmentKey(department), index]));
  const place = ({ department = '' }: Owed) => places.get(departmentKey(department)) ?? departments.length;
  return [...lines.values()].sort(
    (a, b) =>
      order.indexOf(a.mover) - order.indexOf(b.mover) ||
      place(a) - place(b) ||
      compareNames(a.name ?? '', b.name ?? ''),
  );
}

/** By code points, the same in every locale. */
function compareNames(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
