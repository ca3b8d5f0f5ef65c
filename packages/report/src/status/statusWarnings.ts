import { claimsDone, type Finding, type Ledger, type LedgerFacts, type LocalDate } from '@zhenggai/core';
import type { DeclaredLine, StatusWarning } from './LedgerStatus.ts';

const knownFacts = [
  'issuer',
  'inspectingBody',
  'kind',
  'period',
  'feedbackDate',
] as const satisfies readonly (keyof LedgerFacts)[];

/** What to look at in a ledger: facts unknown, counts that differ, deadlines and claims that do not hold yet. */
export function statusWarnings(
  { facts }: Ledger,
  findings: readonly Finding[],
  declared: readonly DeclaredLine[],
  asOf: LocalDate,
): readonly StatusWarning[] {
  const open = findings.filter((finding) => finding.stage !== 'closed' && finding.stage !== 'transferred');
  return [
    ...knownFacts
      .filter((field) => facts[field] === undefined)
      .map((field): StatusWarning => ({ code: 'fact-unknown', severity: 'warning', facts: { field } })),
    ...declared.flatMap(declaredWarnings),
    ...about(
      'deadline-ambiguous',
      open.filter((finding) => finding.deadline.ambiguous),
    ),
    ...about(
      'deadline-unread',
      open.filter(({ deadline }) => deadline.kind === 'unknown' || deadline.kind === 'none'),
    ),
    ...about(
      'deadline-stated-differs',
      open.filter((finding) => finding.statedDeadline !== undefined),
    ),
    ...about(
      'done-without-evidence',
      open.filter((f) => claimsDone(f.claim?.value) && f.evidence.length === 0),
    ),
    ...about(
      'evidence-expired',
      findings.filter((finding) => hasExpiredEvidence(finding, asOf)),
    ),
    ...about(
      'wording-differs',
      findings.filter((finding) => finding.laterTitles.length > 0),
    ),
    ...about('number-repeated', repeated(findings)),
  ];
}

function declaredWarnings({ population, declared, held }: DeclaredLine): readonly StatusWarning[] {
  // Of other populations an inspection need not have said a number.
  if (declared === undefined && population !== 'problem') return [];
  if (declared === undefined)
    return [{ code: 'declared-unknown', severity: 'warning', facts: { population } }];
  if (declared === held.value) return [];
  return [
    { code: 'declared-differs', severity: 'warning', facts: { population, declared, held: held.value } },
  ];
}

function about(code: StatusWarning['code'], findings: readonly Finding[]): readonly StatusWarning[] {
  if (findings.length === 0) return [];
  return [{ code, severity: 'warning', findings: findings.map((finding) => finding.code) }];
}

function hasExpiredEvidence(finding: Finding, asOf: LocalDate): boolean {
  return finding.evidence.some(({ validUntil }) => validUntil !== undefined && validUntil < asOf);
}

function repeated(findings: readonly Finding[]): readonly Finding[] {
  const key = ({ population, number }: Finding) => `${population} ${number.trim()}`;
  const times = new Map<string, number>();
  for (const finding of findings) times.set(key(finding), (times.get(key(finding)) ?? 0) + 1);
  return findings.filter((finding) => finding.number.trim() !== '' && (times.get(key(finding)) ?? 0) > 1);
}
