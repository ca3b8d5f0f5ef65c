import type { Deadline } from '../deadline/Deadline.ts';
import { earliestReading } from '../deadline/latestReading.ts';

/** Why a deadline is none that can be kept. */
export type UnsettledDeadline = 'missing' | 'deadline-ambiguous' | 'deadline-unread' | 'status-in-deadline';

/** Why a plan cannot rest on a deadline: none is set, it reads in two ways, or not at all. Nothing where it can. */
export function whyUnsettled(deadline: Deadline): UnsettledDeadline | undefined {
  if (deadline.ambiguous) return 'deadline-ambiguous';
  if (deadline.kind === 'none') return 'missing';
  if (deadline.kind === 'done') return 'status-in-deadline';
  const isSet =
    earliestReading(deadline) !== undefined || deadline.kind === 'immediate' || deadline.kind === 'long-term';
  return isSet ? undefined : 'deadline-unread';
}
