import { localDate } from '@zhenggai/core';
import { readDeadline, readDeadlineNumber } from '@zhenggai/core/deadline';
import { expect, it } from 'vitest';
import { deadlineShown } from './deadlineShown.ts';

const context = { asOf: localDate('2024-03-01') };

it('shows a deadline as it was written, a serial number as its day', () => {
  expect(deadlineShown(readDeadline('2024年6月底前', context))).toBe('2024年6月底前');
  expect(deadlineShown(readDeadlineNumber(45473, context))).toBe('2024-06-30');
  expect(deadlineShown(readDeadlineNumber(20240630, context))).toBe('20240630');
});
