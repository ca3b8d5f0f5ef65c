import type { LocalDate } from '../date/LocalDate.ts';
import type { Deadline } from '../deadline/Deadline.ts';
import { earliestReading } from '../deadline/latestReading.ts';
import { openMeasures } from '../finding/claims.ts';
import type { Finding, Measure } from '../finding/Finding.ts';
import type { PolicyOn } from '../rules/policiesFor.ts';
import type { PolicyTask } from '../rules/Rule.ts';
import type { BeyondLimit } from './Agenda.ts';
import { citedRule } from './citedRule.ts';
import { countedFrom, type From, missingYear } from './countedFrom.ts';
import { entryFinding } from './entryFinding.ts';
import type { Counting, Gathered } from './policyEntries.ts';

/** The findings that a limit is for. */
const isMeant: Partial<Record<PolicyTask, (finding: Finding) => boolean>> = {
  immediate: ({ mode }) => mode === 'immediate',
  staged: ({ mode }) => mode === 'timed',
  continuing: ({ mode }) => mode === 'long-term',
};

/** The open findings, and their measures, that were given more time than a policy allows from a day. */
export function beyondLimits(
  on: PolicyOn,
  { from, findings, calendar }: Pick<Counting, 'calendar'> & { from: From; findings: readonly Finding[] },
): Gathered<BeyondLimit> {
  const { policy, value } = on;
  const rule = citedRule(policy, value);
  const end = countedFrom(on, { from, calendar });
  if (!end.ok) {
    const why = { why: 'calendar-missing', ...missingYear(end.refusals) } as const;
    return { entries: [], undated: [{ ...why, task: policy.task, rule }] };
  }
  const { day: limit, counted } = end.value;
  const beyond = (due: LocalDate | undefined, finding: Finding, measure?: Measure): readonly BeyondLimit[] =>
    due === undefined || due <= limit
      ? []
      : [
          {
            finding: entryFinding(finding, measure),
            ...(measure && { measure: measure.code }),
            due,
            limit,
            task: policy.task,
            rule,
            counted,
          },
        ];
  const entries = findings
    .filter((finding) => isMeant[policy.task]?.(finding) ?? true)
    .flatMap((finding) => [
      ...beyond(endOf(finding.deadline) ?? finding.expectedFinish, finding),
      ...openMeasures(finding).flatMap((measure) => beyond(endOf(measure.deadline), finding, measure)),
    ]);
  return { entries, undated: [] };
}

/** Beyond the limit for certain is only what is so by the earliest reading; what recurs has no end. */
function endOf(deadline: Deadline | undefined): LocalDate | undefined {
  return deadline === undefined || deadline.kind === 'recurring' ? undefined : earliestReading(deadline);
}
