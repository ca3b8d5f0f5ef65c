import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { charactersOf } from '../text/charactersOf.ts';
import { titleLines } from './titleLines.ts';

describe('the lines of a title', () => {
  it.each([
    {
      title: ['中共青澜县水务局党组', '关于县委第二巡察组反馈意见整改情况的通报'],
      lines: ['中共青澜县水务局党组', '关于县委第二巡察组反馈意见', '整改情况的通报'],
    },
    {
      title: ['关于县委第二巡察组反馈意见整改情况的通报'],
      lines: ['关于县委第二巡察组', '反馈意见整改情况的通报'],
    },
    {
      title: ['中共青澜县自然资源和规划局委员会', '关于中央生态环境保护督察反馈问题整改进展情况的通报'],
      lines: ['中共青澜县自然资源和规划局委员会', '关于中央生态环境保护督察反馈问题', '整改进展情况的通报'],
    },
    { title: ['青澜县教育局', '月度汇报'], lines: ['青澜县教育局', '月度汇报'] },
  ])('turn at whole words: $title', ({ title, lines }) => {
    expect(titleLines(title)).toEqual(lines);
  });

  it('leaves a line without a place to turn as it is', () => {
    expect(titleLines(['字'.repeat(50)])).toEqual(['字'.repeat(50)]);
    const english = 'Rectification status report of the county bureau of water resources';
    expect(titleLines([english])).toEqual([english]);
  });

  it('never lose or change a character, part a name, nor, where they can, pass the width', () => {
    const phrase = fc.constantFrom(
      '关于',
      '青澜县水务局党组',
      '县委第二巡察组',
      '反馈意见',
      '整改情况',
      '的通报',
      '林若溪',
    );
    fc.assert(
      fc.property(fc.array(phrase, { minLength: 1, maxLength: 7 }), (phrases) => {
        const lines = titleLines([phrases.join('')]);
        expect(lines.join('')).toBe(phrases.join(''));
        for (const word of ['林若溪', '整改情况', '反馈意见', '巡察组'])
          expect(lines.join('|').split(word).length).toBe(phrases.join('').split(word).length);
        if (lines.length > 1) expect(Math.max(...lines.map(charactersOf))).toBeLessThanOrEqual(20);
      }),
    );
  });
});
