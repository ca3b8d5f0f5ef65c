import { describe, expect, it } from 'vitest';
import { expectSound } from '../../test/soundDeadline.ts';
import { chinaCalendar } from '../calendar/chinaCalendar.ts';
import { localDate } from '../date/LocalDate.ts';
import { readDeadline } from './readDeadline.ts';

const context = {
  asOf: localDate('2024-03-01'),
  start: localDate('2024-01-22'),
  campaignEnd: localDate('2024-07-22'),
  calendar: chinaCalendar,
};

describe('reading long texts', () => {
  it.each([
    ['digits', '2'.repeat(40_000)],
    ['Chinese digits', '一十'.repeat(20_000)],
    ['days', '2024年6月30日'.repeat(4_000)],
    ['parts with days', '2024年6月底前完成制度；'.repeat(3_000)],
    ['numbered items', '第1、2、3、'.repeat(6_000)],
    ['lists of numbers', `第${'1、'.repeat(20_000)}`],
    ['brackets', '（'.repeat(40_000)],
    ['dashes', '4—'.repeat(20_000)],
    ['dots', '4.'.repeat(20_000)],
    ['colons', '6月30日 1:1'.padEnd(40_000, ':1')],
    ['blanks', ' '.repeat(40_000)],
    ['line breaks', '6月\n'.repeat(13_000)],
    ['quotes', `“春节${'”'.repeat(40_000)}前`],
    ['lone surrogates', '\ud800'.repeat(40_000)],
    ['NULs', '\u0000'.repeat(40_000)],
    ['text', '完成整改并建立长效机制'.repeat(4_000)],
    ['words', '前后左右底内至'.repeat(6_000)],
  ])(
    '40,000 characters of %s cost little',
    (_, text) => {
      const begun = performance.now();
      expectSound(readDeadline(text, context), text);
      expect(performance.now() - begun).toBeLessThan(5_000);
    },
    20_000,
  );

  it('twice the text costs about twice the time', () => {
    const time = (count: number) => {
      const text = '2024年6月底前完成第1项制度，3个月内报送；'.repeat(count);
      const begun = performance.now();
      readDeadline(text, context);
      return performance.now() - begun;
    };
    time(500);
    const [small, large] = [
      Math.min(time(500), time(500), time(500)),
      Math.min(time(4_000), time(4_000), time(4_000)),
    ];
    // Eight times the text; quadratic would be 64 times.
    expect(large / Math.max(small, 1)).toBeLessThan(30);
  }, 30_000);
});
