import { claimsDone, type Finding, type Ledger, type LocalDate } from '@zhenggai/core';
import { declaredWarnings, factWarnings, warningAbout } from '@zhenggai/notice';
import type { DeclaredLine, StatusWarning } from './LedgerStatus.ts';

/** What to look at in a ledger: facts unknown, counts that differ, deadlines and claims that do not hold yet. */
export function statusWarnings(
  { facts }: Ledger,
  findings: readonly Finding[],
  declared: readonly DeclaredLine[],
  asOf: LocalDate,
): readonly StatusWarning[] {
  const open = findings.filter((finding) => finding.stage !== 'closed' && finding.stage !== 'transferred');
  return [
    ...factWarnings(facts),
    ...declared.flatMap(declaredWarnings),
    ...warningAbout(
      'deadline-ambiguous',
      open.filter((finding) => finding.deadline.ambiguous),
    ),
    ...warningAbout(
      'deadline-unread',
      open.filter(({ deadline }) => deadline.kind === 'unknown' || deadline.kind === 'none'),
    ),
    ...warningAbout(
      'deadline-stated-differs',
      open.filter((finding) => finding.statedDeadline !== undefined),
    ),
    ...warningAbout(
      'done-without-evidence',
      open.filter((f) => claimsDone(f.claim?.value) && f.evidence.length === 0),
    ),
    ...warningAbout(
      'evidence-expired',
      findings.filter((finding) => hasExpiredEvidence(finding, asOf)),
    ),
    ...warningAbout(
      'wording-differs',
      findings.filter((finding) => finding.laterTitles.length > 0),
    ),
    ...warningAbout('number-repeated', repeated(findings)),
  ];
}

function hasExpiredEvidence(finding: Finding, asOf: LocalDate): boolean {
  return finding.evidence.some(({ validUntil }) => validUntil !== undefined && validUntil < asOf);
}

/** Each unit counts its own table: two units' number 1 are no repetition. */
function repeated(findings: readonly Finding[]): readonly Finding[] {
  const key = ({ population, unit = '', number }: Finding) => `${population} ${unit.trim()} ${number.trim()}`;
  const times = new Map<string, number>();
  for (const finding of findings) times.set(key(finding), (times.get(key(finding)) ?? 0) + 1);
  return findings.filter((finding) => finding.number.trim() !== '' && (times.get(key(finding)) ?? 0) > 1);
}
