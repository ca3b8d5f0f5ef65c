import { type FindingCode, findingCode, localDate, measureCode, replay } from '@zhenggai/core';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ledgerReport } from '../../src/ledger/ledgerReport.ts';
import { due, planned, progress, registered } from '../happenings.ts';
import { anyFindings, anyWork } from './anyLedger.ts';
import { appended, cellAt, deleted, onSheet, typed } from './editing.ts';
import { back, listedIn, nothing, Office, told } from './Office.ts';
import { importing, samples } from './samples.ts';

const nightly = process.env.ZHENGGAI_NIGHTLY === '1';

/** Captions with their fields, and what somebody types there. */
const typing = {
  反馈问题: ['title', '与原文不同的另一种表述，由填表人改写'],
  问题类别: ['category', '新的类别'],
  问题来源: ['source', '新的来源'],
  整改目标: ['goal', '新的目标'],
  责任领导: ['leader', '欧阳知远'],
  责任部门: ['department', '新设科、督查室'],
  责任人: ['person', '司徒静'],
  配合部门: ['cooperating', '新配合科'],
  整改时限: ['deadline', '2031年3月5日前'],
  整改进展: ['progress', '新的进展：已完成一半。'],
  完成状态: ['status', '阶段性办结'],
  佐证材料: ['evidence', '新佐证1份'],
  销号时间: ['closedOn', '2024年7月9日'],
  金额: ['amount', '123.45万元'],
  备注: ['remark', '新的备注'],
} as const;
type Caption = keyof typeof typing;
const captions = Object.keys(typing) as readonly Caption[];

const anyEdits = fc.uniqueArray(fc.tuple(fc.nat(30), fc.constantFrom(...captions)), {
  minLength: 1,
  maxLength: 5,
  selector: ([which, caption]) => `${which} ${caption}`,
});

async function expectEdits(office: Office, edits: readonly (readonly [number, Caption])[]): Promise<void> {
  const codes = [...office.ledger.findings.values()]
    .filter(({ population }) => population !== 'clue')
    .map(({ code }) => code);
  let workbook = office.workbook();
  const expected = new Set<string>();
  for (const [which, caption] of edits) {
    const code = codes[which % codes.length];
    const at = code === undefined ? undefined : cellAt(workbook, code, caption);
    if (at === undefined || at.text === typing[caption][1]) continue;
    workbook = typed(workbook, at, typing[caption][1]);
    expected.add(`${code} ${typing[caption][0]} ${at.address}`);
  }
  const reading = await back(workbook);
  const proposal = office.proposal(reading);
  const found = told(proposal);
  expect(found.changed.toSorted()).toEqual([...expected].toSorted());
  const touched = new Set([...expected].map((line) => line.split(' ')[0]));
  expect({ ...found, changed: [] }).toEqual({
    ...nothing(codes.length - touched.size),
    hasChanges: expected.size > 0,
  });
  office.apply(proposal);
  // The same workbook a second time records nothing.
  expect(office.apply(office.proposal(reading))).toBe(0);
}

describe('edits in a ledger that went out', () => {
  it('come in as just these, in the ledgers of all sample workbooks, worked on or not', async () => {
    const offices = samples.map((file) => importing(file)).filter(({ ledger }) => listedIn(ledger) > 0);
    await fc.assert(
      fc.asyncProperty(
        fc.nat(offices.length - 1),
        fc.array(anyWork, { maxLength: 6 }),
        anyEdits,
        async (which, work, edits) => {
          const office = new Office();
          office.ledger = offices[which]?.ledger ?? office.ledger;
          office.happen(...work.filter(({ finding }) => finding && office.ledger.findings.has(finding)));
          await expectEdits(office, edits);
        },
      ),
      { numRuns: nightly ? 5000 : 160 },
    );
  });

  it('come in as just these, whatever stands around them', async () => {
    await fc.assert(
      fc.asyncProperty(anyFindings, anyEdits, async (findings, edits) => {
        const office = Office.opened();
        office.happen(...findings);
        await expectEdits(office, edits);
      }),
      { numRuns: nightly ? 5000 : 80 },
    );
  });
});

const f1 = findingCode(1);
const measures = (count: number) =>
  Array.from({ length: count }, (_, i) => ({
    code: measureCode(f1, i + 1),
    marker: `${i + 1}.`,
    text: ['修订《青澜县河湖巡查办法》', '组织河长培训两次', '公开巡查结果'][i] ?? '其他',
  }));

