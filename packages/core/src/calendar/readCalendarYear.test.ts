import { describe, expect, it } from 'vitest';
import { readCalendarYear } from './readCalendarYear.ts';

const newYear = { name: '元旦', from: '2027-01-01', to: '2027-01-03' };
const year = { year: 2027, source: { title: '2027年部分节假日安排的通知' }, off: [newYear], makeUp: [] };
const springFestival = { name: '春节', from: '2027-02-05', to: '2027-02-11' };

/** Where the data is at fault and why. */
function faultsIn(data: unknown): readonly string[] {
  const read = readCalendarYear(data);
  if (read.ok) return [];
  return read.refusals.map(({ code, facts }) => {
    expect(code).toBe('calendar-year-invalid');
    return `${facts?.path}: ${facts?.reason}`;
  });
}

describe('what a year of a calendar must hold', () => {
  it.each([
    ['no object', null, [': not-an-object']],
    ['a text', '2027', [': not-an-object']],
    ['a list', [year], [': not-an-object']],
    ['a year in words', { ...year, year: '2027' }, ['year: year']],
    ['half a year', { ...year, year: 2027.5 }, ['year: year']],
    ['a year without a title of its notice', { ...year, source: {} }, ['source.title: source']],
    ['a title of blanks', { ...year, source: { title: ' ' } }, ['source.title: source']],
    ['no source', { ...year, source: null }, ['source.title: source']],
    ['no days off', { ...year, off: [] }, ['off: empty']],
    ['days off that are no list', { ...year, off: newYear }, ['off: off']],
    ['make-up days that are no list', { ...year, makeUp: null }, ['makeUp: make-up']],
  ])('%s is refused', (_, data, faults) => {
    expect(faultsIn(data)).toEqual(faults);
  });

  it.each([
    ['no block', null, 'off[1]: off'],
    ['a block without a name', { ...springFestival, name: '' }, 'off[1].name: off'],
    ['a block without a beginning', { ...springFestival, from: undefined }, 'off[1].from: off'],
    ['a block from a day that does not exist', { ...springFestival, from: '2027-02-30' }, 'off[1].from: off'],
    ['a block without an end', { ...springFestival, to: undefined }, 'off[1].to: off'],
    ['a block that ends before it begins', { ...springFestival, to: '2027-02-04' }, 'off[1].to: off'],
    ['a block of 33 days', { ...springFestival, to: '2027-03-09' }, 'off[1].to: off'],
  ])('%s among the days off is named by its place', (_, block, fault) => {
    expect(faultsIn({ ...year, off: [newYear, block] })).toEqual([fault]);
  });

  it('a block may be one day, and at most 32', () => {
    expect(faultsIn({ ...year, off: [{ ...springFestival, to: '2027-02-05' }] })).toEqual([]);
    expect(faultsIn({ ...year, off: [{ ...springFestival, to: '2027-03-08' }] })).toEqual([]);
  });

  it.each([
    ['no day', null, 'makeUp[1]: make-up'],
    ['a day without a name', { name: '', date: '2027-01-30' }, 'makeUp[1].name: make-up'],
    ['a day without a date', { name: '春节' }, 'makeUp[1].date: make-up'],
    ['a Friday', { name: '春节', date: '2027-01-29' }, 'makeUp[1].date: make-up'],
  ])('%s among the make-up days is named by its place', (_, day, fault) => {
    expect(faultsIn({ ...year, makeUp: [{ name: '春节', date: '2027-01-31' }, day] })).toEqual([fault]);
  });

  it('a make-up day is a Saturday or a Sunday', () => {
    const makeUp = ['2027-01-30', '2027-01-31'].map((date) => ({ name: '春节', date }));
    expect(faultsIn({ ...year, makeUp })).toEqual([]);
  });

  it('every fault is named at once', () => {
    expect(faultsIn({ year: 0, source: {}, off: [{}], makeUp: [{}] })).toEqual([
      'year: year',
      'source.title: source',
      'off[0].name: off',
      'makeUp[0].name: make-up',
    ]);
  });

  it('a fault is told with the year, where it is known, and what stands there', () => {
    expect(readCalendarYear({ ...year, off: [{ ...newYear, to: '2026-12-31' }] })).toEqual({
      ok: false,
      refusals: [
        {
          code: 'calendar-year-invalid',
          facts: { year: 2027, path: 'off[0].to', reason: 'off', value: '2026-12-31' },
        },
      ],
    });
    expect(readCalendarYear({ ...year, year: 1899 })).toEqual({
      ok: false,
      refusals: [{ code: 'calendar-year-invalid', facts: { path: 'year', reason: 'year', value: 1899 } }],
    });
  });
});

