import * as fc from 'fast-check';
import { type CalendarYear, chinaCalendar, dayOfWeek } from '../src/calendar/index.ts';
import { addDays, type Command, type Ledger, localDate } from '../src/index.ts';
import { calendarOf, calendarWithYears, foundationOn, rulesPin } from '../src/rules/index.ts';

/** A year as some notice may arrange it: blocks and make-up days anywhere in it, never both on a day. */
export const aYear: fc.Arbitrary<CalendarYear> = fc
  .record({
    year: fc.integer({ min: 2023, max: 2028 }),
    blocks: fc.array(fc.tuple(fc.integer({ min: 0, max: 350 }), fc.integer({ min: 0, max: 8 })), {
      minLength: 1,
      maxLength: 8,
    }),
    makeUp: fc.uniqueArray(fc.integer({ min: 0, max: 364 }), { maxLength: 6 }),
  })
  .map(({ year, blocks, makeUp }) => {
    const first = localDate(`${year}-01-01`);
    const off = blocks.map(([at, length], i) => ({
      name: `假${i}`,
      from: addDays(first, at),
      to: addDays(first, Math.min(at + length, 364)),
    }));
    const worked = makeUp
      .map((at) => addDays(first, at))
      .filter((day) => dayOfWeek(day) >= 6 && !off.some(({ from, to }) => from <= day && day <= to));
    return {
      year,
      source: { title: `关于${year}年部分节假日安排的通知` },
      off,
      makeUp: worked.map((date) => ({ name: '调休', date })),
    };
  });

const policies = ['audit-immediate-60d', 'xuncha-plan-15wd', 'eco-plan-30wd', 'xunshi-2024-focus'];
const somePolicies = fc.subarray(policies);

const pack = (version: string, days: number) => ({
  id: 'qinglan',
  version,
  title: '青澜县整改规则',
  rules: [
    {
      id: 'qinglan-immediate',
      kind: 'policy',
      title: '青澜县立行立改',
      description: '立行立改的问题，收到反馈后按期改到位。',
      inspections: ['localInspection', 'centralInspection'],
      task: 'immediate',
      anchor: 'feedbackReceived',
      unit: 'day',
      effect: 'limit',
      roll: 'none',
      values: [
        { value: days, source: { title: '青澜县办法' }, confidence: 'medium', verifiedOn: '2026-11-25' },
      ],
      cases: [
        {
          name: '没有该年日历也不顺延',
          start: '2024-01-01',
          on: '2020-01-01',
          expect: dayAfter(days),
          how: '逐日数',
        },
      ],
    },
  ],
});

function dayAfter(days: number): string {
  return addDays(localDate('2024-01-01'), days);
}

/** What an office may adopt on the ledger as it stands: years, packs, policies, what ships. Some of it is refused. */
export const anAdoption: fc.Arbitrary<(ledger: Ledger) => Command> = fc.oneof(
  fc.constant(() => {
    const { calendar } = foundationOn(chinaCalendar);
    return { type: 'AdoptRules', rules: rulesPin, ...(calendar && { calendar }) } as const;
  }),
  fc.array(aYear, { minLength: 1, maxLength: 2 }).map((years) => (ledger: Ledger): Command => {
    const unique = [...new Map(years.map((year) => [year.year, year])).values()];
    const { calendar, adopted } = foundationOn(
      calendarWithYears(unique, calendarOf(ledger) ?? chinaCalendar),
    );
    return { type: 'AdoptRules', ...(calendar && { calendar }), years: adopted.years };
  }),
  fc.tuple(somePolicies, somePolicies).map(([enable, others]) => (): Command => {
    const disable = others.filter((id) => !enable.includes(id));
    return { type: 'AdoptRules', enable, disable };
  }),
  fc.tuple(fc.constantFrom('1', '2', '3'), fc.integer({ min: 1, max: 90 })).map(
    ([version, days]) =>
      (): Command => ({ type: 'AdoptRules', packs: [pack(version, days)] }),
  ),
);

/** A calendar of some of the shipped years, as an older or another program shipped them, with added ones. */
export const aCalendar = fc
  .tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 1, max: 4 }), fc.array(aYear, { maxLength: 2 }))
  .map(([from, count, added]) => {
    const years = chinaCalendar.years.slice(from, from + count);
    const unique = [...new Map(added.map((year) => [year.year, year])).values()];
    return calendarWithYears(unique, { ...chinaCalendar, version: '2025.9', digest: '', years });
  });
