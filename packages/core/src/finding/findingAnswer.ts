import type { LocalDate } from '../date/LocalDate.ts';
import { eventAnswer } from '../event/eventAnswer.ts';
import { standingOf } from '../standing/standingOf.ts';
import { type Finding, verdictOf } from './Finding.ts';

/** A finding as every door answers it, with the standing that it has on `asOf`. */
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
