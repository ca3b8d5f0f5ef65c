import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aRow, aWorkbook } from '../../../test/aReading.ts';
import { Trial } from '../../../test/specification.ts';
import { localDate } from '../../index.ts';
import { propose } from '../propose.ts';
import { collectionOf } from './collectionOf.ts';
import { contentDigest } from './contentDigest.ts';
import { unproposedFile } from './fileAnswer.ts';
import { isUnchanged } from './isUnchanged.ts';
import { compareNames, orderRound, rivalsOf } from './orderRound.ts';
import { proposeInRound } from './proposeInRound.ts';
import type { FileAnswer } from './RoundAnswer.ts';

const day = localDate('2024-03-01');
const turn = (file: string, unit: string, asOf?: string, content = file) => ({
  file,
  unit,
  content,
  ...(asOf !== undefined && { asOf: localDate(asOf) }),
});

describe('the order of a round', () => {
  it('goes by file name, and within a unit by the day of the workbook', () => {
    const turns = [
      turn('10号.xlsx', '丙'),
      turn('2号.xlsx', '乙', '2024-06-30'),
      turn('9号.xlsx', '乙', '2024-03-31'),
      turn('3号.xlsx', '甲'),
      turn('4号.xlsx', '乙'),
    ];
    expect(orderRound(turns).map(({ file }) => file)).toEqual([
      '9号.xlsx',
      '2号.xlsx',
      '4号.xlsx',
      '3号.xlsx',
      '10号.xlsx',
    ]);
  });

  it('is one order for any names', () => {
    const name = fc.string({ unit: fc.constantFrom('0', '1', '02', '号', 'a', '.', '(') });
    fc.assert(
      fc.property(fc.array(name, { maxLength: 8 }), (names) => {
        const sorted = [...names].sort(compareNames);
        expect([...names].reverse().sort(compareNames)).toEqual(sorted);
        for (const [i, one] of sorted.entries())
          for (const later of sorted.slice(i + 1)) expect(compareNames(one, later)).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('knows rivals: one unit, one day, and not the same content', () => {
    const [one, copy, rival, older] = [
      turn('a', '甲', '2024-06-30', 'x'),
      turn('b', ' 甲', '2024-06-30', 'x'),
      turn('c', '甲', '2024-06-30', 'y'),
      turn('d', '甲', '2024-03-31', 'z'),
    ];
    expect(rivalsOf(one, [one, copy, rival, older, turn('e', '乙', '2024-06-30')])).toEqual([rival]);
  });
});

describe('what a workbook says', () => {
  it('is the same wherever in it that stands, and another once a word differs', () => {
    const digest = (row: number, title: string) => {
      const { sourceRows: _, ...said } = aRow(4, { title });
      return contentDigest(aWorkbook([{ ...said, sourceRows: [row], cells: { title: `C${row}` } }]));
    };
    expect(digest(4, '甲')).toBe(digest(9, '甲'));
    expect(digest(4, '甲')).not.toBe(digest(4, '乙'));
  });
});

describe('a workbook in a round', () => {
  function delivered() {
    const trial = Trial.opened();
    const first = aWorkbook([aRow(4), aRow(5)], { unit: '工程科', asOf: day });
    const proposal = propose(trial.ledger, first, { file: '1.xlsx', fileDigest: 'sha256:1' });
    trial.must({ type: 'ApplyImport', proposal }, '李岚', '2024-03-01');
    return trial.ledger;
  }

  function against(changes: Parameters<typeof aWorkbook>[1] & { unit: string }, rows = [aRow(4), aRow(5)]) {
    const before = delivered();
    const reading = { ...aWorkbook(rows, changes), unit: changes.unit };
    const file = { file: '2.xlsx', fileDigest: 'sha256:2', on: day, reading };
    return proposeInRound(before, file, { before, units: [changes.unit] });
  }

  it('is refused where it is older than its unit’s last and says otherwise, not where it repeats it', () => {
    const older = localDate('2024-01-31');
    expect(against({ unit: '工程科', asOf: older }).against).toEqual([]);
    const { against: why } = against({ unit: '工程科', asOf: older }, [aRow(4, { remark: '改' }), aRow(5)]);
    expect(why).toMatchObject([
      { code: 'older-than-delivered', severity: 'error', seen: '2024-01-31 < 2024-03-01' },
    ]);
  });

  it('is refused without findings', () => {
    expect(against({ unit: '工程科' }, []).against).toMatchObject([{ code: 'no-findings' }]);
  });

  it('of a new unit frightens nobody', () => {
    const { against: why, proposal } = against({ unit: '安全科' }, [aRow(4, { title: '消防通道堵塞' })]);
    expect(why).toEqual([]);
    expect(proposal.problems).toMatchObject([{ code: 'unit-first', severity: 'info', seen: '安全科' }]);
  });

  it('with nothing but new numbers is unchanged', () => {
    const rows = [aRow(4, { number: '2' }), aRow(5, { number: '1' })];
    const { proposal } = against({ unit: '工程科', asOf: day }, rows);
    expect(proposal.changed).toHaveLength(2);
    expect(isUnchanged(proposal)).toBe(true);
    expect(isUnchanged(against({ unit: '工程科' }, [aRow(4, { remark: '改' }), aRow(5)]).proposal)).toBe(
      false,
    );
  });
});

describe('who delivered', () => {
  const answer = (unit: string, outcome: FileAnswer['outcome'], asOf?: string): FileAnswer =>
    unproposedFile(
      { file: `${unit}.xlsx`, unit, ...(asOf !== undefined && { asOf: localDate(asOf) }) },
      outcome,
      [],
    );

  function before(departments: readonly string[]) {
    const trial = Trial.opened();
    trial.must({ type: 'SetLedgerFacts', facts: { departments } }, '李岚', '2024-02-01');
    return trial.ledger;
  }

  const stateOf = (ledger: ReturnType<typeof before>, answers: readonly FileAnswer[], due?: string) =>
    collectionOf(ledger, answers, due === undefined ? undefined : localDate(due)).units.map((u) => [
      u.unit,
      u.delivery,
    ]);

  it('counts as late against the newest day of the round, or the day that is asked for', () => {
    const answers = [answer('甲科', 'accepted', '2024-06-30'), answer('乙科', 'unchanged', '2024-05-31')];
    expect(stateOf(before([]), answers)).toEqual([
      ['甲科', 'delivered'],
      ['乙科', 'late'],
    ]);
    expect(stateOf(before([]), answers, '2024-07-31')).toEqual([
      ['甲科', 'late'],
      ['乙科', 'late'],
    ]);
  });

  it('misses listed departments only where departments deliver', () => {
    const ledger = before(['甲科', '丙科']);
    expect(stateOf(ledger, [answer('甲科', 'accepted')])).toEqual([
      ['甲科', 'delivered'],
      ['丙科', 'missing'],
    ]);
    expect(stateOf(ledger, [answer('青澜县林业局', 'accepted')])).toEqual([['青澜县林业局', 'delivered']]);
  });

  it('misses the units that the office’s own ledger names, and never the office', () => {
    const trial = Trial.opened();
    const row = (n: number, department: string) => {
      const plain = aRow(n);
      return { ...plain, owners: { ...plain.owners, departments: [department] } };
    };
    const office = aWorkbook([row(4, '县教育局'), row(5, '县医保局')], { unit: '县整改办', asOf: day });
    const proposal = propose(trial.ledger, office, { file: '总台账.xlsx', fileDigest: 'sha256:1' });
    trial.must({ type: 'ApplyImport', proposal }, '李岚', '2024-03-01');
    expect(stateOf(trial.ledger, [answer('县教育局', 'accepted', '2024-06-30')])).toEqual([
      ['县教育局', 'delivered'],
      ['县医保局', 'missing'],
    ]);
  });

  it('lets a newer workbook that waits or was sent back count for more than an older one that was taken', () => {
    const newest = answer('甲科', 'accepted', '2024-06-30');
    const old = answer('乙科', 'unchanged', '2024-03-31');
    expect(stateOf(before([]), [newest, old, answer('乙科', 'waiting')])[1]).toEqual(['乙科', 'waiting']);
    expect(stateOf(before([]), [newest, old, answer('乙科', 'refused')])[1]).toEqual(['乙科', 'refused']);
    expect(stateOf(before([]), [newest, answer('甲科', 'refused')])).toEqual([['甲科', 'delivered']]);
  });
});
