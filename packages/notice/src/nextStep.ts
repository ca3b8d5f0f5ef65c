import type { Deadline, Finding, LocalDate } from '@zhenggai/core';
import { chineseDate } from './chineseDate.ts';
import type { NoticeGroup } from './groupOf.ts';

/** What comes next for an open finding, in our own words only: nothing that people typed is in it. */
export interface NextStep {
  readonly text: string;
  /** The day it names; left out where the plan names none that is certain. */
  readonly by?: LocalDate;
}

export interface NextStepContext {
  readonly asOf: LocalDate;
  /** What is done about it: 整改, 落实, 办理. */
  readonly work: string;
}

/**
 * The next step of an open finding by its deadline; a completed one has none. An ambiguous deadline promises nothing: a
 * human has to say first which day is meant. A day that is past is said to be past, never promised again.
 */
export function nextStep(
  { deadline, nextReview }: Finding,
  group: NoticeGroup,
  { asOf, work }: NextStepContext,
): NextStep | undefined {
  if (group === 'completed') return undefined;
  if (group === 'claimed') return { text: '按程序核查，认定后销号。' };
  const by = deadline.ambiguous ? undefined : deadline.due;
  if (group === 'long-term') return longTermStep(deadline, { by, review: nextReview }, { asOf, work });
  if (by === undefined)
    return { text: deadline.kind === 'immediate' ? `立行立改，抓紧完成${work}。` : `继续推进${work}。` };
  const due = wordedDue(deadline, by);
  if (deadline.kind === 'recurring' && by >= asOf)
    return { text: `持续推进${work}，${due}完成本期任务。`, by };
  const after = deadline.sustain ? '，并长期坚持' : '';
  if (by < asOf) return { text: `原定${due}完成，尚未完成，继续推进${work}${after}。`, by };
  return { text: `继续推进${work}，${due}完成${after}。`, by };
}

/** Long-term work has a task by a day, or a review on one; a day that is past is not promised again. */
function longTermStep(
  deadline: Deadline,
  days: { readonly by: LocalDate | undefined; readonly review: LocalDate | undefined },
  { asOf, work }: NextStepContext,
): NextStep {
  const { by, review } = days;
  if (by !== undefined && by >= asOf)
    return { text: `${wordedDue(deadline, by)}完成阶段任务，并长期坚持。`, by };
  if (review !== undefined && review >= asOf)
    return { text: `长期坚持，持续推进${work}，${chineseDate(review)}前评估阶段成效。`, by: review };
  return { text: `长期坚持，持续推进${work}。` };
}

/** The deadline's canonical wording: as fine as it was set, and read back as the same day. */
function wordedDue({ precision }: Deadline, due: LocalDate): string {
  const [year, month] = due.split('-').map(Number);
  if (precision === 'year') return `${year}年底前`;
  if (precision === 'month' || precision === 'quarter' || precision === 'half')
    return `${year}年${month}月底前`;
  return `${chineseDate(due)}前`;
}
