import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberRanges } from './numberRanges.ts';

describe('missing numbers', () => {
  it('are named one by one, long runs by their ends', () => {
    expect(numberRanges([], '至')).toEqual([]);
    expect(numberRanges(['2', '5', '6', '7', '9', '10'], '至')).toEqual(['2', '5至7', '9', '10']);
  });

  it('are all named, whichever they are', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 60 })), (numbers) => {
        const rising = numbers.sort((a, b) => a - b);
        const named = numberRanges(rising.map(String), '-').flatMap((piece) => {
          const [from = 0, to = from] = piece.split('-').map(Number);
          return Array.from({ length: to - from + 1 }, (_, i) => from + i);
        });
        expect(named).toEqual(rising);
      }),
    );
  });
});
