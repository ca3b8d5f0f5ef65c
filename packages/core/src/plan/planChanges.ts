import type { LocalDate } from '../date/LocalDate.ts';
import type { Deadline } from '../deadline/Deadline.ts';
import { readDeadline } from '../deadline/readDeadline.ts';
import type { FieldChange, ListField, TextField } from '../event/EventBody.ts';
import { type FindingCode, type MeasureCode, measureCode, ordinalOf } from '../finding/codes.ts';
import { type ExclusionFact, exclusionFacts, type Mode, type Population } from '../finding/Finding.ts';
import { nextMeasureCode } from '../finding/nextMeasureCode.ts';
import { deadlineContextOf } from '../ledger/deadlineContextOf.ts';
import type { Ledger } from '../ledger/Ledger.ts';

const textFields = ['goal', 'leader', 'person', 'stageGoal', 'nextReview', 'expectedFinish'] as const;
const listFields = ['department', 'cooperating'] as const;

/** What a person says of a finding's plan, field by field; what is left out stays as it is. */
export type PlanTerms = Readonly<
  Partial<
    Record<Extract<TextField, (typeof textFields)[number]>, string> &
      Record<ListField, readonly string[]> &
      Record<ExclusionFact, boolean>
  >
> & {
  readonly mode?: Mode;
  readonly population?: Population;
  /** As a person writes it: 2024年6月底前. */
  readonly deadline?: string;
  /** Without a code: a new measure, under the next code. Without a text: taken out. */
  readonly measures?: readonly { readonly code?: MeasureCode; readonly text: string | null }[];
};

/**
 * The changes that terms make to a plan, for the command `SetPlan`. A deadline's text is read against what the ledger
 * knows and has adopted, on the day of the act; new measures get the codes that follow.
 */
export function planChanges(
  finding: FindingCode,
  terms: PlanTerms,
  { ledger, on }: { readonly ledger: Ledger; readonly on: LocalDate },
): readonly FieldChange[] {
  const { mode, population, deadline } = terms;
  return [
    ...textFields.flatMap((field) => changeTo(field, terms[field])),
    ...listFields.flatMap((field) => changeTo(field, terms[field])),
    ...exclusionFacts.flatMap((field) => changeTo(field, terms[field])),
    ...changeTo('mode', mode),
    ...changeTo('population', population),
    ...changeTo('deadline', deadline === undefined ? undefined : deadlineOf(deadline, ledger, on)),
    ...measureChanges(finding, terms.measures ?? [], ledger),
  ];
}

function changeTo<F extends FieldChange['field']>(field: F, to: unknown): readonly FieldChange[] {
  // Field and value come from one property of the terms, a pairing which the union of changes cannot express.
  return to === undefined ? [] : [{ field, from: null, to, as: 'fact' } as FieldChange];
}

function deadlineOf(raw: string, ledger: Ledger, on: LocalDate): Deadline {
  return readDeadline(raw, deadlineContextOf(ledger, { asOf: on }));
}

function measureChanges(
  code: FindingCode,
  measures: NonNullable<PlanTerms['measures']>,
  { findings }: Ledger,
): readonly FieldChange[] {
  const finding = findings.get(code);
  let next = finding === undefined ? 1 : ordinalOf(nextMeasureCode(finding));
  return measures.map(({ code: own, text }) => {
    const measure = own ?? measureCode(code, next++);
    return { field: 'measures', measure, from: null, to: text, as: 'fact' };
  });
}
