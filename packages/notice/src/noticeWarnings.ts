import { type FindingCode, type Ledger, type LedgerFacts, ordinalOf } from '@zhenggai/core';
import type { NoticeEntry, NoticeList, NoticeWarning } from './Notice.ts';

const titleFacts = [
  'issuer',
  'inspectingBody',
  'kind',
  'period',
  'feedbackDate',
] as const satisfies readonly (keyof LedgerFacts)[];

/** What a clerk should look at before the notice goes out. */
export function noticeWarnings(ledger: Ledger, lists: readonly NoticeList[]): readonly NoticeWarning[] {
  const sections = lists.flatMap((list) => list.sections);
  const entries = sections.flatMap((section) => section.entries);
  // What is claimed done awaits verifiers, not a day.
  const open = sections
    .filter(({ group }) => group === 'in-progress' || group === 'long-term')
    .flatMap((section) => section.entries);
  return [
    ...titleFacts
      .filter((field) => ledger.facts[field] === undefined)
      .map((field): NoticeWarning => ({ code: 'fact-unknown', severity: 'warning', facts: { field } })),
    ...lists.flatMap(countWarnings),
    ...about(
      'text-not-approved',
      entries.filter((entry) => !entry.approved),
    ),
    ...about(
      'no-progress',
      entries.filter((entry) => entry.progress.trim() === ''),
    ),
    ...about(
      'deadline-ambiguous',
      open.filter((entry) => deadlineIsAmbiguous(ledger, entry.code)),
    ),
    ...about(
      'no-next-date',
      open.filter((entry) => entry.nextStep?.by === undefined),
    ),
    // The ledger's facts have no contact block; whether one is demanded differs from place to place.
    { code: 'missing-contact', severity: 'info' },
  ];
}

function countWarnings({ population, declared, held }: NoticeList): readonly NoticeWarning[] {
  // Of other populations an inspection need not have said a number.
  if (declared === undefined && population !== 'problem') return [];
  if (declared === undefined)
    return [{ code: 'declared-unknown', severity: 'warning', facts: { population } }];
  if (declared === held.value) return [];
  return [
    { code: 'declared-differs', severity: 'warning', facts: { population, declared, held: held.value } },
  ];
}

function about(code: NoticeWarning['code'], entries: readonly NoticeEntry[]): readonly NoticeWarning[] {
  if (entries.length === 0) return [];
  return [
    {
      code,
      severity: 'warning',
      findings: entries.map((entry) => entry.code).sort((a, b) => ordinalOf(a) - ordinalOf(b)),
    },
  ];
}

function deadlineIsAmbiguous(ledger: Ledger, code: FindingCode): boolean {
  return ledger.findings.get(code)?.deadline.ambiguous === true;
}
