import type { FieldChange } from '../event/EventBody.ts';
import type { FindingCode, MeasureCode } from '../finding/codes.ts';
import type { Proposal } from './Proposal.ts';

/** What an import did or would do, as every door answers it. */
export interface ImportAnswer
  extends Pick<Proposal, 'absent' | 'renumbered' | 'conflicts' | 'questions' | 'warnings' | 'problems'> {
  readonly applied: boolean;
  readonly added: readonly FindingCode[];
  readonly changed: readonly {
    readonly code: FindingCode;
    readonly measure?: MeasureCode;
    readonly field: FieldChange['field'];
    readonly from: FieldChange['from'];
    readonly to: FieldChange['to'];
    readonly cell?: string;
    /** `statement` where the ledger's own value stays. */
    readonly as: FieldChange['as'];
  }[];
  readonly unchanged: number;
}

/** The answer about a proposal. Changed numbers stand under `renumbered`, changed extra columns under `warnings`. */
export function importAnswer(proposal: Proposal, applied: boolean): ImportAnswer {
  const { added, changed, unchanged, absent, renumbered, conflicts, questions, warnings, problems } =
    proposal;
  return {
    applied,
    added: added.map(({ code }) => code),
    changed: changed.flatMap(({ code, changes }) =>
      changes
        .filter(({ field }) => field !== 'number' && field !== 'extra')
        .map(({ measure, field, from, to, cell, as }) => ({
          code,
          ...(measure !== undefined && { measure }),
          field,
          from,
          to,
          ...(cell !== undefined && { cell }),
          as,
        })),
    ),
    unchanged: unchanged.length,
    absent,
    renumbered,
    conflicts,
    questions,
    warnings,
    problems,
  };
}
