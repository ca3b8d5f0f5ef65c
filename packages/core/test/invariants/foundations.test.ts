import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDeadline } from '../../src/deadline/index.ts';
import {
  addDays,
  currentCalendar,
  currentRules,
  type FieldChange,
  type Finding,
  findingCode,
  type LocalDate,
  localDate,
  replay,
} from '../../src/index.ts';
import { propose } from '../../src/intake/index.ts';
import { calendarOf, deadlineContextOf, foundationOn } from '../../src/rules/index.ts';
import { aCalendar, anAdoption } from '../aFoundation.ts';
import { aRow, aWorkbook } from '../aReading.ts';
import { Trial } from '../specification.ts';
import { holds } from './holds.ts';

const counted = [
  '15个工作日内',
  '2个月内',
  '6个月内',
  '立行立改',
  '国庆节前',
  '30日内',
  '自方案印发之日起10个工作日内',
];
const aText = fc.constantFrom(...counted, '2024年6月底前', '长期坚持', '2024年9月30日');
const file = { file: '台账.xlsx', fileDigest: 'sha256:1' };
const asOf = localDate('2024-03-01');
const fourRows = [4, 5, 6, 7];

/** A workbook of these texts as it is read against the ledger as it stands now; `roll` as a newer pack might have it. */
function readNow(trial: Trial, texts: readonly string[], roll?: 'restDay' | 'holidayOnly' | 'none') {
  const context = { ...deadlineContextOf(trial.ledger, { asOf }), ...(roll && { roll }) };
  const rows = fourRows.map((row, i) => ({
    ...aRow(row),
    measures: [
      {
        marker: '1.',
        text: `修订第${row}项制度`,
        cell: `D${row}`,
        deadline: readDeadline(texts[(i + 1) % 4] ?? '', context),
      },
    ],
    deadline: readDeadline(texts[i] ?? '', context),
  }));
  return propose(trial.ledger, aWorkbook(rows, { asOf }), file);
}

/** Every deadline that is set, whole: its day, how it was read, what it was computed by. */
function deadlinesIn(findings: Iterable<Finding>): unknown {
  return [...findings].map(({ code, deadline, measures }) => [
    code,
    deadline,
    measures.map((measure) => [measure.code, measure.deadline]),
  ]);
}

const aStep = fc.oneof(
  fc.record({ adopts: anAdoption }),
  fc.record({
    rereads: fc.constantFrom(undefined, 'restDay' as const, 'holidayOnly' as const, 'none' as const),
  }),
  fc.record({ texts: fc.tuple(aText, aText, aText, aText) }),
  fc.record({
    facts: fc.record({ planIssuedOn: fc.constantFrom(localDate('2024-02-20'), localDate('2024-04-01')) }),
  }),
);

