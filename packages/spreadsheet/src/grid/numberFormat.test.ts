import { expect, test } from 'vitest';
import { builtInFormat, shownBy } from './numberFormat.ts';

test.each([
  ['General', 'number'],
  ['0.00', 'number'],
  ['#,##0.00', 'number'],
  ['@', 'number'],
  ['0.00E+00', 'number'],
  ['[红色]-0', 'number'],
  ['0%', 'percent'],
  ['0.0%', 'percent'],
  ['yyyy/m/d', 'day'],
  ['yyyy"年"m"月"d"日"', 'day'],
  ['[$-804]yyyy"年"m"月"', 'day'],
  ['m"月"d"日"', 'day'],
  ['yyyy-mm-dd hh:mm', 'day'],
  ['[DBNum1]yyyy"年"m"月"', 'day'],
  ['yyyy', 'day'],
  ['h:mm', 'time'],
  ['00', 'words'],
  ['"F"00', 'words'],
  ['"第"0"项"', 'words'],
] as const)('the format %s shows a %s', (format, shown) => {
  expect(shownBy(format)).toBe(shown);
});

test.each([
  [14, 'yyyy/m/d'],
  [31, 'yyyy"年"m"月"d"日"'],
  [57, 'yyyy"年"m"月"'],
  [0, undefined],
] as const)('built-in format %d', (id, format) => {
  expect(builtInFormat(id)).toBe(format);
});
