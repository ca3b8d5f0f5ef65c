import type { Finding, FindingFacts } from '../finding/Finding.ts';
import { publicText } from './publicText.ts';

/** Texts that are approved for publication, each by its own event. */
export type ApprovableText = keyof FindingFacts['approvals'];

/**
 * Says whether a finding's text is approved for publication as it stands now. An approval names the digest of what
 * was approved: text that changed since is not approved, and approved again once it reads the same again.
 *
 * @example isApproved(finding, 'progress') // false; nobody has approved it
 */
export function isApproved(finding: Finding, text: ApprovableText): boolean {
  return finding.approvals[text]?.digest === publicText(finding).digest;
}
