import { type Ledger, ordinalOf, type Refusal } from '@zhenggai/core';
import type { Notice, NoticeEntry } from './Notice.ts';

/**
 * Why a notice may not go out as final: a refusal `text-not-approved` with `at.finding` for each finding whose printed
 * text is not what `ledger` holds an approval of. Empty: it may.
 */
export function finalNoticeRefusals(ledger: Ledger, notice: Notice): readonly Refusal[] {
  return entriesOf(notice)
    .filter(({ code, textDigest }) => ledger.findings.get(code)?.approvals.progress?.digest !== textDigest)
    .map(({ code }) => ({ code: 'text-not-approved', at: { finding: code } }));
}

/** Every finding whose text the notice prints, in the order of codes. */
export function entriesOf(notice: Notice): readonly NoticeEntry[] {
  return [notice.problems, ...notice.others]
    .flatMap((list) => list.sections.flatMap((section) => section.entries))
    .sort((a, b) => ordinalOf(a.code) - ordinalOf(b.code));
}
