import { expect, it } from 'vitest';
import { chineseNumeral } from './chineseNumeral.ts';

it.each([
  [1, '一'],
  [10, '十'],
  [11, '十一'],
  [20, '二十'],
  [21, '二十一'],
  [100, '一百'],
  [101, '一百零一'],
  [110, '一百一十'],
  [111, '一百一十一'],
  [1000, '一千'],
  [1001, '一千零一'],
  [1010, '一千零一十'],
  [9999, '九千九百九十九'],
])('counts %i as %s', (value, written) => {
  expect(chineseNumeral(value)).toBe(written);
});
