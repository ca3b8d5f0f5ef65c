import { describe, expect, it } from 'vitest';
import { shownPrecision } from './dateFormat.ts';

describe('what a number format shows of a day', () => {
  it.each([
    [' General ', undefined],
    ['General"元"', undefined],
    ['[Red]General', undefined],
    ['General;-General', undefined],
  ])('a plain number shows none: %s', (format, shown) => {
    expect(shownPrecision(format)).toBe(shown);
  });

  it.each([
    ['e"年"', 'year'],
    ['e"年"m"月"', 'month'],
    ['[$-411]ggge"年"', 'year'],
    ['0.0e+0', undefined],
  ])('e is a year of an era, among digits an exponent: %s', (format, shown) => {
    expect(shownPrecision(format)).toBe(shown);
  });

  it.each([
    ['yyyy-mm h:mm', 'day'],
    ['mm:ss', undefined],
    ['h:mm AM/PM', undefined],
    ['mmm', 'month'],
    ['aaa', 'day'],
    ['aaaa', 'day'],
  ])('m beside hours and seconds are minutes, and AM is no weekday: %s', (format, shown) => {
    expect(shownPrecision(format)).toBe(shown);
  });
});
