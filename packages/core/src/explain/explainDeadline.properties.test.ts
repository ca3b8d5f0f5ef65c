import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holds } from '../../test/invariants/holds.ts';
import { chinaCalendar } from '../calendar/chinaCalendar.ts';
import { dayKind } from '../calendar/dayKind.ts';
import type { Roll, RollTo } from '../calendar/WorkCalendar.ts';
import { addDays } from '../date/addDays.ts';
import { localDate } from '../date/LocalDate.ts';
import type { DeadlineContext } from '../deadline/DeadlineContext.ts';
import { listedWords } from '../deadline/grammar/findWord.ts';
import { readDeadline } from '../deadline/readDeadline.ts';
import { explanationStepWords, languages } from '../words/index.ts';
import type { Explanation } from './Explanation.ts';
import { explainDeadline } from './explainDeadline.ts';

/** Of each property, by day. */
const runs = 1000;
const aDay = fc.integer({ min: -40, max: 1500 }).map((count) => addDays(localDate('2022-12-31'), count));
const aContext: fc.Arbitrary<DeadlineContext> = fc.record(
  {
    asOf: aDay,
    start: aDay,
    campaignEnd: aDay,
    calendar: fc.constant(chinaCalendar),
    immediateDays: fc.integer({ min: 1, max: 400 }),
    immediateAnchor: fc.constantFrom('feedbackReceived', 'planIssued', 'reportDelivered'),
    roll: fc.constantFrom<Roll>('restDay', 'holidayOnly', 'none'),
    rollTo: fc.constantFrom<RollTo>('after', 'before'),
    anchors: fc.record({ planIssued: aDay, reportDelivered: aDay }),
  },
  { requiredKeys: [] },
);

