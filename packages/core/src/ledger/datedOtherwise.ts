import type { LocalDate } from '../date/LocalDate.ts';
import { yearOf } from '../date/partsOf.ts';
import type { Deadline } from '../deadline/Deadline.ts';
import type { DeadlineContext } from '../deadline/DeadlineContext.ts';
import { readDeadline } from '../deadline/readDeadline.ts';
import { sameJson } from '../digest/sameJson.ts';
import { deadlineChanges } from '../explain/deadlineChanges.ts';
import type { FindingCode, MeasureCode } from '../finding/codes.ts';
import type { Finding } from '../finding/Finding.ts';
import { calendarOfPin } from './calendarOf.ts';
import { deadlineContextOf } from './deadlineContextOf.ts';
import type { Ledger } from './Ledger.ts';
import type { Foundation } from './ledgerToCome.ts';
import type { Pin } from './Pin.ts';

/**
 * Why a text has another day now: another `calendar` (of the year that counts), other `rules` (how last days move, the
 * days of a policy), or the ledger's own `facts`, which were not known or not the same when it was read.
 */
export type WhyOtherwise =
  | { readonly is: 'calendar'; readonly year: number; readonly from?: string; readonly to: string }
  | { readonly is: 'rules' }
  | { readonly is: 'facts' };

/** A deadline that stands, and what its text would mean on another foundation. */
export interface DatedOtherwise {
  readonly code: FindingCode;
  readonly measure?: MeasureCode;
  readonly raw: string;
  /** The day against which the text was read, then and now. */
  readonly readOn: LocalDate;
  readonly stands?: LocalDate;
  readonly wouldBe?: LocalDate;
  readonly why: WhyOtherwise;
}

/**
 * The deadlines of a ledger that would have another day if their texts were read on another foundation, each on the day
 * on which it was read. Only counted ones can; nothing is changed, what stands stands.
 *
 * @example datedOtherwise(ledger, ledger) // []; on its own foundation nothing is dated otherwise
 */
export function datedOtherwise(ledger: Ledger, foundation: Foundation): readonly DatedOtherwise[] {
  const newer = { ...ledger, ...foundation };
  return [...ledger.findings.values()].flatMap((finding) =>
    setDeadlines(finding, ledger).flatMap(({ measure, deadline, readOn }): readonly DatedOtherwise[] => {
      const now = readDeadline(deadline.raw, deadlineContextOf(newer, { asOf: readOn }));
      if (!isCounted(deadline) && !isCounted(now)) return [];
      const [stands, wouldBe] = [daysOf(deadline), daysOf(now)];
      if (sameJson(stands, wouldBe)) return [];
      return [
        {
          code: finding.code,
          ...(measure && { measure }),
          raw: deadline.raw,
          readOn,
          ...(deadline.due && { stands: deadline.due }),
          ...(now.due && { wouldBe: now.due }),
          why: whyOtherwise(deadline, now, { ledger, newer, readOn }),
        },
      ];
    }),
  );
}

interface SetDeadline {
  readonly measure?: MeasureCode;
  readonly deadline: Deadline;
  readonly readOn: LocalDate;
}

/** What is set now; of a finding that is due with its measures, theirs. */
function setDeadlines(finding: Finding, ledger: Ledger): readonly SetDeadline[] {
  const changes = deadlineChanges(finding, ledger).filter(({ is }) => is === 'registered' || is === 'set');
  const readOn = (measure?: MeasureCode) =>
    changes.findLast((change) => change.measure === measure)?.readOn ?? finding.registeredOn;
  const own = finding.deadline.notes.includes('perMeasure')
    ? []
    : [{ deadline: finding.deadline, readOn: readOn() }];
  const ofMeasures = finding.measures.flatMap(({ code, deadline }): readonly SetDeadline[] =>
    deadline ? [{ measure: code, deadline, readOn: readOn(code) }] : [],
  );
  return [...own, ...ofMeasures];
}

/** A day that was written out, or of a word like 月底, is the same under every calendar and rule. */
function isCounted({ computedBy, notes }: Deadline): boolean {
  return computedBy !== undefined || notes.includes('calendarMissing');
}

function daysOf({ due, readings, milestones }: Deadline): unknown {
  return [due ?? null, readings ?? null, milestones?.map((one) => one.due) ?? null];
}

/** Puts back what the text was read by, one after the other, until the day that stands comes out. */
function whyOtherwise(
  stands: Deadline,
  now: Deadline,
  { ledger, newer, readOn }: { readonly ledger: Ledger; readonly newer: Ledger; readonly readOn: LocalDate },
): WhyOtherwise {
  const context = deadlineContextOf(newer, { asOf: readOn });
  const then = calendarThen(stands, ledger);
  const isAsItStands = (tried: DeadlineContext) =>
    sameJson(daysOf(readDeadline(stands.raw, tried)), daysOf(stands));
  const { calendar, ...uncounted } = context;
  const to = calendar?.version ?? '';
  // The ledger may have learnt of that year since: what it counts by now is not what was missing then.
  const wasMissing = stands.notes.includes('calendarMissing') && now.computedBy !== undefined;
  if (wasMissing || isAsItStands(then.calendar ? { ...context, calendar: then.calendar } : uncounted))
    return {
      is: 'calendar',
      year: yearOf(now.due ?? stands.due ?? readOn),
      ...(then.pin && then.pin.version !== to && { from: then.pin.version }),
      to,
    };
  const before = deadlineContextOf(ledger, { asOf: readOn });
  return { is: isAsItStands({ ...before, ...(calendar && { calendar }) }) ? 'rules' : 'facts' };
}

/** The calendar that a day was counted by; of one that could not be counted the ledger's of today, which has too few years. */
function calendarThen(stands: Deadline, { calendar, adopted }: Ledger) {
  const pin: Pin | undefined = stands.computedBy?.calendar ?? calendar;
  return { pin, calendar: pin && calendarOfPin(pin, adopted.years) };
}
