import { describe, expect, it } from 'vitest';
import { chinaCalendar } from '../calendar/chinaCalendar.ts';
import { localDate } from '../date/LocalDate.ts';
import type { DeadlineContext } from './DeadlineContext.ts';
import { readDeadline } from './readDeadline.ts';
import { writeDeadline } from './writeDeadline.ts';

const context: DeadlineContext = {
  asOf: localDate('2024-03-01'),
  start: localDate('2024-01-22'),
  calendar: chinaCalendar,
  immediateDays: 60,
};

describe('a deadline in plain official words', () => {
  it.each([
    ['即知即改', '立行立改，2024年3月22日前'],
    ['立知立改，长期坚持', '立行立改，2024年3月22日前，长期坚持'],
    ['春节前', '2025年1月27日前'],
    ['2024.6.30', '2024年6月30日前'],
    ['已完成', '已完成'],
    ['每季度末', '每季度末'],
    ['按上级要求', '按上级要求'],
  ])('%s is written %s', (text, written) => {
    expect(writeDeadline(readDeadline(text, context))).toBe(written);
  });

  it('keeps its own wording where an end is not known', () => {
    const { start, ...range } = readDeadline('2024年4月至6月');
    expect(start).toBe('2024-04-01');
    expect(writeDeadline(range)).toBe('2024年4月至6月');
    const { due: _, ...day } = readDeadline('2024年6月底');
    expect(writeDeadline(day)).toBe('2024年6月底');
  });
});
