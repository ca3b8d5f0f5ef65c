import type { LocalDate } from '../date/LocalDate.ts';
import { eventAnswer } from '../event/eventAnswer.ts';
import { standingOf } from '../standing/standingOf.ts';
import { type Finding, verdictOf } from './Finding.ts';

/**
 * A finding as every door answers it, with the standing that it has on `asOf`.
 *
 * @example findingAnswer(finding, localDate('2024-07-03')) // { code: 'F01', stage: 'in-progress', standing: { kind: 'overdue', due: '2024-06-30', days: 3 }, … }
 */
export function findingAnswer(finding: Finding, asOf: LocalDate) {
  const { code, number, title, stage, claim, owners, deadline, measures, history, ...more } = finding;
  return {
    code,
    number,
    title,
    stage,
    claim: claim ?? null,
    verdict: verdictOf(finding),
    standing: standingOf(finding, asOf),
    owners,
    deadline,
    measures,
    ...more,
    history: history.map(eventAnswer),
  };
}

/** See {@link findingAnswer}. */
export type FindingAnswer = ReturnType<typeof findingAnswer>;
