import { describe, expect, it } from 'vitest';
import type { RoundFolder } from '../src/index.ts';
import { MemoryFolder } from './MemoryFolder.ts';
import { answerTo, codesIn, Office, outcomes } from './Office.ts';
import { rowsOf, unitWorkbook } from './unitWorkbook.ts';

const whole = (unit: string) => unitWorkbook({ unit, asOf: '2024年6月30日', rows: rowsOf(unit, 3) });

describe('a file that is still being copied', () => {
  it('is left for the next round while it grows, and taken once it is whole', async () => {
    const office = new Office();
    const bytes = await whole('工程科');
    const folder = new MemoryFolder()
      .put('工程科.xlsx', bytes.subarray(0, 900))
      .put('安全科.xlsx', await whole('安全科'));
    const pauses: number[] = [];
    const growing = {
      ms: 1500,
      pause: async (ms: number) => {
        pauses.push(ms);
        folder.put('工程科.xlsx', bytes.subarray(0, 1800)).put('办公室.xlsx', new Uint8Array(0));
      },
    };
    const round = await office.round(folder, { settling: growing });
    expect(pauses).toEqual([1500]);
    expect(outcomes(round)).toEqual({
      '安全科.xlsx': 'accepted',
      '工程科.xlsx': 'waiting',
      '办公室.xlsx': 'waiting',
    });
    expect(codesIn(answerTo(round, '工程科.xlsx'))).toEqual(['still-growing']);
    folder.put('工程科.xlsx', bytes).put('办公室.xlsx', await whole('办公室'));
    expect(outcomes(await office.round(folder))).toMatchObject({
      '工程科.xlsx': 'accepted',
      '办公室.xlsx': 'accepted',
    });
  });

  it('is refused where it stands still although it is cut off', async () => {
    const bytes = await whole('工程科');
    for (const share of [0.2, 0.5, 0.9, 0.99]) {
      const cut = new MemoryFolder().put('工程科.xlsx', bytes.subarray(0, Math.floor(bytes.length * share)));
      const round = await new Office().round(cut);
      expect(answerTo(round, '工程科.xlsx')).toMatchObject({ outcome: 'refused', unit: '工程科' });
      expect(codesIn(answerTo(round, '工程科.xlsx'))).toEqual(['file-truncated']);
      expect(round.applied).toBe(false);
    }
  });

  it('waits where it is replaced while it is read, or between its two readings', async () => {
    const other = await unitWorkbook({ unit: '工程科', asOf: '2024年6月30日', rows: rowsOf('工程科', 2) });
    for (const replacedAfter of [1, 2]) {
      const office = new Office();
      const held = new MemoryFolder().put('工程科.xlsx', await whole('工程科'));
      let reads = 0;
      const folder: RoundFolder = {
        list: () => held.list(),
        look: (name) => held.look(name),
        read: async (name) => {
          const bytes = await held.read(name);
          if (++reads === replacedAfter) held.put('工程科.xlsx', other);
          return bytes;
        },
      };
      const round = await office.round(folder);
      expect(codesIn(answerTo(round, '工程科.xlsx'))).toEqual(['changed-meanwhile']);
      expect(office.log).toBeUndefined();
      expect(outcomes(await office.round(held))).toEqual({ '工程科.xlsx': 'accepted' });
    }
  });

  it('waits where it is taken away or held by its writer, and is refused where it may not be read', async () => {
    for (const [code, outcome, reason] of [
      ['ENOENT', 'waiting', 'changed-meanwhile'],
      ['EBUSY', 'waiting', 'still-growing'],
      ['EACCES', 'refused', 'file-unreadable'],
    ] as const) {
      const held = new MemoryFolder()
        .put('工程科.xlsx', await whole('工程科'))
        .put('安全科.xlsx', await whole('安全科'));
      const folder: RoundFolder = {
        list: () => held.list(),
        look: (name) => held.look(name),
        read: async (name) => {
          if (name === '工程科.xlsx') throw Object.assign(new Error(code), { code });
          return held.read(name);
        },
      };
      const round = await new Office().round(folder);
      expect(outcomes(round)).toEqual({ '工程科.xlsx': outcome, '安全科.xlsx': 'accepted' });
      expect(codesIn(answerTo(round, '工程科.xlsx'))).toEqual([reason]);
    }
  });
});

describe('a copy', () => {
  it('under another name is the same workbook, in one round and in the next', async () => {
    const office = new Office();
    const folder = new MemoryFolder()
      .put('工程科.xlsx', await unitWorkbook({ asOf: '2024年6月30日', rows: rowsOf('工程科', 3) }))
      .put('库区站.xlsx', await unitWorkbook({ asOf: '2024年6月30日', rows: rowsOf('工程科', 3) }));
    const round = await office.round(folder);
    expect(round.ledger.findings.size).toBe(3);
    expect(Object.values(outcomes(round)).sort()).toEqual(['accepted', 'unchanged']);
    folder.put('工程科（最终）.xlsx', await folder.read('工程科.xlsx'));
    const again = await office.round(folder);
    expect(again.applied).toBe(false);
    expect(answerTo(again, '工程科（最终）.xlsx')).toMatchObject({
      outcome: 'unchanged',
      unit: '工程科',
      asOf: '2024-06-30',
      problems: [{ code: 'delivered-before', seen: '工程科.xlsx 2024-06-30' }],
    });
  });

  it('of an earlier workbook takes nothing back of a later one', async () => {
    const office = new Office();
    const rows = rowsOf('工程科', 2);
    const folder = new MemoryFolder().put(
      '6月.xlsx',
      await unitWorkbook({ unit: '工程科', asOf: '2024年6月30日', rows }),
    );
    await office.round(folder);
    const later = rows.map((row) => ({ ...row, progress: '已完成修订。' }));
    folder.put('7月.xlsx', await unitWorkbook({ unit: '工程科', asOf: '2024年7月20日', rows: later }));
    const next = await office.round(folder);
    expect(outcomes(next)).toEqual({ '6月.xlsx': 'unchanged', '7月.xlsx': 'accepted' });
    const last = await office.round(new MemoryFolder().put('又一份.xlsx', await folder.read('6月.xlsx')));
    expect(last.ledger.head).toEqual(next.ledger.head);
  });
});

