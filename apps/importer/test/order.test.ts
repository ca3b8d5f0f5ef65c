import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MemoryFolder } from './MemoryFolder.ts';
import { Office } from './Office.ts';
import { rowsOf, unitWorkbook } from './unitWorkbook.ts';

const units = ['工程科', '安全科', '办公室'];
const days = ['2024年3月31日', '2024年6月30日'];

/** What a unit may put into the folder. */
const delivery = fc.record({
  unit: fc.constantFrom(...units),
  asOf: fc.constantFrom(...days),
  count: fc.integer({ min: 0, max: 3 }),
  status: fc.constantFrom(undefined, '正在整改', '已完成'),
  isCutOff: fc.boolean(),
});
const deliveries = fc.array(fc.tuple(fc.integer({ min: 1, max: 12 }), delivery), {
  minLength: 1,
  maxLength: 6,
});

describe('a round', () => {
  it('comes out the same in whatever order its files lie on the disk, and records nothing when it is held again', async () => {
    await fc.assert(
      fc.asyncProperty(deliveries, fc.infiniteStream(fc.nat()), async (drawn, chance) => {
        const folder = new MemoryFolder();
        for (const [n, { unit, asOf, count, status, isCutOff }] of drawn) {
          const rows = rowsOf(unit, count).map((row) => ({ ...row, ...(status && { status }) }));
          const bytes = await unitWorkbook({ unit, asOf, rows });
          folder.put(`${n}号.xlsx`, isCutOff ? bytes.subarray(0, 700) : bytes);
        }
        const places = new Map<string, number>();
        const placeOf = (name: string) => {
          const place = places.get(name) ?? chance.next().value;
          places.set(name, place);
          return place;
        };
        const [one, other] = [new Office(), new Office()];
        const first = await one.round(folder);
        const second = await other.round(folder.inOrder((a, b) => placeOf(a) - placeOf(b)));
        expect(second.files).toEqual(first.files);
        expect(second.collection).toEqual(first.collection);
        const state = ({ ledger }: typeof first) =>
          [...ledger.findings.values()].map((f) => [f.code, f.title, f.unit]);
        expect(state(second)).toEqual(state(first));
        const again = await one.round(folder);
        expect(again.recorded).toBe(0);
        expect(again.files.filter(({ outcome }) => outcome === 'accepted')).toEqual([]);
      }),
      { numRuns: process.env.ZHENGGAI_NIGHTLY ? 200 : 25 },
    );
  });
});
