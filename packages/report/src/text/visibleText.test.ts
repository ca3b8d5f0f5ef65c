import { expect, it } from 'vitest';
import { linesOf, oneLine, visibleText } from './visibleText.ts';

it('keeps what can be seen, of every script', () => {
  const text = '整改〇㐂𠀀 “引” Ａa 1.5% ✓ 👨‍👩‍👧';
  expect(visibleText(text)).toBe(text);
});

it('leaves out what turns the direction of reading, controls a terminal, or has no place in XML', () => {
  expect(visibleText('甲\u202e乙\u2066丙\u200f丁\u0000\u001b\ufffe戊')).toBe('甲乙丙丁戊');
});

it('shows half of a surrogate pair as one that is missing', () => {
  expect(visibleText('半\ud800字')).toBe('半\ufffd字');
});

it('knows every kind of line end', () => {
  expect(linesOf('一\r\n二\r三\u2028四\v\n\n 五 ')).toEqual(['一', '二', '三', '四', '五']);
  expect(oneLine(' 一\n二\t三 ')).toBe('一 二 三');
});