describe('two workbooks of one unit', () => {
  const rows = rowsOf('工程科', 3);

  it('are taken one after the other, the older by 截至 first, whatever they are called', async () => {
    const folder = new MemoryFolder()
      .put(
        'a.xlsx',
        await unitWorkbook({
          unit: '工程科',
          asOf: '2024年6月30日',
          rows: rows.map((r) => ({ ...r, status: '已完成' })),
        }),
      )
      .put('b.xlsx', await unitWorkbook({ unit: '工程科', asOf: '2024年3月31日', rows }));
    const round = await new Office().round(folder);
    expect(answerTo(round, 'b.xlsx').added).toHaveLength(3);
    expect(answerTo(round, 'a.xlsx')).toMatchObject({ outcome: 'accepted', added: [] });
    expect(answerTo(round, 'a.xlsx').changed).toHaveLength(3);
    expect(codesIn(answerTo(round, 'a.xlsx'))).toEqual(['unit-delivered-twice']);
    expect(codesIn(answerTo(round, 'b.xlsx'))).toEqual(['unit-delivered-twice']);
  });

  it('of one day that differ wait, both, until somebody says which one counts', async () => {
    const office = new Office();
    const folder = new MemoryFolder()
      .put('工程科.xlsx', await unitWorkbook({ unit: '工程科', asOf: '2024年6月30日', rows }))
      .put(
        '工程科(1).xlsx',
        await unitWorkbook({ unit: '工程科', asOf: '2024年6月30日', rows: rows.slice(0, 2) }),
      );
    const round = await office.round(folder);
    expect(outcomes(round)).toEqual({ '工程科.xlsx': 'waiting', '工程科(1).xlsx': 'waiting' });
    expect(answerTo(round, '工程科.xlsx').questions).toMatchObject([
      { code: 'same-day-twice', facts: { files: ['工程科.xlsx', '工程科(1).xlsx'], asOf: '2024-06-30' } },
    ]);
    expect(office.log).toBeUndefined();
    folder.remove('工程科(1).xlsx');
    expect(outcomes(await office.round(folder))).toEqual({ '工程科.xlsx': 'accepted' });
  });

  it('of one day that say the same in another form are one', async () => {
    const folder = new MemoryFolder()
      .put('工程科.xlsx', await unitWorkbook({ unit: '工程科', asOf: '2024年6月30日', rows }))
      .put(
        '工程科2.xlsx',
        await unitWorkbook({ unit: '工程科', asOf: '2024年6月30日', rows, mark: '附件1' }),
      );
    const round = await new Office().round(folder);
    expect(outcomes(round)).toEqual({ '工程科.xlsx': 'accepted', '工程科2.xlsx': 'unchanged' });
  });
});

describe('units', () => {
  it('with one wording each keep a finding each', async () => {
    const [row] = rowsOf('工程科', 1);
    if (!row) throw new RangeError('no row');
    const folder = new MemoryFolder();
    for (const unit of ['工程科', '安全科', '办公室'])
      folder.put(`${unit}.xlsx`, await unitWorkbook({ unit, asOf: '2024年6月30日', rows: [row] }));
    const office = new Office();
    const round = await office.round(folder);
    expect([...round.ledger.findings.values()].map((f) => f.unit)).toEqual(['办公室', '安全科', '工程科']);
    const next = await unitWorkbook({
      unit: '安全科',
      asOf: '2024年7月20日',
      rows: [{ ...row, status: '已完成' }],
    });
    const changed = answerTo(await office.round(new MemoryFolder().put('安全科.xlsx', next)), '安全科.xlsx');
    expect(changed).toMatchObject({ added: [], absent: [], changed: [{ code: 'F02', field: 'status' }] });
  });

  it('that the ledger does not list are refused where it lists its units, and nowhere else', async () => {
    const stranger = new MemoryFolder()
      .put('林业局.xlsx', await whole('林业局'))
      .put('工程科.xlsx', await whole('工程科'));
    const plain = new Office();
    await plain.round(new MemoryFolder().put('安全科.xlsx', await whole('安全科')));
    const round = await plain.round(stranger);
    expect(answerTo(round, '林业局.xlsx')).toMatchObject({
      outcome: 'accepted',
      problems: [{ code: 'unit-first' }],
    });

    const listing = new Office();
    await listing.round(new MemoryFolder().put('安全科.xlsx', await whole('安全科')));
    await listing.setFacts({ departments: ['工程科', '安全科', '办公室'] });
    const held = await listing.round(stranger);
    expect(outcomes(held)).toEqual({ '林业局.xlsx': 'refused', '工程科.xlsx': 'accepted' });
    expect(codesIn(answerTo(held, '林业局.xlsx'))[0]).toBe('unit-not-listed');
    expect(held.collection.units.map((u) => [u.unit, u.delivery])).toEqual([
      ['工程科', 'delivered'],
      ['安全科', 'missing'],
      ['办公室', 'missing'],
      ['林业局', 'refused'],
    ]);
  });
});
