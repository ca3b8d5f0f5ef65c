import { StoreError } from '@zhenggai/store';
import { describe, expect, it } from 'vitest';
import type { RoundEvent } from '../src/index.ts';
import { MemoryFolder } from './MemoryFolder.ts';
import { answerTo, codesIn, Office, outcomes } from './Office.ts';
import { rowsOf, unitWorkbook } from './unitWorkbook.ts';

const whole = (unit: string, day = '2024年6月30日') =>
  unitWorkbook({ unit, asOf: day, rows: rowsOf(unit, 3) });

async function twoUnits(): Promise<MemoryFolder> {
  return new MemoryFolder()
    .put('安全科.xlsx', await whole('安全科'))
    .put('工程科.xlsx', await whole('工程科'));
}

describe('recording a round', () => {
  it('that was shown records only what still is as it was shown', async () => {
    const office = new Office();
    const folder = await twoUnits();
    const shown = await office.round(folder, { mode: 'trial' });
    folder
      .put('工程科.xlsx', await whole('工程科', '2024年7月1日'))
      .put('办公室.xlsx', await whole('办公室'));
    const round = await office.round(folder, { mode: { asShown: shown } });
    expect(outcomes(round)).toEqual({
      '安全科.xlsx': 'accepted',
      '工程科.xlsx': 'waiting',
      '办公室.xlsx': 'waiting',
    });
    expect(codesIn(answerTo(round, '工程科.xlsx'))).toEqual(['not-as-shown']);
    const again = await office.round(folder, { mode: 'trial' });
    expect(outcomes(await office.round(folder, { mode: { asShown: again } }))).toEqual(outcomes(again));
  });

  it('is refused as a whole who may not import; no workbook is to blame', async () => {
    const office = new Office();
    await office.round(new MemoryFolder().put('安全科.xlsx', await whole('安全科')));
    office.by = '外人';
    const round = await office.round(await twoUnits());
    expect(round.refusals).toMatchObject([{ code: 'person-unknown' }]);
    expect(outcomes(round)).toEqual({ '安全科.xlsx': 'unchanged', '工程科.xlsx': 'waiting' });
    expect(codesIn(answerTo(round, '工程科.xlsx'))).toEqual(['round-stopped']);
    expect((await office.round(await twoUnits(), { mode: 'trial' })).refusals).toEqual([]);
  });

  it('keeps what was recorded before the store failed, and leaves the rest for the next round', async () => {
    const office = new Office();
    await office.round(new MemoryFolder().put('办公室.xlsx', await whole('办公室')));
    const log = office.log;
    if (log === undefined) throw new RangeError('no ledger');
    let appends = 0;
    office.log = Object.assign(Object.create(log), {
      append: (request: Parameters<typeof log.append>[0]) => {
        if (++appends === 2) throw new StoreError('store-full', { path: 'ledger.db' });
        return log.append(request);
      },
    });
    const folder = (await twoUnits()).put('水库科.xlsx', await whole('水库科'));
    const round = await office.round(folder);
    expect(round.failure?.code).toBe('store-full');
    expect(outcomes(round)).toEqual({
      '安全科.xlsx': 'accepted',
      '工程科.xlsx': 'waiting',
      '水库科.xlsx': 'waiting',
    });
    office.log = log;
    expect(outcomes(await office.round(folder))).toEqual({
      '安全科.xlsx': 'unchanged',
      '工程科.xlsx': 'accepted',
      '水库科.xlsx': 'accepted',
    });
  });

  it('compares anew where somebody else imports in between', async () => {
    const office = new Office();
    await office.round(new MemoryFolder().put('办公室.xlsx', await whole('办公室')));
    const other = new MemoryFolder().put('水库科.xlsx', await whole('水库科'));
    const log = office.log;
    if (log === undefined) throw new RangeError('no ledger');
    let isFirst = true;
    office.log = Object.assign(Object.create(log), {
      append: async (request: Parameters<typeof log.append>[0]) => {
        if (isFirst) {
          isFirst = false;
          const second = new Office();
          second.log = log;
          await second.round(other);
        }
        return log.append(request);
      },
    });
    const round = await office.round(await twoUnits());
    expect(outcomes(round)).toEqual({ '安全科.xlsx': 'accepted', '工程科.xlsx': 'accepted' });
    expect(round.ledger.findings.size).toBe(12);
    expect(new Set([...round.ledger.findings.values()].map((f) => f.title)).size).toBe(12);
  });

  it('asks where somebody can be asked, and takes what they say', async () => {
    const office = new Office();
    await office.round(new MemoryFolder().put('工程科.xlsx', await whole('工程科')));
    const [row, ...others] = rowsOf('工程科', 3);
    if (!row) throw new RangeError('no row');
    const retitled = { ...row, title: '物资采购环节验收流程把关不够严格侉字号', measures: '1.整改。' };
    const folder = new MemoryFolder().put(
      '7月.xlsx',
      await unitWorkbook({ unit: '工程科', asOf: '2024年7月20日', rows: [retitled, ...others] }),
    );
    expect(outcomes(await office.round(folder))).toEqual({ '7月.xlsx': 'waiting' });
    const asked: string[] = [];
    const round = await office.round(folder, {
      ask: async (file, questions) => {
        asked.push(file);
        return questions.map(({ sheet, cell }) => ({ place: `${sheet}!${cell}`, said: 'F01' }));
      },
    });
    expect(asked).toEqual(['7月.xlsx']);
    expect(answerTo(round, '7月.xlsx')).toMatchObject({
      outcome: 'accepted',
      added: [],
      absent: [],
      unchanged: 2,
    });
  });

  it('tells how far it is, each file answered once', async () => {
    const events: RoundEvent[] = [];
    const folder = (await twoUnits()).put('坏.xlsx', 'x');
    await new Office().round(folder, { onEvent: (event) => events.push(event) });
    expect(events[0]?.kind).toBe('looking');
    const answered = events.flatMap((event) => (event.kind === 'answered' ? event.answer.file : []));
    expect(answered.sort()).toEqual(['坏.xlsx', '安全科.xlsx', '工程科.xlsx'].sort());
  });
});
