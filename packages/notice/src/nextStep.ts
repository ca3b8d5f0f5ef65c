import type { Deadline, Finding, LocalDate } from '@zhenggai/core';
import { chineseDate } from './chineseDate.ts';
import type { NoticeGroup } from './groupOf.ts';

/** What comes next for an open finding, in our own words only: nothing that people typed is in it. */
export interface NextStep {
  readonly text: string;
  /** The day it names; left out where the plan names none that is certain. */
  readonly by?: LocalDate;
}

/**
 * The next step of an open finding by its deadline; a completed one has none. An ambiguous deadline promises
 * nothing: a human has to say first which day is meant.
 */
export function nextStep(finding: Finding, group: NoticeGroup, asOf: LocalDate): NextStep | undefined {
  if (group === 'completed') return undefined;
  if (group === 'claimed') return { text: '按程序核查，认定后销号。' };
  const { deadline } = finding;
  const by = deadline.ambiguous ? undefined : deadline.due;
  if (group === 'long-term') return longTermStep(deadline, by, asOf);
  if (by === undefined)
    return { text: deadline.kind === 'immediate' ? '立行立改，抓紧完成整改。' : '继续推进整改。' };
  const after = deadline.sustain ? '，并长期坚持' : '';
  if (by < asOf) return { text: `原定${wordedDue(deadline, by)}完成，尚未完成，继续推进整改${after}。`, by };
  return { text: `继续推进整改，${wordedDue(deadline, by)}完成${after}。`, by };
}

function longTermStep(deadline: Deadline, by: LocalDate | undefined, asOf: LocalDate): NextStep {
  if (by === undefined || by < asOf) return { text: '长期坚持，持续推进整改。' };
  return { text: `${wordedDue(deadline, by)}完成阶段任务，并长期坚持。`, by };
}

/** The deadline's canonical wording: as fine as it was set, and read back as the same day. */
function wordedDue({ precision }: Deadline, due: LocalDate): string {
  const [year, month] = due.split('-').map(Number);
  if (precision === 'year') return `${year}年底前`;
  if (precision === 'month' || precision === 'quarter' || precision === 'half')
    return `${year}年${month}月底前`;
  return `${chineseDate(due)}前`;
}
