import type { Finding } from '../finding/Finding.ts';

/**
 * Says whether a public notice prints a finding's text: never that of a clue (线索); of one that was transferred (移交)
 * only that it was.
 *
 * @example isPrinted(finding) // true
 */
export function isPrinted(finding: Finding): boolean {
  return finding.population !== 'clue' && finding.stage !== 'transferred';
}