describe('which days belong to a year', () => {
  it.each([1900, 2999])('years from 1900 to 2999: %i', (first) => {
    const off = [{ name: '元旦', from: `${first}-01-01`, to: `${first}-01-01` }];
    expect(faultsIn({ ...year, year: first, off })).toEqual([]);
  });

  it.each([1899, 3000])('years from 1900 to 2999: not %i', (first) => {
    const off = [{ name: '元旦', from: `${first}-01-01`, to: `${first}-01-01` }];
    expect(faultsIn({ ...year, year: first, off })).toEqual(['year: year']);
  });

  it.each([
    ['from December before', { name: '元旦', from: '2026-12-01', to: '2026-12-02' }, []],
    [
      'not from November before',
      { name: '元旦', from: '2026-11-30', to: '2026-12-02' },
      ['off[0].from: day-of-another-year'],
    ],
    ['until January after', { name: '元旦', from: '2028-01-30', to: '2028-01-31' }, []],
    [
      'not until February after',
      { name: '元旦', from: '2028-01-30', to: '2028-02-01' },
      ['off[0].to: day-of-another-year'],
    ],
  ])('blocks %s', (_, block, faults) => {
    expect(faultsIn({ ...year, off: [block] })).toEqual(faults);
  });

  it('a make-up day of another year is refused', () => {
    expect(faultsIn({ ...year, makeUp: [{ name: '元旦', date: '2026-11-29' }] })).toEqual([
      'makeUp[0].date: day-of-another-year',
    ]);
  });

  it.each(['2027-02-06', '2027-02-07', '2027-02-13'])('no day is both off and worked: %s', (date) => {
    const off = [newYear, { name: '春节', from: '2027-02-06', to: '2027-02-13' }];
    expect(faultsIn({ ...year, off, makeUp: [{ name: '春节', date }] })).toEqual([
      'makeUp[0].date: off-and-worked',
    ]);
  });

  it.each(['2027-01-30', '2027-02-14'])('the days beside a block may be worked: %s', (date) => {
    const off = [newYear, { name: '春节', from: '2027-02-06', to: '2027-02-13' }];
    expect(faultsIn({ ...year, off, makeUp: [{ name: '春节', date }] })).toEqual([]);
  });
});

describe('what is kept of a file', () => {
  it('is what a calendar knows, and nothing beyond', () => {
    const source = {
      ...year.source,
      documentNumber: '国办发明电〔2026〕0号',
      url: 'https://example.org',
      collectedBy: '',
    };
    const makeUp = [{ name: '春节', date: '2027-01-30', note: '周六' }];
    const read = readCalendarYear({ ...year, source, off: [{ ...newYear, days: 3 }], makeUp, note: '草稿' });
    expect(read).toEqual({
      ok: true,
      value: {
        year: 2027,
        source: { title: source.title, documentNumber: source.documentNumber, url: source.url },
        off: [newYear],
        makeUp: [{ name: '春节', date: '2027-01-30' }],
      },
    });
    const collected = readCalendarYear({ ...year, source: { ...year.source, collectedBy: '青岚市整改办' } });
    expect(collected).toMatchObject({ value: { source: { collectedBy: '青岚市整改办' } } });
  });
});
