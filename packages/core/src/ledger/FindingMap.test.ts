import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aRow, aWorkbook } from '../../test/aReading.ts';
import { Trial } from '../../test/specification.ts';
import { type FindingCode, findingCode } from '../finding/codes.ts';
import type { Finding } from '../finding/Finding.ts';
import { propose } from '../intake/index.ts';
import { FindingMap } from './FindingMap.ts';

const trial = Trial.opened();
const proposal = propose(trial.ledger, aWorkbook([aRow(4)]), { file: 'a.xlsx', fileDigest: 'sha256:1' });
trial.must({ type: 'ApplyImport', proposal }, '李岚', '2024-02-01');
const sample = trial.finding();

const finding = fc
  .tuple(fc.oneof(fc.integer({ min: 1, max: 600 }), fc.integer({ min: 1, max: 999_999_999 })), fc.nat())
  .map(([n, version]): Finding => ({ ...sample, code: findingCode(n), version }));

describe('a map of findings', () => {
  it('answers as a map does that is filled anew each time, in the order of codes; earlier ones never change', () => {
    fc.assert(
      fc.property(fc.array(fc.array(finding, { maxLength: 6 }), { maxLength: 8 }), (steps) => {
        const model = new Map<FindingCode, Finding>();
        let map = FindingMap.of(new Map());
        for (const step of steps) {
          const [before, entries] = [map, [...map]];
          map = map.with(step);
          for (const one of step) model.set(one.code, one);
          expect([...before]).toEqual(entries);
          const ordered = [...model].sort(([a], [b]) => Number(a.slice(1)) - Number(b.slice(1)));
          expect([...map]).toEqual(ordered);
          expect([...map.keys()]).toEqual(ordered.map(([code]) => code));
          expect(map.size).toBe(model.size);
          for (const [code, held] of model) expect(map.get(code)).toBe(held);
          expect(map.has(findingCode(1))).toBe(model.has(findingCode(1)));
        }
        expect([...FindingMap.of(model)]).toEqual([...map]);
      }),
      { numRuns: 200 },
    );
  });
});
