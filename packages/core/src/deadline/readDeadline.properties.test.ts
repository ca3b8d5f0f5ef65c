import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holds } from '../../test/invariants/holds.ts';
import { expectSound } from '../../test/soundDeadline.ts';
import { chinaCalendar } from '../calendar/chinaCalendar.ts';
import { addDays } from '../date/addDays.ts';
import { localDate } from '../date/LocalDate.ts';
import { writeDay } from '../date/writeDay.ts';
import { countPeriod } from './countPeriod.ts';
import type { DeadlineContext } from './DeadlineContext.ts';
import { listedWords } from './grammar/findWord.ts';
import { tokenise } from './grammar/tokenise.ts';
import { earliestReading, latestReading } from './latestReading.ts';
import { readDeadline } from './readDeadline.ts';
import { writeDeadline } from './writeDeadline.ts';

const d = localDate;
const aDay = fc.integer({ min: 0, max: 18_600 }).map((count) => addDays(d('2000-01-01'), count));
const context: DeadlineContext = {
  asOf: d('2024-03-01'),
  start: d('2024-01-22'),
  campaignEnd: d('2024-07-22'),
  calendar: chinaCalendar,
};
const aContext: fc.Arbitrary<DeadlineContext> = fc
  .record(
    {
      asOf: aDay,
      start: aDay,
      campaignEnd: aDay,
      calendar: fc.constant(chinaCalendar),
      immediateDays: fc.integer({ min: 1, max: 400 }),
    },
    { requiredKeys: [] },
  )
  .map((facts) => facts);

/** Texts of the words that the grammar knows, of numbers and marks, in any order: near misses of every production. */
const known = [...listedWords()].map(([word]) => word);
/** Any character of Unicode; fast-check's own `binary` takes a second to get ready. */
const aCharacter = fc.integer({ min: 0, max: 0x10ffff }).map((code) => String.fromCodePoint(code));
const aPiece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...known) },
  {
    weight: 5,
    arbitrary: fc.constantFrom(
      '年',
      '月',
      '日',
      '前',
      '底',
      '内',
      '至',
      '个',
      '2024年',
      '6月',
      '30日',
      '2024',
      '3个月',
      '10个工作日',
      '每',
    ),
  },
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 40 }).map(String) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 99_999_999 }).map(String) },
  { weight: 2, arbitrary: fc.constantFrom('一', '二', '十', '三十', '二〇二四', '两', '〇') },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '-',
      '—',
      '.',
      '/',
      '，',
      '；',
      '、',
      '（',
      '）',
      ' ',
      '\n',
      '“',
      '”',
      '：',
      '①',
      '\u200b',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: aCharacter, maxLength: 3 }) },
);
const nearText = fc.array(aPiece, { maxLength: 14 }).map((pieces) => pieces.join(''));
const anyText = fc.oneof(
  { weight: 5, arbitrary: nearText },
  { weight: 1, arbitrary: fc.string({ unit: aCharacter, maxLength: 60 }) },
  {
    weight: 1,
    arbitrary: fc.string({
      unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
      maxLength: 60,
    }),
  },
);

describe('reading any text', () => {
  it('never throws, and answers a sound deadline', () => {
    holds(
      fc.property(anyText, aContext, (text, facts) => {
        expectSound(readDeadline(text, facts), text);
      }),
      4_000,
    );
  }, 30_000);

  it('depends on nothing but the text and what it is read against', () => {
    holds(
      fc.property(anyText, (text) => {
        expect(readDeadline(text, context)).toEqual(readDeadline(text, context));
      }),
      1_000,
    );
  });

  it('every character belongs to exactly one token, in order', () => {
    holds(
      fc.property(anyText, (text) => {
        let at = 0;
        for (const { from, to } of tokenise(text).tokens) {
          // One raw character may stand for several plain ones (①): then they share its place.
          expect(from === at || from > at || from >= at - 2).toBe(true);
          expect(to).toBeGreaterThan(from);
          at = to;
        }
        expect(at).toBeLessThanOrEqual(text.length);
      }),
      1_000,
    );
  });
});

describe('an impossible day', () => {
  it('is never moved to a possible one', () => {
    const impossible = fc
      .record({
        year: fc.integer({ min: 2000, max: 2050 }),
        month: fc.integer({ min: 0, max: 20 }),
        day: fc.integer({ min: 0, max: 45 }),
      })
      .filter(({ year, month, day }) => {
        const made = new Date(Date.UTC(year, month - 1, day));
        return made.getUTCMonth() !== month - 1 || made.getUTCDate() !== day || month === 0;
      });
    const form = fc.constantFrom('年月日', '-', '.', '/');
    holds(
      fc.property(
        impossible,
        form,
        fc.constantFrom('', '前', '前完成', '，长期坚持'),
        ({ year, month, day }, by, tail) => {
          const written = by === '年月日' ? `${year}年${month}月${day}日` : [year, month, day].join(by);
          const { kind, due, notes } = readDeadline(written + tail, context);
          expect({ kind, due, notes }).toEqual({ kind: 'unknown', due: undefined, notes: ['invalidDate'] });
        },
      ),
      1_000,
    );
  });
});

