import { claimsDone, type Finding } from '@zhenggai/core';

/** Where a finding stands for the public, in the order in which a notice prints it. */
export const noticeGroups = ['completed', 'claimed', 'in-progress', 'long-term'] as const;
export type NoticeGroup = (typeof noticeGroups)[number];

/**
 * The one group in which a finding stands: completed where verifiers closed it, claimed (自报完成、待销号) where only its
 * owner says so, long-term (长期整改) where it has no end by plan or by its owner's word, else in progress, not started
 * included. Where verifiers sent a closing back, the owner's word for it no longer counts. A transferred finding has no
 * group.
 */
export function groupOf(finding: Finding): NoticeGroup | undefined {
  if (finding.stage === 'transferred') return undefined;
  if (finding.stage === 'closed') return 'completed';
  const isRefuted = finding.stage === 'supplement';
  if (finding.stage === 'pending-review' || (!isRefuted && claimsDone(finding.claim?.value)))
    return 'claimed';
  return isLongTerm(finding) ? 'long-term' : 'in-progress';
}

function isLongTerm(finding: Finding): boolean {
  return (
    finding.deadline.kind === 'long-term' ||
    finding.mode === 'long-term' ||
    finding.claim?.value === 'long-term'
  );
}
