import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chineseNumeral } from './chineseNumeral.ts';
import { findControlCharacters } from './findControlCharacters.ts';
import { hasLoneSurrogate } from './hasLoneSurrogate.ts';
import { normaliseText } from './normaliseText.ts';
import { plainText } from './plainText.ts';

/** Any string, lone surrogates, blanks and invisible characters among it. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) }),
  fc.string({
    unit: fc.constantFrom(
      ' ',
      '\n',
      '\r',
      '\u200b',
      '\u00a0',
      '　',
      'a',
      '\u0301',
      '\u00a8',
      '年',
      '６',
      '\ufeff',
    ),
  }),
);

describe('normalising a text', () => {
  it.each([
    ['　２０２４年\u200b6月 \r\n', '2024年6月'],
    ['制度\u00a0\t修订', '制度 修订'],
    ['一行\r\n  二行\r三行\u2028四行', '一行\n二行\n三行\n四行'],
    ['\ufeff（Ａ）', '(A)'],
    [' \n ', ''],
  ])('%j is read as %j', (text, read) => {
    expect(normaliseText(text)).toBe(read);
  });

  it('twice changes nothing', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(normaliseText(normaliseText(text))).toBe(normaliseText(text));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('comparing wordings', () => {
  it.each([
    ['落实 “三重一大”。', '落实"三重一大"．'],
    ['《办法》、《细则》', '〈办法〉,〈细则〉'],
    ['甲—乙', '甲-乙'],
    ['党建\u200b工作', '党建工作'],
    ['第\n一', '第一'],
  ])('%j and %j are the same', (one, other) => {
    expect(plainText(one)).toBe(plainText(other));
  });

  it('keeps letters, digits and the kind of punctuation', () => {
    expect(plainText('整改1项')).not.toBe(plainText('整改2项'));
    expect(plainText('甲，乙')).not.toBe(plainText('甲。乙'));
  });

  it('does not depend on normalising first, and twice changes nothing', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(plainText(plainText(text))).toBe(plainText(text));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('Chinese numerals', () => {
  it.each([
    ['一', 1],
    ['两', 2],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['三十一', 31],
    ['九十九', 99],
    ['〇', 0],
    ['二〇二四', 2024],
    ['二○二四', 2024],
    ['二零二四', 2024],
    ['二0二四', 2024],
    ['二O二四', 2024],
    ['二四', 24],
  ])('%s is %i', (text, value) => {
    expect(chineseNumeral(text)?.value).toBe(value);
  });

  it.each(['', '十十', '零十', '十零', '二三十', '十二三', '百', '年', '一二三四五六七八九'])(
    '%j is no number',
    (text) => {
      expect(chineseNumeral(text)).toBeUndefined();
    },
  );

  it('1 to 99 are read back', () => {
    const names = '〇一二三四五六七八九';
    for (let value = 1; value <= 99; value += 1) {
      const tens = Math.floor(value / 10);
      const written =
        value < 10
          ? names[value]
          : `${tens === 1 ? '' : names[tens]}十${value % 10 === 0 ? '' : names[value % 10]}`;
      expect(chineseNumeral(written ?? '')?.value).toBe(value);
    }
  });
});

describe('what a text must not hold', () => {
  it('half a character is found', () => {
    expect(hasLoneSurrogate('a\ud800b')).toBe(true);
    expect(hasLoneSurrogate('\udc00')).toBe(true);
    expect(hasLoneSurrogate('𠮷')).toBe(false);
    fc.assert(
      fc.property(anyText, (text) => {
        const utf8 = new TextDecoder().decode(new TextEncoder().encode(text.replaceAll('\ufffd', '')));
        expect(hasLoneSurrogate(text)).toBe(utf8.includes('\ufffd'));
      }),
    );
  });

  it('control characters are found where they stand; tab and line breaks are none', () => {
    expect(findControlCharacters('a\u0000b\tc\nd\u009f')).toEqual([
      { code: 'U+0000', at: 1 },
      { code: 'U+009F', at: 7 },
    ]);
  });
});
