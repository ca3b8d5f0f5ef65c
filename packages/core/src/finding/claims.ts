import type { StatusValue } from '../reading/WorkbookReading.ts';
import type { Claim, Finding, Measure } from './Finding.ts';

const doneValues: ReadonlySet<StatusValue | null> = new Set([
  'done',
  'done+long-term',
  'pending-close',
  'closed',
]);

/**
 * Says whether a claimed status says that the work is done: 已完成, 已销号, 待销号. 基本完成 is not.
 *
 * @example claimsDone('pending-close') // true
 * @example claimsDone('in-progress') // false
 */
export function claimsDone(value: StatusValue | null | undefined): boolean {
  return value !== undefined && doneValues.has(value);
}

/**
 * The measures not claimed done, in their order. A measure without a word of its own is covered by the finding's
 * claim; what one measure says of itself is never overruled by a finding's "done", but it is by a later word that the
 * finding is not done: of two that contradict each other, neither proves anything.
 *
 * @example openMeasures(finding).map(({ code }) => code) // ['F01.2']
 */
export function openMeasures(finding: Finding): readonly Measure[] {
  const whole = finding.claim;
  const isWholeDone = claimsDone(whole?.value);
  return finding.measures.filter(({ claim }) => {
    if (claim === undefined) return !isWholeDone;
    return !claimsDone(claim.value) || (whole !== undefined && !isWholeDone && isLater(whole, claim));
  });
}

/** Claims of one import, a finding's and its measures', are one statement: neither is later. */
function isLater(a: Claim, b: Claim): boolean {
  return a.on === b.on ? a.seq > b.seq : a.on > b.on;
}