describe('what a ledger rests on', () => {
  it('invariant 5: set deadlines do not drift, whatever calendar, pack, policy or workbook comes after', () => {
    const seen = { calendars: 0, packs: 0, policies: 0, counted: 0 };
    holds(
      fc.property(
        fc.tuple(aText, aText, aText, aText),
        fc.array(aStep, { minLength: 1, maxLength: 6 }),
        (texts, steps) => {
          const trial = Trial.opened();
          trial.must({ type: 'AdoptRules', rules: currentRules, calendar: currentCalendar });
          trial.must({ type: 'ApplyImport', proposal: readNow(trial, texts) }, '李岚', asOf);
          const fields = (['money', 'safety', 'discipline', 'repeated'] as const).map(
            (field) => ({ field, from: null, to: false, as: 'fact' }) as FieldChange,
          );
          for (const code of trial.ledger.findings.keys())
            trial.do({ type: 'SetPlan', finding: code, fields }, '李岚', asOf);
          trial.do({ type: 'ApprovePlan', minutes: '〔2024〕3号' }, '李岚', '2024-03-08');
          const planned = () => [...trial.ledger.findings.values()].filter((finding) => 'plan' in finding);
          const set = deadlinesIn(planned());
          if (planned().some(({ deadline }) => deadline.computedBy?.calendar)) seen.counted++;
          for (const step of steps) {
            const before = deadlinesIn(trial.ledger.findings.values());
            if ('adopts' in step) {
              const command = step.adopts(trial.ledger);
              if (trial.do(command, '李岚', '2024-05-06').ok) tally(seen, trial.log.at(-1)?.data);
              expect(deadlinesIn(trial.ledger.findings.values())).toEqual(before);
            } else if ('rereads' in step) {
              // The last workbook, read again under what the ledger rests on now, says nothing new.
              const proposal = readNow(trial, said(trial), step.rereads);
              expect(proposal.changed).toEqual([]);
              trial.do({ type: 'ApplyImport', proposal }, '李岚', '2024-05-06');
              expect(deadlinesIn(trial.ledger.findings.values())).toEqual(before);
            } else if ('facts' in step) {
              trial.do({ type: 'SetLedgerFacts', facts: step.facts }, '李岚', '2024-05-06');
              expect(deadlinesIn(trial.ledger.findings.values())).toEqual(before);
            } else
              trial.do({ type: 'ApplyImport', proposal: readNow(trial, step.texts) }, '李岚', '2024-05-06');
            expect(deadlinesIn(planned())).toEqual(set);
          }
          expect(deadlinesIn(replay('L1', trial.log).findings.values())).toEqual(
            deadlinesIn(trial.ledger.findings.values()),
          );
        },
      ),
      1_000,
    );
    for (const [what, times] of Object.entries(seen)) expect(times, what).toBeGreaterThan(0);
  });

  it('invariant 12: no calendar, no answer: a ledger counts by its own years and no others', () => {
    let answered = 0;
    let refused = 0;
    const aStart = fc.integer({ min: 0, max: 2_300 }).map((n) => addDays(localDate('2022-06-01'), n));
    const aPeriod = fc.oneof(
      fc.integer({ min: 1, max: 120 }).map((n) => ({ text: `${n}个工作日内`, eachDay: true })),
      fc.integer({ min: 1, max: 400 }).map((n) => ({ text: `${n}日内`, eachDay: false })),
      fc.integer({ min: 1, max: 24 }).map((n) => ({ text: `${n}个月内`, eachDay: false })),
    );
    holds(
      fc.property(aCalendar, aStart, aPeriod, (calendar, feedbackDate, { text, eachDay }) => {
        const ledger = { ...foundationOn(calendar), facts: { feedbackDate } };
        const own = calendarOf(ledger);
        expect(own?.years).toEqual(calendar.years);
        const years = new Set(own?.years.map(({ year }) => year));
        const { due, notes, computedBy } = readDeadline(
          text,
          deadlineContextOf(ledger, { asOf: feedbackDate }),
        );
        if (due === undefined) {
          refused++;
          expect(notes).toContain('calendarMissing');
          return;
        }
        answered++;
        expect(computedBy?.calendar?.digest).toBe(calendar.digest);
        const from = eachDay ? addDays(feedbackDate, 1) : due;
        for (let year = yearIn(from); year <= yearIn(due); year++) expect(years).toContain(year);
      }),
      1_000,
    );
    expect(answered * refused, 'both must occur').toBeGreaterThan(0);
  });
});

/** Random steps must adopt all that can be adopted. */
function tally(seen: { calendars: number; packs: number; policies: number }, data: object = {}): void {
  if ('calendar' in data) seen.calendars++;
  if ('packs' in data) seen.packs++;
  if ('enabled' in data || 'disabled' in data) seen.policies++;
}

/** What the last workbook said, row by row. */
function said({ ledger }: Trial): readonly string[] {
  return fourRows.map((_, i) => ledger.readings.get(findingCode(i + 1))?.reading.deadline.raw ?? '');
}

function yearIn(day: LocalDate): number {
  return Number(day.slice(0, 4));
}
