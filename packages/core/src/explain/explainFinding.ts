import type { LocalDate } from '../date/LocalDate.ts';
import type { Deadline } from '../deadline/Deadline.ts';
import { earliestReading, latestReading } from '../deadline/latestReading.ts';
import type { FindingCode, MeasureCode } from '../finding/codes.ts';
import type { Finding } from '../finding/Finding.ts';
import { deadlineContextOf } from '../ledger/deadlineContextOf.ts';
import type { Ledger } from '../ledger/Ledger.ts';
import type { Standing } from '../standing/Standing.ts';
import { standingOf } from '../standing/standingOf.ts';
import { type DeadlineChange, deadlineChanges } from './deadlineChanges.ts';
import type { Explanation } from './Explanation.ts';
import { explainKept } from './explainKept.ts';

/** A kept deadline explained, and the day it was read on: the workbook's as-of date, else the day it was set. */
export interface KeptExplanation extends Explanation {
  readonly readOn: LocalDate;
}

/** Why a finding's deadline is what it is, and how it stands. */
export interface FindingExplanation {
  readonly code: FindingCode;
  readonly number: string;
  readonly title: string;
  readonly asOf: LocalDate;
  /** Everything that was ever said about a deadline of the finding, in the order of happening. */
  readonly changes: readonly DeadlineChange[];
  readonly deadline: KeptExplanation;
  /** What the unit says of a deadline that is set: an extension to grant, which moves nothing. */
  readonly stated?: KeptExplanation;
  /** Measures with a deadline of their own. */
  readonly measures: readonly {
    readonly code: MeasureCode;
    readonly text: string;
    readonly deadline?: KeptExplanation;
    readonly stated?: KeptExplanation;
  }[];
  readonly standing: Standing;
  /** Reminded on the earliest reading, called overdue only after the latest. */
  readonly remindOn?: LocalDate;
  readonly overdueAfter?: LocalDate;
}

/**
 * Why a finding's deadlines are what they are: where their texts came from, who changed them and when, the way to each
 * day with its rules, and how the finding stands on `asOf`. What a ledger keeps stands; where today's rules and calendar
 * would give another day, that is told beside it.
 *
 * @example explainFinding(finding, ledger, { asOf: localDate('2024-07-03') }) // { code: 'F01', standing: { kind: 'overdue', due: '2024-06-30', days: 3 }, remindOn: '2024-06-30', … }
 */
export function explainFinding(
  finding: Finding,
  ledger: Ledger,
  { asOf }: { readonly asOf: LocalDate },
): FindingExplanation {
  const changes = deadlineChanges(finding, ledger);
  const keptAs = (deadline: Deadline, as: 'set' | 'stated', measure?: MeasureCode): KeptExplanation => {
    const is: readonly DeadlineChange['is'][] = as === 'stated' ? ['stated'] : ['registered', 'set'];
    const last = changes.findLast((change) => change.measure === measure && is.includes(change.is));
    const readOn = last?.readOn ?? finding.registeredOn;
    return { readOn, ...explainKept(deadline, deadlineContextOf(ledger, { asOf: readOn })) };
  };
  const { code, number, title, deadline, statedDeadline } = finding;
  const [remindOn, overdueAfter] = [earliestReading(deadline), latestReading(deadline)];
  return {
    code,
    number,
    title,
    asOf,
    changes,
    deadline: keptAs(deadline, 'set'),
    ...(statedDeadline && { stated: keptAs(statedDeadline, 'stated') }),
    measures: finding.measures.flatMap((measure) =>
      measure.deadline || measure.statedDeadline
        ? [
            {
              code: measure.code,
              text: measure.text,
              ...(measure.deadline && { deadline: keptAs(measure.deadline, 'set', measure.code) }),
              ...(measure.statedDeadline && {
                stated: keptAs(measure.statedDeadline, 'stated', measure.code),
              }),
            },
          ]
        : [],
    ),
    standing: standingOf(finding, asOf),
    ...(remindOn && { remindOn }),
    ...(overdueAfter && { overdueAfter }),
  };
}
