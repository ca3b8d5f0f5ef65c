import { localDate } from '@zhenggai/core';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../../test/arbitraryLedger.ts';
import { fileName } from './fileName.ts';

const asOf = localDate('2024-07-22');
const named = (name: string) => fileName({ name, lang: 'zh-CN', asOf }, 'docx');

describe('fileName', () => {
  it('is the title with its day', () => {
    expect(named('青澜县水务局党组整改情况统计')).toBe('青澜县水务局党组整改情况统计（截至2024-07-22）.docx');
  });

  it('says of a draft that it is one, in the language of the document', () => {
    const draft = { kind: 'draftMark', text: '草稿', note: '' } as const;
    expect(fileName({ name: '通报', lang: 'zh-CN', asOf, draft }, 'md')).toBe(
      '草稿-通报（截至2024-07-22）.md',
    );
    expect(fileName({ name: 'Status  of\trectification', lang: 'en', asOf }, 'html')).toBe(
      'Status of rectification (2024-07-22).html',
    );
  });

  it.each([
    ['CON', 'CON（截至2024-07-22）.docx'],
    ['nul.txt', 'nul.txt（截至2024-07-22）.docx'],
    ['../../etc/passwd', 'etcpasswd（截至2024-07-22）.docx'],
    ['..\\..\\甲', '甲（截至2024-07-22）.docx'],
    ['  甲. ', '甲.（截至2024-07-22）.docx'],
    ['-rf', 'rf（截至2024-07-22）.docx'],
    ['~$甲', '甲（截至2024-07-22）.docx'],
    ['甲\u202e\u200b乙\u0000\n丙', '甲乙丙（截至2024-07-22）.docx'],
    ['<>:"|?*', '材料（截至2024-07-22）.docx'],
    ['', '材料（截至2024-07-22）.docx'],
  ])('of %j is %s', (name, file) => {
    expect(named(name)).toBe(file);
  });

  it('can stand on every disk, whatever the title', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.string({ unit: 'grapheme', maxLength: 300 })), (name) => {
        const file = named(name);
        expect(file).not.toMatch(/[\\/:*?"<>|\p{Cc}\p{Cf}\p{Cs}]/u);
        expect(file).not.toMatch(/^[.\s~$-]/);
        expect(file).toMatch(/（截至2024-07-22）\.docx$/);
        expect(file.length).toBeLessThanOrEqual(200);
        expect(new TextEncoder().encode(file).length).toBeLessThan(200);
      }),
    );
  });
});
