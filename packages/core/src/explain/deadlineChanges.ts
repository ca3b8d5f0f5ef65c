import type { LocalDate } from '../date/LocalDate.ts';
import type { Deadline } from '../deadline/Deadline.ts';
import type { EventOf, RecordedEvent } from '../event/RecordedEvent.ts';
import type { MeasureCode } from '../finding/codes.ts';
import type { Finding } from '../finding/Finding.ts';
import type { ImportRecord, Ledger } from '../ledger/Ledger.ts';

/** One thing that was said about a deadline, by whom and where. */
export interface DeadlineChange {
  /**
   * `registered`: with the finding; `set`: it holds from then on; `stated`: the unit says so, what is set stays (an
   * extension to grant); `approved`: with the plan, and from then on only a granted extension moves it.
   */
  readonly is: 'registered' | 'set' | 'stated' | 'approved';
  readonly on: LocalDate;
  readonly by: string;
  readonly seq: number;
  readonly measure?: MeasureCode;
  /** None where it was taken out. */
  readonly deadline?: Deadline;
  /** The day against which its text was read. */
  readonly readOn: LocalDate;
  /** The workbook that says so, and where in it. */
  readonly file?: string;
  readonly sheet?: string;
  readonly cell?: string;
  /** Of an approval: the number of the minutes. */
  readonly minutes?: string;
}

interface Said {
  readonly measure?: MeasureCode;
  readonly deadline?: Deadline;
  readonly cell?: string;
}

function importOf({ cause }: RecordedEvent, { imports }: Ledger): ImportRecord | undefined {
  return 'import' in cause ? imports.find(({ id }) => id === cause.import) : undefined;
}

/** What holds of every change that an event makes. */
function frameOf(event: RecordedEvent, ledger: Ledger) {
  const imported = importOf(event, ledger);
  return {
    on: event.happenedOn,
    by: event.actor.person,
    seq: event.seq,
    readOn: imported?.asOf ?? event.happenedOn,
    ...(imported && { file: imported.file }),
  };
}

function registered(event: EventOf<'FindingRegistered'>, ledger: Ledger): readonly DeadlineChange[] {
  const { deadline, measures, origin } = event.data;
  const frame = {
    ...frameOf(event, ledger),
    is: 'registered',
    ...(origin && { file: origin.file, sheet: origin.sheet }),
  } as const;
  const cell = origin?.cells.deadline;
  const own: Said = { deadline, ...(cell !== undefined && { cell }) };
  const ofMeasures = measures.flatMap(({ code, deadline: one }): readonly Said[] =>
    one ? [{ measure: code, deadline: one }] : [],
  );
  return [own, ...ofMeasures].map((said) => ({ ...frame, ...said }));
}

function changed(event: EventOf<'FindingChanged'>, ledger: Ledger): readonly DeadlineChange[] {
  const { changes, origin } = event.data;
  const frame = { ...frameOf(event, ledger), ...(origin && { file: origin.file, sheet: origin.sheet }) };
  return changes.flatMap((change): readonly DeadlineChange[] => {
    if (change.field !== 'deadline') return [];
    const { measure, to, cell, as } = change;
    return [
      {
        ...frame,
        is: as === 'fact' ? 'set' : 'stated',
        ...(measure && { measure }),
        ...(to && { deadline: to }),
        ...(cell !== undefined && { cell }),
      },
    ];
  });
}

/**
 * Everything that was said about the deadlines of a finding and of its measures, in the order of happening.
 *
 * @example deadlineChanges(finding, ledger).map(({ is, on }) => [is, on]) // [['registered', '2024-02-01'], ['approved', '2024-02-10']]
 */
export function deadlineChanges({ history }: Finding, ledger: Ledger): readonly DeadlineChange[] {
  return history.flatMap((event): readonly DeadlineChange[] => {
    switch (event.type) {
      case 'FindingRegistered':
        return registered(event, ledger);
      case 'FindingChanged':
        return changed(event, ledger);
      case 'PlanApproved':
        return [{ ...frameOf(event, ledger), is: 'approved', minutes: event.data.minutes }];
      default:
        return [];
    }
  });
}