/** Two problems, a suggestion and a clue. */
function anOffice(): Office {
  const office = Office.opened({ issuer: '青澜县水务局党组', departments: ['办公室', '河湖管理科'] });
  office.happen(
    registered(1, {
      title: '河湖巡查记录不完整',
      measures: measures(3),
      goal: '记录完整',
      aspect: '履职方面',
    }),
    registered(2, { title: '公务接待清单附件不全', department: '办公室' }),
    registered(3, { number: '1', population: 'suggestion', title: '建议完善考核办法', department: '办公室' }),
    registered(4, { number: '1', population: 'clue', title: '不得公开的线索内容', department: '办公室' }),
  );
  return office;
}

const toldOf = async (office: Office, workbook = office.workbook()) =>
  told(office.proposal(await back(workbook)));
const at = (office: Office, code: FindingCode, caption: string, below = 0) => {
  const found = cellAt(office.workbook(), code, caption, below);
  if (found === undefined) throw new Error(`${code} has no ${caption}`);
  return found;
};

describe('a ledger at the office', () => {
  it('names no clue, and does not miss it when it comes back', async () => {
    const office = anOffice();
    expect(JSON.stringify(office.workbook())).not.toContain('线索');
    expect(await toldOf(office)).toEqual(nothing(3));
  });

  it('misses a row that was deleted, and nothing else', async () => {
    const office = anOffice();
    const found = await toldOf(office, deleted(office.workbook(), 'F02'));
    expect(found).toEqual({ ...nothing(2), absent: ['F02'] });
  });

  it('takes a row that was added as a new finding, on a sheet of suggestions as a suggestion', async () => {
    const office = anOffice();
    const said = {
      序号: '9',
      反馈问题: '全新的一条：档案库房没有除湿设备',
      整改措施: '1.购置设备。\n2.定期检查。',
      责任部门: '办公室',
    };
    const proposal = office.proposal(
      await back(appended(appended(office.workbook(), said), { 反馈问题: '增设意见箱' }, 1)),
    );
    expect(
      proposal.added.map(({ finding }) => [finding.title, finding.population, finding.measures.length]),
    ).toEqual([
      ['全新的一条：档案库房没有除湿设备', 'problem', 2],
      ['增设意见箱', 'suggestion', 0],
    ]);
    expect(told(proposal)).toMatchObject({
      changed: [],
      absent: [],
      questions: [],
      conflicts: [],
      unchanged: 3,
    });
  });

  it('reads a reordered, renumbered sheet by its codes', async () => {
    const office = anOffice();
    const found = await toldOf(
      office,
      onSheet(office.workbook(), 0, (rows) => rows.toReversed()),
    );
    expect(found).toEqual(nothing(3));
    const renumbered = typed(office.workbook(), at(office, f1, '序号'), '一（1）');
    expect(await toldOf(office, renumbered)).toMatchObject({
      renumbered: [{ code: f1, from: '1', to: '一（1）' }],
      unchanged: 3,
    });
  });

  it('changes one measure of a cell where one was reworded, and lists one that was left out', async () => {
    const office = anOffice();
    const cell = at(office, f1, '整改措施');
    expect(cell.text).toBe('1.修订《青澜县河湖巡查办法》\n2.组织河长培训两次\n3.公开巡查结果');
    const reworded = typed(office.workbook(), cell, cell.text.replace('两次', '三次'));
    expect(await toldOf(office, reworded)).toEqual({
      ...nothing(2),
      changed: [`F01.2 measures ${cell.address}`],
      hasChanges: true,
    });
    const shorter = typed(office.workbook(), cell, cell.text.split('\n').slice(0, 2).join('\n'));
    expect((await toldOf(office, shorter)).changed).toEqual([`F01.3 measures ${cell.address}`]);
  });

  it('gives measures with something of their own a row each, and reads an edit there as theirs', async () => {
    const office = anOffice();
    office.happen({
      type: 'ProgressRecorded',
      on: '2024-06-01',
      finding: f1,
      data: { text: '已修订', measure: measureCode(f1, 1) },
    });
    expect(await toldOf(office)).toEqual(nothing(3));
    const cell = at(office, f1, '措施进展', 1);
    const workbook = typed(office.workbook(), cell, '已培训一次');
    expect(await toldOf(office, workbook)).toEqual({
      ...nothing(2),
      changed: [`F01.2 progress ${cell.address}`],
      hasChanges: true,
    });
    const other = at(office, f1, '整改措施', 2);
    const reworded = typed(workbook, other, `${other.text}，并报县河长办`);
    expect((await toldOf(office, reworded)).changed).toEqual([
      `F01.2 progress ${cell.address}`,
      `F01.3 measures ${other.address}`,
    ]);
  });

  it('takes an emptied cell for taken away', async () => {
    const office = anOffice();
    const proposal = office.proposal(await back(typed(office.workbook(), at(office, f1, '整改目标'), '')));
    expect(proposal.changed.flatMap(({ changes }) => changes)).toMatchObject([
      { field: 'goal', from: '记录完整', to: null },
    ]);
  });

  it('writes the original wording; a later one stands beside it when it comes back', async () => {
    const office = anOffice();
    const workbook = typed(office.workbook(), at(office, f1, '反馈问题'), '河湖巡查记录缺项');
    office.apply(office.proposal(await back(workbook)));
    expect(office.ledger.findings.get(f1)).toMatchObject({
      title: '河湖巡查记录不完整',
      laterTitles: [{ text: '河湖巡查记录缺项' }],
    });
    expect(at(office, f1, '反馈问题').text).toBe('河湖巡查记录不完整');
    expect(await toldOf(office)).toEqual(nothing(3));
  });

  it('writes the deadline that holds, beside it the one that the unit asks for', async () => {
    const office = anOffice();
    office.happen(planned(f1));
    const asked = typed(office.workbook(), at(office, f1, '整改时限'), '2025年6月底前');
    office.apply(office.proposal(await back(asked)));
    expect(at(office, f1, '整改时限').text).toBe('2024年12月底前');
    expect(at(office, f1, '填报时限（未批准）').text).toBe('2025年6月底前');
    expect(await toldOf(office)).toEqual(nothing(3));
  });

  it('compares with what went out, though the ledger has moved on since', async () => {
    const office = anOffice();
    const out = office.workbook();
    office.happen(progress(f1, '2024-07-01', '已修订办法。'), {
      type: 'FindingChanged',
      on: '2024-07-01',
      finding: f1,
      data: { changes: [{ field: 'goal', from: '记录完整', to: '记录完整、可追溯', as: 'fact' }] },
    });
    expect(await toldOf(office, out)).toEqual(nothing(3));
    const goal = cellAt(out, f1, '整改目标');
    const person = cellAt(out, f1, '责任人');
    if (goal === undefined || person === undefined) throw new Error('no cells');
    const edited = typed(typed(out, goal, '记录齐全'), person, '路遥之');
    expect(await toldOf(office, edited)).toMatchObject({
      changed: [`F01 person ${person.address}`],
      conflicts: [{ field: 'goal', base: '记录完整', workbook: '记录齐全', ledger: '记录完整、可追溯' }],
    });
  });

  it('takes two copies that two departments worked on, neither undoing the other', async () => {
    const office = anOffice();
    const out = office.workbook();
    const first = await back(typed(out, at(office, f1, '备注'), '河湖管理科填'), '甲.xlsx');
    const second = await back(typed(out, at(office, findingCode(2), '备注'), '办公室填'), '乙.xlsx');
    office.apply(office.proposal(first));
    office.apply(office.proposal(second));
    expect([...office.ledger.findings.values()].map(({ remark }) => remark)).toEqual([
      '河湖管理科填',
      '办公室填',
      undefined,
      undefined,
    ]);
    expect(office.apply(office.proposal(first))).toBe(0);
  });

  it('writes one department’s findings out alone, and misses no others when they come back', async () => {
    const office = anOffice();
    const workbook = office.workbook({ department: '办公室' });
    expect(workbook.sheets.flatMap(({ rows }) => rows.map(({ cells }) => cells[1]))).toEqual(['F02', 'F03']);
    expect(await toldOf(office, workbook)).toEqual(nothing(2));
  });

  it('of an earlier day is the ledger of that day, and comes back as that', async () => {
    const office = anOffice();
    office.happen(progress(f1, '2024-03-01', '三月进展'), progress(f1, '2024-07-01', '七月进展'));
    const day = localDate('2024-04-01');
    const { workbook } = ledgerReport(replay('office', office.log, { asOf: day }), { asOf: day });
    if (workbook === undefined) throw new Error('no workbook');
    expect(cellAt(workbook, f1, '整改进展')?.text).toBe('三月进展');
    expect(await toldOf(office, workbook)).toEqual(nothing(3));
  });

  it('writes a text that no cell can hold on in the rows below', async () => {
    const office = anOffice();
    office.happen(progress(f1, '2024-07-01', '长'.repeat(70_000)));
    expect(await toldOf(office)).toEqual(nothing(3));
  });

  it('asks again how a text is to be understood only where somebody typed one', async () => {
    const office = anOffice();
    office.happen(
      registered(5, {
        title: '时限写得含糊',
        deadline: due('2024-05-31', { raw: '6月前', ambiguous: true }),
      }),
    );
    expect(office.proposal(await back(office.workbook()))).toMatchObject({ problems: [], changed: [] });
    const edited = typed(office.workbook(), at(office, findingCode(2), '整改时限'), '9月前');
    const proposal = office.proposal(await back(edited));
    expect(proposal.problems.map(({ code }) => code)).toEqual(['deadline-ambiguous']);
    expect(told(proposal).changed).toEqual([
      `F02 deadline ${at(office, findingCode(2), '整改时限').address}`,
    ]);
  });
});