describe('a text that was not understood', () => {
  it('answers no day, whatever stands beside it', () => {
    const strange = fc.constantFrom(
      '视财政情况',
      '（待会议研究）',
      '约',
      '左右',
      '或',
      '以后',
      '不得',
      '甲乙丙',
      '？',
      '*',
      '\u0007',
    );
    const day = fc.constantFrom(
      '2024年6月30日',
      '2024年6月底前',
      '6个月内',
      '4—6月',
      '立行立改',
      '长期坚持',
      '年底前',
      '春节前',
      '集中整改期内',
    );
    holds(
      fc.property(day, strange, fc.boolean(), (time, words, before) => {
        const text = before ? words + time : time + words;
        const { kind, due } = readDeadline(text, context);
        expect({ text, kind, due }).toEqual({ text, kind: 'unknown', due: undefined });
      }),
      1_000,
    );
  });
});

describe('a deadline written out', () => {
  it('a day reads back to itself, however it is written', () => {
    const forms: readonly ((day: string) => string)[] = [
      (day) => day,
      (day) => writeDay(d(day)),
      (day) => `${writeDay(d(day))}前`,
      (day) => day.replaceAll('-', '.'),
      (day) => day.replaceAll('-', '/'),
      (day) => day.replaceAll('-', ''),
      (day) => `请于${writeDay(d(day))}前完成`,
    ];
    holds(
      fc.property(aDay, fc.constantFrom(...forms), (day, write) => {
        const { kind, due, precision } = readDeadline(write(day));
        expect({ kind, due, precision }).toEqual({ kind: 'date', due: day, precision: 'day' });
      }),
      1_000,
    );
  });

  it('means the same when read again', () => {
    holds(
      fc.property(anyText, aContext, (text, facts) => {
        const { immediateDays: _, ...rest } = facts;
        const deadline = readDeadline(text, rest);
        if (writeDeadline(deadline) === text) return;
        const again = readDeadline(writeDeadline(deadline), rest);
        expect({ text, due: again.due, sustain: again.sustain }).toEqual({
          text,
          due: deadline.due,
          sustain: deadline.sustain,
        });
      }),
      4_000,
    );
  }, 30_000);

  it.each([
    ['二〇二四年底前，并长期坚持', '2024年12月31日前，长期坚持'],
    ['即知即改', '立行立改'],
    ['常态化', '长期坚持'],
    ['4—6月', '2024年4月1日至2024年6月30日'],
    ['6个月内', '2024年7月22日前'],
    ['2024年6月前', '2024年6月前'],
    ['视情况', '视情况'],
  ])('%s is written %s', (text, written) => {
    expect(writeDeadline(readDeadline(text, context))).toBe(written);
  });
});

describe('the readings of a deadline', () => {
  it('one reminds on the earliest and accuses on the latest', () => {
    const deadline = readDeadline('2024年6月前');
    expect([earliestReading(deadline), latestReading(deadline)]).toEqual(['2024-05-31', '2024-06-30']);
    expect(latestReading(readDeadline('2024年6月底'))).toBe('2024-06-30');
    expect(earliestReading(readDeadline('长期坚持'))).toBeUndefined();
  });
});

describe('invariant 12: no calendar, no answer', () => {
  const aPeriod = fc.record({
    count: fc.integer({ min: 1, max: 30 }),
    unit: fc.constantFrom(
      { written: '个月内', unit: 'month' as const, each: 1 },
      { written: '日内', unit: 'day' as const, each: 30 },
      { written: '个工作日', unit: 'workingDay' as const, each: 20 },
      { written: '年内', unit: 'year' as const, each: 0.2 },
    ),
  });

  it('a period whose last day needs a year without data has no day, and says so', () => {
    holds(
      fc.property(aDay, aPeriod, (start, { count: many, unit: { written, unit, each } }) => {
        const count = Math.ceil(many * each);
        const { due, notes } = readDeadline(`${count}${written}`, { start, calendar: chinaCalendar });
        const end = countPeriod({ start, count, unit }, { calendar: chinaCalendar });
        expect(due).toBe(end.ok ? end.value.due : undefined);
        expect(notes.includes('calendarMissing')).toBe(!end.ok);
        if (!end.ok)
          expect(end.refusals).toEqual([{ code: 'calendar-missing', facts: { year: expect.any(Number) } }]);
      }),
      1_000,
    );
  });

  it('without any calendar nothing that needs one has a day', () => {
    holds(
      fc.property(anyText, aContext, (text, { calendar: _, ...facts }) => {
        const { kind, due, computedBy, milestones = [] } = readDeadline(text, facts);
        expect(computedBy).toBeUndefined();
        if (kind === 'period') expect(due).toBeUndefined();
        if (kind === 'event' && due !== facts.campaignEnd)
          expect(due?.slice(5) ?? '').toMatch(/^(|06-30|07-31)$/);
        expect(milestones.every(({ due: day }) => day.length === 10)).toBe(true);
      }),
      2_000,
    );
  }, 30_000);
});

describe('the lexicon', () => {
  it('lists no word twice', () => {
    expect(known.filter((word, index) => known.indexOf(word) !== index)).toEqual([]);
  });
});
