import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { holds } from '../../test/invariants/holds.ts';
import { expectSound } from '../../test/soundDeadline.ts';
import { chinaCalendar } from '../calendar/chinaCalendar.ts';
import { localDate } from '../date/LocalDate.ts';
import type { DeadlineContext } from './DeadlineContext.ts';
import { readDeadline } from './readDeadline.ts';

const context: DeadlineContext = {
  asOf: localDate('2024-03-01'),
  start: localDate('2024-01-22'),
  campaignEnd: localDate('2024-07-22'),
  calendar: chinaCalendar,
  immediateDays: 60,
};

const file = new URL('../../rules/deadlines/cases.yaml', import.meta.url);
const { cases } = parse(readFileSync(file, 'utf8')) as { cases: readonly { texts: readonly string[] }[] };
const texts = cases.flatMap((one) => one.texts);
const pieces = [...new Set(texts.flatMap((text) => [...text]))];

/** One change to a text: something taken out, put in, put in another's place, doubled. */
type Change = (text: string) => string;
const aChange: fc.Arbitrary<Change> = fc
  .record({
    how: fc.constantFrom('take', 'put', 'replace', 'double', 'swap'),
    at: fc.double({ min: 0, max: 0.999, noNaN: true }),
    length: fc.integer({ min: 1, max: 4 }),
    piece: fc.oneof(
      fc.constantFrom(...pieces),
      fc.constantFrom(...texts),
      fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
    ),
  })
  .map(({ how, at, length, piece }) => (text) => {
    const begin = Math.floor(at * (text.length + 1));
    const [before, middle, after] = [
      text.slice(0, begin),
      text.slice(begin, begin + length),
      text.slice(begin + length),
    ];
    switch (how) {
      case 'take':
        return before + after;
      case 'put':
        return before + piece + middle + after;
      case 'replace':
        return before + piece + after;
      case 'double':
        return before + middle + middle + after;
      default:
        return before + [...middle].reverse().join('') + after;
    }
  });

const aMutant = fc
  .tuple(fc.constantFrom(...texts), fc.array(aChange, { minLength: 1, maxLength: 5 }))
  .map(([text, changes]) => changes.reduce((changed, change) => change(changed), text));

describe('a time limit with typing errors', () => {
  it('never throws, and answers a sound deadline', () => {
    holds(
      fc.property(aMutant, (text) => expectSound(readDeadline(text, context), text)),
      5_000,
    );
  }, 60_000);

  it('with a word that nobody knows is no plain day: it is unknown and says so, or the word is part of the work', () => {
    // Two family names: no word of this field holds them.
    const foreign = fc.constantFrom('鑫', '淼', '鑫淼');
    const place = fc.double({ min: 0, max: 1, noNaN: true });
    holds(
      fc.property(fc.constantFrom(...texts), foreign, place, (text, word, at) => {
        const begin = Math.floor(at * text.length);
        const changed = text.slice(0, begin) + word + text.slice(begin);
        const { kind, due, milestones = [], notes, unread } = readDeadline(changed, context);
        // The words of a measure without a day belong to none of the days.
        const isWork =
          kind === 'milestones' &&
          (notes.includes('perMeasure') || milestones.some((one) => one.text.includes(word)));
        const told = isWork || (kind === 'unknown' && due === undefined);
        expect({ changed, kind, due, told }).toEqual({ changed, kind, due, told: true });
        if (kind === 'unknown' && unread !== undefined) expect(unread).toContain(word);
      }),
      5_000,
    );
  }, 60_000);

  it('in full-width characters means the same', () => {
    const wide = (text: string) =>
      text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
    holds(
      fc.property(fc.constantFrom(...texts), (text) => {
        const { raw: _, unread, milestones, ...plain } = readDeadline(text, context);
        const {
          raw: __,
          unread: ___,
          milestones: wideMilestones,
          ...full
        } = readDeadline(wide(text), context);
        expect({ text, ...full }).toEqual({ text, ...plain });
        expect(wideMilestones?.map(({ due }) => due)).toEqual(milestones?.map(({ due }) => due));
      }),
      1_000,
    );
  });

  it('written day by day it means the same, whatever zero-width characters and blanks at its ends came along', () => {
    const dirt = fc.constantFrom('\u200b', '\ufeff', '\u00ad', ' ', '\u3000', '\t', '\n');
    holds(
      fc.property(fc.constantFrom(...texts), dirt, dirt, (text, before, after) => {
        const { raw: _, ...plain } = readDeadline(text, context);
        const { raw: __, ...dirty } = readDeadline(before + text + after, context);
        expect({ text, ...dirty }).toEqual({ text, ...plain });
      }),
      1_000,
    );
  });
});
