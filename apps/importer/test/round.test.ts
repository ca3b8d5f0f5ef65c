import { localDate } from '@zhenggai/core';
import { describe, expect, it } from 'vitest';
import { MemoryFolder } from './MemoryFolder.ts';
import { answerTo, codesIn, Office, outcomes } from './Office.ts';
import { rowsOf, type UnitRow, unitWorkbook } from './unitWorkbook.ts';

const units = Array.from({ length: 20 }, (_, i) => `青澜县第${i + 1}中学`);
const june = '2024年6月30日';
const september = '2024年9月30日';
const named = (n: number) => units[n - 1] ?? '';
const fileOf = (n: number) => `${String(n).padStart(2, '0')}_${named(n)}.xlsx`;

/** An OLE container as Excel writes a workbook with a password: the stream names are UTF-16. */
const encrypted = new Uint8Array([
  ...[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
  ...new Array<number>(64).fill(0),
  ...[...'EncryptedPackage'].flatMap((character) => [character.charCodeAt(0), 0]),
]);

const plain = (n: number, rows: readonly UnitRow[] = rowsOf(named(n), 3), asOf = june) =>
  unitWorkbook({ unit: named(n), asOf, rows });

/** What twenty units put into the folder in summer: twelve as they should, the others each in their own way. */
async function summer(): Promise<MemoryFolder> {
  const folder = new MemoryFolder();
  for (let n = 1; n <= 12; n++) folder.put(fileOf(n), await plain(n));
  folder.put(fileOf(13), await plain(13, rowsOf(named(13), 3), '2024年3月31日'));
  folder.put(fileOf(14), (await plain(14)).subarray(0, 1500));
  folder.put(fileOf(15), '<html><table><tr><td>序号</td></tr></table></html>');
  folder.put(
    fileOf(16),
    await unitWorkbook({ unit: named(16), mark: '秘密★5年', asOf: june, rows: rowsOf('密', 2) }),
  );
  folder.put(fileOf(17), encrypted);
  folder.put(fileOf(18), await plain(18, []));
  folder.put(fileOf(19), await unitWorkbook({ asOf: june, rows: rowsOf(named(19), 3) }));
  folder.put(fileOf(20), await plain(20, rowsOf(named(20), 3), '2024年8月31日'));
  folder.put('07_副本.xlsx', await plain(7));
  folder
    .put('通知.txt', '请各单位于6月底前报送')
    .put(`~$${fileOf(3)}`, 'x')
    .put('.DS_Store', 'x');
  return folder.put('回执-工程科.md', '# 回执').makeFolder('上一轮');
}

/** What became of each unit's workbook in summer. */
const ofSummer: Readonly<Record<string, string>> = Object.fromEntries([
  ...Array.from({ length: 13 }, (_, i) => [fileOf(i + 1), 'accepted']),
  ...[14, 15, 16, 17, 18, 20].map((n) => [fileOf(n), 'refused']),
  [fileOf(19), 'accepted'],
  ['07_副本.xlsx', 'accepted'],
  [fileOf(7), 'unchanged'],
  ['通知.txt', 'refused'],
]);

describe('a round of twenty units', () => {
  it('records what is in order, refuses the rest with the reason, and lets no bad one stop another', async () => {
    const office = new Office();
    const round = await office.round(await summer());
    expect(outcomes(round)).toEqual(ofSummer);
    expect(round.applied).toBe(true);
    expect(round.ledger.findings.size).toBe(14 * 3);
    expect([...(await office.ledger()).persons.values()]).toMatchObject([
      { name: '林若溪', roles: ['clerk'] },
    ]);
    const reasons = [14, 15, 16, 17, 18, 20].map((n) => codesIn(answerTo(round, fileOf(n)))[0]);
    expect(reasons).toEqual([
      'file-truncated',
      'html-not-a-workbook',
      'classification-mark',
      'file-encrypted',
      'no-findings',
      'workbook-in-future',
    ]);
    for (const { outcome, problems } of round.files)
      if (outcome === 'refused') expect(problems[0]?.message).toMatch(/请/);
  });

  it('says where a mark stands, and keeps nothing of what bears it', async () => {
    const office = new Office();
    const round = await office.round(await summer());
    expect(answerTo(round, fileOf(16)).problems).toMatchObject([{ sheet: '整改台账', cell: 'A1' }]);
    const kept = JSON.stringify([...round.ledger.findings.values(), ...round.ledger.imports]);
    expect(kept).not.toContain('密');
    expect(kept).not.toContain(fileOf(16));
  });

  it('takes a workbook that names no unit by the name of its file, and says so', async () => {
    const round = await new Office().round(await summer());
    const answer = answerTo(round, fileOf(19));
    expect(answer.unit).toBe(named(19));
    expect(answer.problems).toMatchObject([
      { code: 'unit-from-file-name', severity: 'info', message: expect.stringContaining(named(19)) },
    ]);
  });

  it('leaves out what nobody delivered, with the reason', async () => {
    const { ignored } = await new Office().round(await summer());
    expect(Object.fromEntries(ignored.map(({ file, reason }) => [file, reason]))).toEqual({
      [`~$${fileOf(3)}`]: 'lock-file',
      '.DS_Store': 'hidden',
      '回执-工程科.md': 'own-output',
      上一轮: 'folder',
    });
  });

  it('tells who delivered, who is late and whose workbook was sent back', async () => {
    const { collection } = await new Office().round(await summer());
    expect(collection.due).toBe('2024-06-30');
    const of = (delivery: string) =>
      collection.units.filter((u) => u.delivery === delivery).map((u) => u.unit);
    expect(of('late')).toEqual([named(13)]);
    expect(of('refused')).toEqual([14, 15, 16, 17, 18, 20].map(named));
    expect(of('delivered')).toHaveLength(13);
    expect(of('missing')).toEqual([]);
  });

  it('records nothing of the same folder again', async () => {
    const office = new Office();
    const folder = await summer();
    const first = await office.round(folder);
    const again = await office.round(folder);
    expect(again.applied).toBe(false);
    expect(again.ledger.head).toEqual(first.ledger.head);
    expect(outcomes(again)).toEqual(
      Object.fromEntries(
        Object.entries(ofSummer).map(([file, was]) => [file, was === 'accepted' ? 'unchanged' : was]),
      ),
    );
  });

  it('answers on a trial what the round answers then, and records nothing', async () => {
    const office = new Office();
    const folder = await summer();
    const trial = await office.round(folder, { mode: 'trial' });
    expect(office.log).toBeUndefined();
    expect(trial.applied).toBe(false);
    expect((await office.round(folder)).files).toEqual(trial.files);
    const head = (await office.ledger()).head;
    await office.round(await autumn(), { mode: 'trial' });
    expect((await office.ledger()).head).toEqual(head);
  });
});

/** What they put there in autumn, with the summer's files still lying around. */
async function autumn(): Promise<MemoryFolder> {
  const folder = await summer();
  for (const n of [14, 15, 16, 17, 18, 20]) folder.remove(fileOf(n));
  const next = (n: number, rows: readonly UnitRow[]) =>
    plain(n, rows, september).then((bytes) => folder.put(`${named(n)}9月.xlsx`, bytes));
  const [first, second, third] = rowsOf(named(1), 3);
  if (!first || !second || !third) throw new RangeError('no rows');
  await next(1, [{ ...first, progress: '已印发新办法。', status: '正在整改' }, second, third]);
  const renumbered = [...rowsOf(named(2), 3)].reverse().map((row, i) => ({ ...row, number: String(i + 1) }));
  await next(2, renumbered);
  await next(3, rowsOf(named(3), 3).slice(0, 2));
  await next(4, rowsOf(named(4), 4));
  const [doubtful, ...others] = rowsOf(named(5), 3);
  if (!doubtful) throw new RangeError('no rows');
  await next(5, [
    {
      ...doubtful,
      title: doubtful.title.replace(named(5), '').replace('把关不严', '环节流程把关不够严格'),
      measures: '1.整改。',
    },
    ...others,
  ]);
  await next(14, rowsOf(named(14), 3));
  folder.put(
    '06_旧表.xlsx',
    await plain(6, [{ ...(rowsOf(named(6), 1)[0] ?? first), status: '未完成' }], '2024年5月31日'),
  );
  return folder;
}

describe('the next round, months later', () => {
  async function afterSummer() {
    const office = new Office();
    await office.round(await summer());
    office.today = localDate('2024-10-10');
    const round = await office.round(await autumn());
    return { office, round, nine: (n: number) => answerTo(round, `${named(n)}9月.xlsx`) };
  }

  it('records edits, with field and cell', async () => {
    const { nine } = await afterSummer();
    expect(nine(1)).toMatchObject({
      outcome: 'accepted',
      added: [],
      absent: [],
      unchanged: 2,
      changed: [
        { field: 'progress', from: null, to: '已印发新办法。', cell: 'F4' },
        { field: 'status', to: { value: 'in-progress' }, cell: 'G4' },
      ],
    });
  });

  it('takes new printed numbers for no change, and keeps them', async () => {
    const { nine, round } = await afterSummer();
    expect(nine(2)).toMatchObject({ outcome: 'unchanged', changed: [], added: [], absent: [], unchanged: 3 });
    expect(nine(2).renumbered).toHaveLength(2);
    const numbers = [...round.ledger.findings.values()]
      .filter((f) => f.unit === named(2))
      .map((f) => f.number);
    expect(numbers).toEqual(['3', '2', '1']);
  });

  it('lists what is absent within the unit only, and changes nothing about it', async () => {
    const { nine, round } = await afterSummer();
    const { absent } = nine(3);
    expect(absent).toHaveLength(1);
    const finding = round.ledger.findings.get(absent[0] ?? ('' as never));
    expect(finding).toMatchObject({ unit: named(3), stage: 'registered' });
    const others = round.files.filter((one) => one.outcome !== 'waiting' && one.absent.length > 0);
    expect(others.map(({ unit }) => unit)).toEqual([named(3)]);
  });

  it('adds new findings, leaves a doubtful match waiting, and takes who was sent back before', async () => {
    const { nine } = await afterSummer();
    expect(nine(4)).toMatchObject({ outcome: 'accepted', unchanged: 3 });
    expect(nine(4).added).toHaveLength(1);
    expect(nine(5)).toMatchObject({
      outcome: 'waiting',
      questions: [{ code: 'doubtful-match', sheet: '整改台账', cell: 'B4' }],
    });
    expect(nine(14)).toMatchObject({
      outcome: 'accepted',
      problems: [{ code: 'unit-first', severity: 'info' }],
    });
  });

  it('refuses an older workbook that would take back what the newer one said', async () => {
    const { round } = await afterSummer();
    const old = answerTo(round, '06_旧表.xlsx');
    expect(old).toMatchObject({ outcome: 'refused', problems: [{ code: 'older-than-delivered' }] });
    expect(old.changed).toEqual([]);
  });

  it('tells who is missing now and who is late', async () => {
    const { round } = await afterSummer();
    const state = Object.fromEntries(round.collection.units.map((u) => [u.unit, u.delivery]));
    expect(round.collection.due).toBe('2024-09-30');
    expect(state).toMatchObject({
      [named(1)]: 'delivered',
      [named(2)]: 'delivered',
      [named(5)]: 'waiting',
      [named(6)]: 'refused',
      [named(8)]: 'late',
      [named(14)]: 'delivered',
    });
    const gone = await (await afterSummer()).office.round(new MemoryFolder(), {
      due: localDate('2024-12-31'),
    });
    expect(gone.collection.units.map((u) => u.delivery)).toEqual(new Array(15).fill('missing'));
  });

  it('records nothing when it is held again', async () => {
    const { office, round } = await afterSummer();
    const again = await office.round(await autumn());
    expect(again.ledger.head).toEqual(round.ledger.head);
    expect(again.applied).toBe(false);
    for (const { file, outcome } of again.files)
      expect([file, outcome]).toEqual([
        file,
        round.files.find((f) => f.file === file)?.outcome === 'accepted' ? 'unchanged' : outcome,
      ]);
  });
});
