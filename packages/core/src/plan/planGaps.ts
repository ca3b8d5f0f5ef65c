import type { Deadline } from '../deadline/Deadline.ts';
import type { Finding } from '../finding/Finding.ts';
import { type UnsettledDeadline, whyUnsettled } from './whyUnsettled.ts';

/** A field that a plan still lacks, and why what stands there does not do. */
export interface PlanGap {
  readonly field:
    | 'goal'
    | 'measures'
    | 'leader'
    | 'department'
    | 'person'
    | 'deadline'
    | 'stageGoal'
    | 'nextReview'
    | 'expectedFinish';
  readonly why: UnsettledDeadline;
  readonly seen?: string;
}

/**
 * What keeps a finding from being planned: goal, a measure, leader, department, person and a deadline that can be
 * read one way only. A measure's own person or department does for the finding's. Work without an end (长期坚持)
 * needs an interim goal, a next review and an expected finish instead of a day.
 *
 * @example planGaps(unplanned) // [{ field: 'goal', why: 'missing' }, { field: 'deadline', why: 'missing' }]
 * @source domain rule: life of a finding, steps "approve plan" (缺项漏项) and "convert to longTerm"
 */
export function planGaps(finding: Finding): readonly PlanGap[] {
  const { owners, measures } = finding;
  const gaps: PlanGap[] = [];
  const need = (isThere: boolean, field: PlanGap['field']) => {
    if (!isThere) gaps.push({ field, why: 'missing' });
  };
  need(isText(finding.goal), 'goal');
  need(
    measures.some((m) => isText(m.text)),
    'measures',
  );
  need(isText(owners.leader), 'leader');
  need(owners.departments.some(isText) || measures.some((m) => m.departments?.some(isText)), 'department');
  need(isText(owners.person) || measures.some((m) => isText(m.person)), 'person');
  if (finding.deadline.kind === 'long-term') {
    need(isText(finding.stageGoal), 'stageGoal');
    need(finding.nextReview !== undefined, 'nextReview');
    need(finding.expectedFinish !== undefined, 'expectedFinish');
  }
  return [...gaps, ...deadlineGap(finding.deadline)];
}

function deadlineGap(deadline: Deadline): readonly PlanGap[] {
  const why = whyUnsettled(deadline);
  if (why === undefined) return [];
  return [{ field: 'deadline', why, ...(why !== 'missing' && { seen: deadline.raw }) }];
}

function isText(text: string | undefined): boolean {
  return text !== undefined && text.trim() !== '';
}
