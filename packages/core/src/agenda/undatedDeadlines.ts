import type { Deadline } from '../deadline/Deadline.ts';
import { earliestReading } from '../deadline/latestReading.ts';
import { openMeasures } from '../finding/claims.ts';
import type { Finding, Measure } from '../finding/Finding.ts';
import type { Undated } from './Agenda.ts';
import { anchorFacts } from './anchorDay.ts';
import { entryFinding } from './entryFinding.ts';

/** What of an open finding has no day, and why: its own deadline, and those that its open measures have of their own. */
export function undatedDeadlines(finding: Finding): readonly Undated[] {
  const own = whyUndated(finding.deadline, finding.nextReview !== undefined);
  return [
    ...(own ? [undated(own, finding)] : []),
    ...openMeasures(finding).flatMap((measure) => {
      const why = measure.deadline && whyUndated(measure.deadline, finding.nextReview !== undefined);
      return why ? [undated(why, finding, measure)] : [];
    }),
  ];
}

type Why = Pick<Undated, 'why' | 'fact'>;

function undated(why: Why, finding: Finding, measure?: Measure): Undated {
  const { raw, notes } = measure?.deadline ?? finding.deadline;
  return {
    ...why,
    finding: entryFinding(finding, measure),
    ...(measure && { measure: measure.code }),
    raw,
    notes,
  };
}

function whyUndated(deadline: Deadline, hasReview: boolean): Why | undefined {
  if (earliestReading(deadline) !== undefined) return undefined;
  const { kind, notes, anchor } = deadline;
  if (kind === 'long-term') return hasReview ? undefined : { why: 'review-missing' };
  if (kind === 'none') return { why: 'deadline-missing' };
  if (kind === 'done') return { why: 'status-in-deadline' };
  if (notes.includes('calendarMissing')) return { why: 'calendar-missing' };
  if (notes.includes('missingAnchor') || notes.includes('startMissing'))
    return { why: 'anchor-missing', ...factOf(anchor) };
  if (notes.includes('yearMissing') || notes.includes('asOfMissing')) return { why: 'year-missing' };
  return { why: kind === 'immediate' ? 'no-limit' : 'deadline-unread' };
}

/** A period that names no start counts from the feedback. */
function factOf(anchor: string | undefined): Pick<Undated, 'fact'> {
  if (anchor === undefined) return { fact: 'feedbackDate' };
  if (anchor === 'campaignEnd') return { fact: 'campaignEnd' };
  const fact = Object.entries(anchorFacts).find(([name]) => name === anchor)?.[1];
  return fact ? { fact } : {};
}
