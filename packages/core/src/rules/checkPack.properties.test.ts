import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holds } from '../../test/invariants/holds.ts';
import { addDays } from '../date/addDays.ts';
import { localDate } from '../date/LocalDate.ts';
import { checkPack, readPack } from './checkPack.ts';
import { shippedRules } from './shippedRules.ts';
import { holdsOn, valueOn } from './valueOn.ts';

const sound = {
  id: 'qinglan',
  version: '1',
  title: '青澜县规则',
  rules: [
    {
      id: 'qinglan-remind',
      kind: 'number',
      title: '提醒天数',
      description: '到期前提醒。',
      unit: '天',
      values: [{ value: 10, source: { title: '青澜县委办法' }, confidence: 'own' }],
    },
  ],
};

const day = fc.integer({ min: 0, max: 2000 }).map((n) => addDays(localDate('2020-01-01'), n));

/** Every place of data, as steps. */
function placesOf(
  data: unknown,
  at: readonly (string | number)[] = [],
): readonly (readonly (string | number)[])[] {
  if (typeof data !== 'object' || data === null) return [at];
  const below = Array.isArray(data)
    ? data.flatMap((one: unknown, i) => placesOf(one, [...at, i]))
    : Object.entries(data).flatMap(([name, one]) => placesOf(one, [...at, name]));
  return [at, ...below];
}

function replaced(data: unknown, [step, ...rest]: readonly (string | number)[], value: unknown): unknown {
  if (step === undefined) return value;
  if (Array.isArray(data))
    return data.map((one: unknown, i) => (i === step ? replaced(one, rest, value) : one));
  const fields = Object.entries(data as Record<string, unknown>);
  return Object.fromEntries(
    fields.map(([name, one]) => [name, name === step ? replaced(one, rest, value) : one]),
  );
}

describe('the check of a pack', () => {
  it('answers faults with a code for any data at all, and reads a pack only where there are none', () => {
    holds(
      fc.property(fc.anything(), (data) => {
        const faults = checkPack(data);
        for (const { code } of faults) expect(code).toMatch(/^rule-/);
        expect(readPack(data).ok).toBe(faults.length === 0);
      }),
      1000,
    );
  });

  it('names the place that was spoilt, or one above or below it', () => {
    const places = placesOf(sound).slice(1);
    holds(
      fc.property(fc.constantFrom(...places), fc.constantFrom(null, {}, [], '', true), (place, spoilt) => {
        const faults = checkPack(replaced(sound, place, spoilt));
        const text = place
          .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
          .join('')
          .slice(1);
        expect(faults.length).toBeGreaterThan(0);
        for (const { path } of faults)
          expect(path.startsWith(text) || text.startsWith(path), path).toBe(true);
      }),
      1000,
    );
  });
});

describe('dated values', () => {
  it('are accepted exactly where no day has two of them', () => {
    const span = fc.tuple(fc.option(day, { nil: undefined }), fc.option(day, { nil: undefined }));
    holds(
      fc.property(fc.array(span, { minLength: 1, maxLength: 4 }), (spans) => {
        const values = spans.map(([from, until]) => ({
          value: 1,
          source: { title: '甲' },
          confidence: 'own' as const,
          ...(from && { from }),
          ...(until && { until }),
        }));
        const edges = [...spans.flat(), localDate('1990-01-01'), localDate('2090-01-01')];
        const isTwice = edges.some((one) => one && values.filter((value) => holdsOn(value, one)).length > 1);
        const isReversed = spans.some(([from, until]) => from && until && from > until);
        const rule = { ...sound.rules[0], values };
        const codes = checkPack({ ...sound, rules: [rule] }).map(({ code }) => code);
        if (!isReversed) expect(codes.includes('rule-values-overlap')).toBe(isTwice);
        expect(codes.includes('rule-until-before-from')).toBe(isReversed === true);
      }),
      1000,
    );
  });

  it('of every shipped rule give on any day the one value that holds on it, or none', () => {
    holds(
      fc.property(fc.constantFrom(...shippedRules.rules), day, (rule, on) => {
        const holding = rule.values.filter((value) => holdsOn(value, on));
        expect(holding.length).toBeLessThan(2);
        expect(valueOn<number | string>(rule, on)).toBe(holding[0]);
      }),
      1000,
    );
  });
});
