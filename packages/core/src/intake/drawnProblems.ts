import type { FieldChange } from '../event/EventBody.ts';
import type { Problem } from '../refusal/Problem.ts';
import type { IntakeRow } from './rowsOf.ts';

/** What a reader says of how it understood a cell. */
const ofUnderstanding = /^(deadline-|status-unknown$|ticks-contradict$|day-unread$)/;

/**
 * The problems to tell of a workbook that the ledger itself wrote. How its texts are to be understood the ledger knows:
 * only where somebody typed something is it asked anew.
 */
export function drawnProblems(
  problems: readonly Problem[],
  typed: {
    readonly added: readonly IntakeRow[];
    readonly changed: readonly { readonly row: IntakeRow; readonly changes: readonly FieldChange[] }[];
  },
): readonly Problem[] {
  const cells = new Set([
    ...typed.added.flatMap(({ sheet, reading }) =>
      [
        ...Object.values(reading.cells),
        ...reading.measures.flatMap(({ cells = {} }) => Object.values(cells)),
      ].map((cell) => `${sheet}!${cell}`),
    ),
    ...typed.changed.flatMap(({ row, changes }) =>
      changes.flatMap(({ cell }) => (cell === undefined ? [] : [`${row.sheet}!${cell}`])),
    ),
  ]);
  return problems.filter(
    ({ code, sheet, cell }) => !ofUnderstanding.test(code) || cells.has(`${sheet}!${cell}`),
  );
}
