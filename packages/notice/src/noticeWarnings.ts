import type { FindingCode, Ledger } from '@zhenggai/core';
import { declaredWarnings, factWarnings, warningAbout } from './ledgerWarnings.ts';
import type { NoticeList, NoticeWarning } from './Notice.ts';

/** What a clerk should look at before the notice goes out. */
export function noticeWarnings(ledger: Ledger, lists: readonly NoticeList[]): readonly NoticeWarning[] {
  const sections = lists.flatMap((list) => list.sections);
  const entries = sections.flatMap((section) => section.entries);
  // What is claimed done awaits verifiers, not a day.
  const open = sections
    .filter(({ group }) => group === 'in-progress' || group === 'long-term')
    .flatMap((section) => section.entries);
  return [
    ...factWarnings(ledger.facts),
    ...(lists.some(({ held }) => held.value > 0) ? [] : [nothingHeld]),
    ...lists.flatMap(declaredWarnings),
    ...warningAbout(
      'text-not-approved',
      entries.filter((entry) => !entry.approved),
    ),
    ...warningAbout(
      'no-progress',
      entries.filter((entry) => entry.progress.trim() === ''),
    ),
    ...warningAbout(
      'deadline-ambiguous',
      open.filter((entry) => deadlineIsAmbiguous(ledger, entry.code)),
    ),
    ...warningAbout(
      'no-next-date',
      open.filter((entry) => entry.nextStep?.by === undefined),
    ),
    // The ledger's facts have no contact block; whether one is demanded differs from place to place.
    { code: 'missing-contact', severity: 'info' },
  ];
}

/** An empty ledger, or a day before its first finding. */
const nothingHeld: NoticeWarning = { code: 'nothing-held', severity: 'warning' };

function deadlineIsAmbiguous(ledger: Ledger, code: FindingCode): boolean {
  return ledger.findings.get(code)?.deadline.ambiguous === true;
}
