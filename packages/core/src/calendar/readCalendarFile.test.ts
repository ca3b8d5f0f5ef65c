import { describe, expect, it } from 'vitest';
import { addDays } from '../date/addDays.ts';
import { differenceInDays } from '../date/differenceInDays.ts';
import { chinaCalendar } from './chinaCalendar.ts';
import { readCalendarFile } from './readCalendarFile.ts';

const days = [
  { name: '元旦', date: '2027-01-02', isOffDay: true },
  { name: '元旦', date: '2027-01-01', isOffDay: true },
  { name: '元旦', date: '2027-01-09', isOffDay: false },
  { name: '春节', date: '2027-02-06', isOffDay: true },
];
const file = { year: 2027, papers: ['https://example.cn/2027'], days };

function wrong(data: unknown): unknown {
  const read = readCalendarFile(data);
  return read.ok ? read.value : read.refusals.map(({ facts }) => [facts?.path, facts?.reason]);
}

describe('a year of a calendar as holiday-cn keeps it', () => {
  it('is read into blocks and make-up days, whatever the order of its days', () => {
    expect(readCalendarFile(file)).toEqual({
      ok: true,
      value: {
        year: 2027,
        source: {
          title: '国务院办公厅关于2027年部分节假日安排的通知',
          url: 'https://example.cn/2027',
          collectedBy: 'NateScarlet/holiday-cn',
        },
        off: [
          { name: '元旦', from: '2027-01-01', to: '2027-01-02' },
          { name: '春节', from: '2027-02-06', to: '2027-02-06' },
        ],
        makeUp: [{ name: '元旦', date: '2027-01-09' }],
      },
    });
  });

  it('is refused where it holds no day: the year is not announced yet', () => {
    expect(wrong({ year: 2027, papers: [], days: [] })).toEqual([['off', 'empty']]);
  });

  it('is refused with every fault and its place', () => {
    const [first] = days;
    expect(
      wrong({
        ...file,
        days: [
          first,
          { ...first, date: '2027-02-30' },
          { ...first, isOffDay: 'no' },
          7,
          { ...first, name: '' },
        ],
      }),
    ).toEqual([
      ['days[1].date', 'day'],
      ['days[2].isOffDay', 'off-day'],
      ['days[3]', 'off'],
      ['days[4].name', 'off'],
    ]);
    expect(wrong({ ...file, days: [first, first] })).toEqual([['days[1].date', 'day-twice']]);
    expect(wrong({ ...file, days: [first, { ...first, date: '2027-01-05', isOffDay: false }] })).toEqual([
      ['days[1].date', 'make-up'],
    ]);
    expect(wrong({ ...file, days: 'none' })).toEqual([['days', 'off']]);
    expect(wrong({ ...file, year: '2027' })).toEqual([['year', 'year']]);
  });

  it('tells what stands at a fault where it is a text, a number or a mark, and the year where it is one', () => {
    const factsOf = (data: unknown) => {
      const read = readCalendarFile(data);
      return read.ok ? [] : read.refusals.map(({ facts }) => facts);
    };
    const [first] = days;
    expect(
      factsOf({ ...file, days: [7, [], { ...first, name: true }, { ...first, name: ' ' }] }),
    ).toStrictEqual([
      { year: 2027, path: 'days[0]', reason: 'off', value: 7 },
      { year: 2027, path: 'days[1]', reason: 'off' },
      { year: 2027, path: 'days[2].name', reason: 'off', value: true },
      { year: 2027, path: 'days[3].name', reason: 'off', value: ' ' },
    ]);
    expect(factsOf({ ...file, year: '2027', days: [7] })).toStrictEqual([
      { path: 'days[0]', reason: 'off', value: 7 },
    ]);
  });

  it('makes two blocks of days of one name that are no neighbours', () => {
    const apart = { name: '元旦', date: '2027-01-04', isOffDay: true };
    expect(readCalendarFile({ ...file, days: [...days.slice(0, 2), apart] })).toMatchObject({
      value: {
        off: [
          { name: '元旦', from: '2027-01-01', to: '2027-01-02' },
          { name: '元旦', from: '2027-01-04', to: '2027-01-04' },
        ],
      },
    });
  });

  it('names the first paper that has an address, and none where there is none', () => {
    const sourceOf = (papers: unknown) => {
      const read = readCalendarFile({ ...file, papers });
      return read.ok ? read.value.source : undefined;
    };
    expect(sourceOf([7, 'https://example.cn/2027'])).toHaveProperty('url', 'https://example.cn/2027');
    for (const papers of [[], [7], undefined]) expect(sourceOf(papers)).not.toHaveProperty('url');
  });

  it('in our own form is read as it stands, and nothing else is taken for a year', () => {
    for (const year of chinaCalendar.years) expect(readCalendarFile(year)).toEqual({ ok: true, value: year });
    const [year] = chinaCalendar.years;
    expect(readCalendarFile({ ...year, days })).toEqual({ ok: true, value: year });
    for (const data of [null, [], 7, '2027', [file]]) expect(wrong(data)).toEqual([['', 'not-an-object']]);
  });

  it('of the years that ship says what ships, written day by day', () => {
    for (const { year, off, makeUp } of chinaCalendar.years) {
      const written = [
        ...makeUp.map((day) => ({ ...day, isOffDay: false })),
        ...off.flatMap(({ name, from, to }) =>
          Array.from({ length: differenceInDays(to, from) + 1 }, (_, i) => ({
            name,
            date: addDays(from, i),
            isOffDay: true,
          })),
        ),
      ];
      expect(readCalendarFile({ year, papers: [], days: written })).toMatchObject({
        ok: true,
        value: { year, off, makeUp },
      });
    }
  });
});
