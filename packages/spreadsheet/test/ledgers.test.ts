import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { WorkbookReading } from '@zhenggai/core/reading';
import { describe, expect, test } from 'vitest';
import { readWorkbook } from '../src/index.ts';
import { compareReading, type Key } from './compareReading.ts';

type Score = (reading: WorkbookReading, key: Key) => { readonly differences: readonly string[] };

const own = [new URL('./ledgers/', import.meta.url), new URL('./ledgers-second/', import.meta.url)];
/** Further samples and their own comparison, where a checkout has them beside it. */
const shared = new URL('../../../../shared/ledgers/', import.meta.url);
const scoring = new URL('../../../../shared/tools/score-reading.mjs', import.meta.url);

function filesIn(folder: URL): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).filter(
    (name) => /\.xls[xm]$/.test(name) && existsSync(new URL(`${name}.key.json`, folder)),
  );
}

function readIn(folder: URL, file: string): { readonly reading: WorkbookReading; readonly key: Key } {
  const key = JSON.parse(readFileSync(new URL(`${file}.key.json`, folder), 'utf8')) as Key;
  return { reading: readWorkbook(readFileSync(new URL(file, folder)), { file }), key };
}

describe('a ledger reads as its key says', () => {
  for (const folder of own)
    test.each(filesIn(folder))('%s', (file) => {
      const { reading, key } = readIn(folder, file);
      expect(compareReading(reading, key)).toEqual([]);
    });
});

describe.skipIf(!existsSync(scoring))('a sample ledger scores without a difference', () => {
  test.each(filesIn(shared))('%s', async (file) => {
    const { scoreReading } = (await import(/* @vite-ignore */ scoring.href)) as {
      readonly scoreReading: Score;
    };
    const { reading, key } = readIn(shared, file);
    expect(scoreReading(JSON.parse(JSON.stringify(reading)), key).differences).toEqual([]);
  });
});
