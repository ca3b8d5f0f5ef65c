import { describe, expect, it } from 'vitest';
import { readDeadlineNumber } from './readDeadlineNumber.ts';

const nothing = { kind: 'unknown', sustain: false, ambiguous: false } as const;

describe('a year and a month typed as one number', () => {
  it.each([
    [1900.6, '1900-06-30'],
    [2100.6, '2100-06-30'],
    [2024.01, '2024-01-31'],
  ])('%d is the last day of the month, %s', (value, due) => {
    expect(readDeadlineNumber(value)).toEqual({
      raw: String(value),
      kind: 'date',
      due,
      precision: 'month',
      sustain: false,
      ambiguous: false,
      notes: [],
    });
  });

  it.each([2024.13, 2024.99])('%d names no month, and is no other day either', (value) => {
    expect(readDeadlineNumber(value)).toEqual({ raw: String(value), ...nothing, notes: ['invalidDate'] });
  });

  it.each([1899.6, 2101.6, 12_024.6, 2024.123, 6.3, -1, 0.5, 1e21])(
    '%d is none: a person must read it',
    (value) => {
      expect(readDeadlineNumber(value)).toEqual({
        raw: String(value),
        ...nothing,
        notes: ['needsHuman', 'unread'],
        unread: String(value),
      });
    },
  );
});

describe('a number shown as a day', () => {
  it('that is none has no day', () => {
    expect(readDeadlineNumber(-5, { format: 'yyyy-mm-dd' })).toEqual({
      raw: '-5',
      ...nothing,
      notes: ['invalidDate'],
    });
  });
});
