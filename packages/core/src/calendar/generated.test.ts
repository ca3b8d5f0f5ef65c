import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { digestOf } from '../digest/digestOf.ts';
import { chinaCalendar } from './chinaCalendar.ts';

const folder = new URL('../../rules/calendars/', import.meta.url);
const files = readdirSync(folder).sort();
const data = files.map((file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as { year: number });

describe('the generated calendar', () => {
  it('holds what the rules hold, pinned by the digest of its canonical form', () => {
    expect(chinaCalendar.years).toEqual(data);
    expect(chinaCalendar.digest).toBe(digestOf(data));
  });

  it('has one file for each year, named after it', () => {
    expect(files).toEqual(data.map(({ year }) => `cn-${year}.json`));
  });
});
