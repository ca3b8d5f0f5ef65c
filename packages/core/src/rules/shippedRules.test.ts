import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { digestOf } from '../digest/digestOf.ts';
import { checkPack } from './checkPack.ts';
import type { RuleCase } from './Rule.ts';
import { shippedCases } from './shippedCases.ts';
import { rulesPin, shippedRules } from './shippedRules.ts';
import { holdsOn } from './valueOn.ts';

const folder = new URL('../../rules/', import.meta.url);
const readText = (file: string) => readFileSync(new URL(file, folder), 'utf8');
const listIn = (area: string) =>
  readdirSync(new URL(area, folder))
    .sort()
    .flatMap((file) => parse(readText(`${area}/${file}`)) as unknown);
const written = ['policies', 'numbers'].flatMap(
  (area) => listIn(area).flat() as { id: string; cases?: RuleCase[] }[],
);
const released = JSON.parse(readText('released.json')) as Record<string, string>;

describe('the shipped rules', () => {
  it('are sound as any pack has to be, and every case of theirs comes out as written', () => {
    const { id, version, title } = shippedRules;
    expect(checkPack({ id, version, title, rules: written }, { beside: [] })).toEqual([]);
  });

  it('are generated from the files as they stand, the cases apart', () => {
    expect(shippedRules.rules).toEqual(written.map(({ cases: _, ...rule }) => rule));
    expect(shippedCases).toEqual(
      Object.fromEntries(written.flatMap(({ id, cases }) => (cases ? [[id, cases]] : []))),
    );
  });

  it('are pinned by the digest of policies, numbers and schemes', () => {
    expect(rulesPin.digest).toBe(digestOf({ rules: shippedRules.rules, schemes: listIn('schemes') }));
  });

  it('never change under a version that was released', () => {
    expect(
      released[rulesPin.version],
      `The rules under packages/core/rules differ from what was released as ${rulesPin.version}. Ledgers rest on that ` +
        'version: raise "rules" in rules/versions.json (2026.2 → 2026.3), and add the new version with its digest ' +
        `(${rulesPin.digest}) to rules/released.json. Entries that stand there stay.`,
    ).toBe(rulesPin.digest);
  });

  it('are said in Chinese and in English', () => {
    expect(shippedRules.rules.filter(({ english }) => english === undefined)).toEqual([]);
    const mixed = shippedRules.rules.filter(({ title }) => !/\p{Script=Han}/u.test(title));
    expect(mixed).toEqual([]);
  });

  it('give one value at most on any day on which one begins or ends', () => {
    for (const { id, values } of shippedRules.rules)
      for (const day of values.flatMap(({ from, until }) => [from, until].filter((one) => one !== undefined)))
        expect(values.filter((value) => holdsOn(value, day)).length, `${id} on ${day}`).toBeLessThan(2);
  });
});