const known = [...listedWords()].map(([word]) => word);
const aPiece = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...known) },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      '2024年',
      '6月',
      '30日',
      '前',
      '底',
      '，',
      '（',
      '）',
      '完成',
      '每',
      '个',
      ' ',
    ),
  },
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 400 }).map(String) },
);
const aCount = fc.integer({ min: 1, max: 400 });
const aTime = fc.oneof(
  fc
    .tuple(aCount, fc.constantFrom('个月', '天', '日内', '个工作日', '年', '周', '个季度'))
    .map(([n, unit]) => `${n}${unit}`),
  aDay.map((day) => `${day}前`),
  aDay.map((day) => `${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`),
  fc.constantFrom(
    ...[
      '6月前',
      '上半年',
      '年底前',
      '第二季度前',
      '月底',
      '下个月底',
      '6月中旬',
      '明年6月底',
      '春节前',
      '国庆节前',
      '“七一”前',
    ],
    ...[
      '集中整改期内',
      '巡察期间',
      '立行立改',
      '每月',
      '每季度末',
      '每年12月底前',
      '半个月',
      '已完成',
      '长期坚持',
      '45473',
      '2月30日',
    ],
    ...[
      '4—6月',
      '2024年10月-2025年3月',
      '整改方案印发之日起3个月',
      '收到反馈意见后2个月内',
      '6月底前（延期至9月底）',
    ],
    ...[
      '6月30日前完成制度修订，12月底前完成验收',
      '2024年9月底前，已完成',
      '立行立改，2024年4月底前完成',
      '适时',
      '—',
      '2024',
    ],
  ),
);
const aTail = fc.constantFrom('', '', '', '，长期坚持', '前完成', '（已完成）', '左右', '内完成整改');
const aText = fc.oneof(
  { weight: 5, arbitrary: fc.tuple(aTime, aTail).map((parts) => parts.join('')) },
  { weight: 2, arbitrary: fc.array(aPiece, { maxLength: 8 }).map((pieces) => pieces.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
);

function holdsFor(check: (explanation: Explanation, context: DeadlineContext) => void): void {
  holds(
    fc.property(aText, aContext, (text, context) => check(explainDeadline(text, context), context)),
    runs,
  );
}

describe('an explanation', () => {
  it('is of the very deadline that is read, and its last step comes to its day', () => {
    holds(
      fc.property(aText, aContext, (text, context) => {
        const { raw, deadline, steps } = explainDeadline(text, context);
        expect(raw).toBe(text);
        expect(deadline).toEqual(readDeadline(text, context));
        expect(steps.at(-1)?.to).toBe(deadline.due);
        expect(steps.at(-1)?.step).toBe(deadline.due ? 'due' : 'no-day');
      }),
      runs,
    );
  }, 40_000);

  it('reaches a plain day before it names it: the last step on the way comes to it', () => {
    holdsFor(({ deadline, steps }) => {
      if (!deadline.due) return;
      const way = steps.slice(0, -1).filter(({ to }) => to !== undefined);
      expect(way.at(-1)?.to).toBe(deadline.due);
    });
  }, 40_000);

  it('begins each step on a day that a step before it came to, or on one that it names', () => {
    holdsFor(({ steps }) => {
      const reached = new Set<string>();
      for (const { from, to, facts } of steps) {
        if (from !== undefined) expect(reached.has(from) || Object.values(facts).includes(from)).toBe(true);
        if (to !== undefined) reached.add(to);
      }
    });
  }, 40_000);

  it('marks every day as the calendar has it, in order, each once, the day of the deadline as due', () => {
    holdsFor(({ deadline, days }, { calendar }) => {
      expect(days === undefined).toBe(deadline.due === undefined);
      if (!days) return;
      const all = days.map(({ day }) => day);
      expect([...new Set(all)].sort()).toEqual(all);
      expect(days.filter(({ mark }) => mark === 'due').map(({ day }) => day)).toEqual([deadline.due]);
      for (const { day, kind, mark } of days) {
        const known = calendar && dayKind(day, calendar);
        expect(kind).toBe(known?.ok ? known.value : undefined);
        if (mark === 'skipped' || mark === 'rolled' || mark === 'off')
          expect(['weekend', 'holiday']).toContain(kind);
        if (mark === 'made-up') expect(kind).toBe('makeUpDay');
      }
      const readings = days.filter(({ mark }) => mark === 'reading' || mark === 'due').map(({ day }) => day);
      if (deadline.readings) expect(readings).toEqual(deadline.readings);
    });
  }, 40_000);

  it('numbers as many days as the period counts, from one on, working days only where those are counted', () => {
    const aPeriod = fc.record({
      count: aCount,
      unit: fc.constantFrom('个月', '天', '个工作日', '周'),
      start: aDay,
      roll: fc.constantFrom<Roll>('restDay', 'holidayOnly', 'none'),
      rollTo: fc.constantFrom<RollTo>('after', 'before'),
    });
    holds(
      fc.property(aPeriod, ({ count, unit, ...context }) => {
        const { days, deadline } = explainDeadline(`${count}${unit}`, {
          ...context,
          calendar: chinaCalendar,
        });
        if (!deadline.due) return;
        const numbers = (days ?? []).flatMap(({ n }) => n ?? []);
        const most = unit === '周' ? count * 7 : count;
        expect(numbers).toEqual(Array.from({ length: most }, (_, at) => at + 1));
        // A single day that moves back over the weekend may end on the day it counts from.
        if (deadline.due > context.start)
          expect(days?.find(({ mark }) => mark === 'start')?.day).toBe(context.start);
        for (const { n, kind } of days ?? [])
          if (n !== undefined && unit === '个工作日') expect(['workday', 'makeUpDay']).toContain(kind);
      }),
      runs,
    );
  }, 40_000);

  it('has a sentence for every step, in which nothing is left unsaid', () => {
    holdsFor(({ steps }) => {
      for (const step of steps)
        for (const language of languages) {
          const said = explanationStepWords(step, language);
          expect(said).not.toMatch(/[{}]|\[\[|\]\]|\(s\)|undefined|（不详）|\(unknown\)/u);
        }
    });
  }, 40_000);
});
