import type { LocalDate } from '../date/LocalDate.ts';
import type { Deadline } from '../deadline/Deadline.ts';
import { earliestReading, latestReading } from '../deadline/latestReading.ts';
import { readDeadline } from '../deadline/readDeadline.ts';
import { openMeasures } from '../finding/claims.ts';
import type { Finding, Measure } from '../finding/Finding.ts';
import type { FindingEntry } from './Agenda.ts';
import { entryAt } from './entryAt.ts';
import { entryFinding } from './entryFinding.ts';

type Matter = Pick<FindingEntry, 'what'> & Partial<Pick<FindingEntry, 'text' | 'reading'>>;

/** An entry without what says whose it is. */
type DayOf = Matter & { readonly day: LocalDate; readonly key: string; readonly reminds?: boolean };

/**
 * The days of an open finding: of its own deadline and of those of its measures that are not claimed done, of its
 * review, its expected finish, and the one by which to apply anew for the closing of a returned one.
 */
export function findingEntries(finding: Finding, asOf: LocalDate): readonly FindingEntry[] {
  const own = entriesOf(finding, asOf);
  const measures = openMeasures(finding).flatMap((measure) =>
    measure.deadline === undefined ? [] : deadlineEntries(measure.deadline, { finding, measure, asOf }),
  );
  return [...own, ...measures];
}

function entriesOf(finding: Finding, asOf: LocalDate): readonly FindingEntry[] {
  const { deadline, nextReview, expectedFinish } = finding;
  const returned = finding.stage === 'supplement' ? finding.returned : undefined;
  const days: readonly (DayOf | undefined)[] = [
    nextReview && { what: 'review', key: 'review', day: nextReview },
    expectedFinish && { what: 'expected-finish', key: 'expected-finish', day: expectedFinish },
    returned?.due && { what: 'apply-anew', key: 'apply-anew', day: returned.due, text: returned.missing },
  ];
  return [
    ...deadlineEntries(deadline, { finding, asOf }),
    ...days.flatMap((day) => (day ? [entryOf(day, { finding, asOf })] : [])),
  ];
}

interface Whose {
  readonly finding: Finding;
  readonly measure?: Measure;
  readonly asOf: LocalDate;
}

function deadlineEntries(deadline: Deadline, whose: Whose): readonly FindingEntry[] {
  const days = deadline.kind === 'recurring' ? recurringDays(deadline, whose.asOf) : daysOf(deadline, whose);
  return days.map((day) => entryOf(day, whose, deadline));
}

/** The deadline's day, of an ambiguous one the first that reminds and the last that accuses; its earlier milestones. */
function daysOf(deadline: Deadline, { finding, measure, asOf }: Whose): readonly DayOf[] {
  const first = earliestReading(deadline);
  const last = latestReading(deadline);
  if (first === undefined || last === undefined) return [];
  const milestones = (deadline.milestones ?? []).map(
    ({ due, text }, i): DayOf => ({ what: 'milestone', key: `milestone.${i + 1}`, day: due, text }),
  );
  const end = milestones.findLast(({ day }) => day === last);
  const isListed = (one: DayOf) => one !== end && (measure !== undefined || !isOfMeasure(one.day, finding));
  const isSure = first === last;
  const due: DayOf = {
    what: 'deadline',
    key: isSure ? 'deadline' : 'deadline.latest',
    day: last,
    ...(end?.text && { text: end.text }),
    ...(!isSure && { reading: 'latest' }),
    ...(!isSure && first >= asOf && { reminds: false }),
  };
  // Past, the earlier reading reminds of nothing and accuses nobody.
  const reminder: readonly DayOf[] =
    isSure || first < asOf ? [] : [{ what: 'deadline', key: 'deadline', day: first, reading: 'earliest' }];
  return [...milestones.filter(isListed), ...reminder, due];
}

/** A day that a measure has as its own: it is listed with the measure, and no longer once that is done. */
function isOfMeasure(day: LocalDate, { measures }: Finding): boolean {
  return measures.some(({ deadline }) => deadline !== undefined && latestReading(deadline) === day);
}

/** The next time, and the one that was next when the text was read: nothing says whether that was kept. */
function recurringDays(deadline: Deadline, asOf: LocalDate): readonly DayOf[] {
  const known = earliestReading(deadline);
  if (known === undefined || known >= asOf) return known ? [recurring(known)] : [];
  const next = readDeadline(deadline.raw, { asOf });
  const day = next.kind === 'recurring' ? earliestReading(next) : undefined;
  return [recurring(known), ...(day !== undefined && day >= asOf ? [recurring(day)] : [])];
}

/** Each time is a matter of its own: the next one does not move the last. */
const recurring = (day: LocalDate): DayOf => ({ what: 'recurring', key: `recurring.${day}`, day });

/** Only these are held against somebody once they are past: of the others the ledger does not keep whether they were met. */
const accuses: ReadonlySet<FindingEntry['what']> = new Set(['deadline', 'apply-anew']);

function entryOf(
  { key, reminds = true, day, ...matter }: DayOf,
  { finding, measure, asOf }: Whose,
  deadline?: Deadline,
): FindingEntry {
  const { code, text } = measure ?? {};
  return {
    key: `${code ?? finding.code}.${key}`,
    ...entryAt(day, { asOf, once: accuses.has(matter.what) ? 'overdue' : 'unconfirmed' }),
    reminds,
    ...matter,
    finding: entryFinding(finding, measure),
    ...(code !== undefined && text !== undefined && { measure: { code, text } }),
    ...(deadline && { raw: deadline.raw }),
    ...(deadline?.readings && { readings: deadline.readings }),
    notes: deadline?.notes ?? [],
    ...(deadline?.computedBy && { computedBy: deadline.computedBy }),
  };
}
