import type { StatusValue } from '../reading/WorkbookReading.ts';
import type { Finding, Measure } from './Finding.ts';

const doneValues: ReadonlySet<StatusValue | null> = new Set([
  'done',
  'done+long-term',
  'pending-close',
  'closed',
]);

/** Says whether a claimed status says that the work is done: 已完成, 已销号, 待销号. 基本完成 is not. */
export function claimsDone(value: StatusValue | null | undefined): boolean {
  return value !== undefined && doneValues.has(value);
}

/**
 * The measures not claimed done, in their order. A measure without a word of its own is covered by the
 * finding's claim; what one measure says of itself is never overruled by it.
 */
export function openMeasures(finding: Finding): readonly Measure[] {
  const whole = claimsDone(finding.claim?.value);
  return finding.measures.filter((m) => (m.claim ? !claimsDone(m.claim.value) : !whole));
}
