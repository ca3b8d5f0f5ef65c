import { describe, expect, it } from 'vitest';
import { localDate } from '../date/LocalDate.ts';
import { earliestReading, latestReading } from './latestReading.ts';
import { readDeadline } from './readDeadline.ts';

describe('the readings of a deadline', () => {
  it('one with a single meaning reminds and accuses on the same day', () => {
    const deadline = readDeadline('2024年6月底');
    expect([earliestReading(deadline), latestReading(deadline)]).toEqual(['2024-06-30', '2024-06-30']);
  });

  it('of several the first reminds and the last accuses', () => {
    const readings = ['2024-01-31', '2024-10-31', '2025-01-31'].map(localDate);
    const deadline = { ...readDeadline('2024年1月'), readings };
    expect([earliestReading(deadline), latestReading(deadline)]).toEqual(['2024-01-31', '2025-01-31']);
  });

  it('one without a day does neither', () => {
    const deadline = readDeadline('长期坚持');
    expect([earliestReading(deadline), latestReading(deadline)]).toEqual([undefined, undefined]);
  });
});
