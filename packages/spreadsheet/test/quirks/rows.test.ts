import { describe, expect, test } from 'vitest';
import { findingsOf, read, readSheetOf, told } from '../reading.ts';

const header = ['序号', '反馈问题', '整改措施', '责任部门', '整改时限', '整改状态'] as const;

describe('quirk 1: which rows are findings', () => {
  test('a finding merged over several rows has a measure in each', () => {
    const [finding] = findingsOf({
      rows: [
        header,
        [1, '巡查不落实', '（1）排班。', '一队', '2024-03-01', '已完成'],
        ['', '', '（2）抽查。', '二队', '2024-05-01', '正在整改'],
      ],
      merges: ['A2:A3', 'B2:B3'],
    });
    expect(finding).toMatchObject({
      sourceRows: [2, 3],
      owners: { departments: ['一队', '二队'] },
      status: { value: 'in-progress' },
      deadline: { kind: 'milestones', due: '2024-05-01', notes: ['perMeasure'] },
    });
    expect(
      finding?.measures.map(({ marker, text, departments, status, deadline, cell }) => [
        marker,
        text,
        departments,
        status?.value,
        deadline?.due,
        cell,
      ]),
    ).toEqual([
      ['（1）', '排班。', ['一队'], 'done', '2024-03-01', 'C2'],
      ['（2）', '抽查。', ['二队'], 'in-progress', '2024-05-01', 'C3'],
    ]);
  });

  test('months merged over a finding with a measure per row are the finding’s progress', () => {
    const [finding] = findingsOf({
      rows: [
        ['序号', '反馈问题', '整改措施', '月度进展', ''],
        ['', '', '', '1月', '2月'],
        [1, '巡查不落实', '（1）排班。', '已排班', '已抽查'],
        ['', '', '（2）抽查。', '', ''],
      ],
      merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1', 'A3:A4', 'B3:B4', 'D3:D4', 'E3:E4'],
    });
    expect(finding?.progress).toBe('1月：已排班\n2月：已抽查');
    expect(finding?.measures.map((measure) => measure.progress)).toEqual([undefined, undefined]);
  });

  test('a title that is read from two columns is what stands in both', () => {
    const [finding] = findingsOf({
      rows: [
        ['问题类别', '开始时间', '应急措施', '反馈问题', '序号', '完成情况', '责任部门', '责任领导'],
        ['甲类', '', '巡查不落实', '夜间无人', '1'],
      ],
      merges: ['C1:D1'],
    });
    expect(finding?.title).toBe('巡查不落实\n夜间无人');
  });

  test('a blank under a merge inherits, a blank without one does not', () => {
    const findings = findingsOf({
      rows: [header, [1, '甲事', '办。', '一队', '2024-03-01', ''], [2, '乙事', '办。', '', '', '']],
      merges: ['D2:D3'],
    });
    expect(findings.map(({ owners }) => owners.departments)).toEqual([['一队'], ['一队']]);
    expect(findings.map(({ deadline }) => deadline.raw)).toEqual(['2024-03-01', '']);
  });

  test('a row without number and title continues the finding above', () => {
    const [finding, ...others] = findingsOf({
      rows: [header, [1, '甲事', '先办。', '一队'], ['', '', '再办。', '二队']],
    });
    expect(others).toEqual([]);
    expect(finding?.measures.map(({ text }) => text)).toEqual(['先办。', '再办。']);
  });

  test('a row that only repeats number and title continues it too', () => {
    const findings = findingsOf({
      rows: [header, [1, '甲事', '先办。'], [1, '甲事', '再办。'], ['同上', '同上', '三办。']],
    });
    expect(findings.map(({ sourceRows }) => sourceRows)).toEqual([[2, 3, 4]]);
  });

  test('headings inside the table set the category and are no findings; subtotals are none either', () => {
    const sheet = readSheetOf({
      rows: [
        header,
        ['一、政治建设方面（1项）'],
        [1, '甲事', '办。'],
        ['小计', '1项'],
        ['二、作风建设方面（1项）'],
        [1, '乙事', '办。'],
        ['合计', '2项'],
      ],
      merges: ['A2:F2', 'A5:F5'],
    });
    expect(sheet.findings.map(({ title, category }) => [title, category])).toEqual([
      ['甲事', '政治建设方面'],
      ['乙事', '作风建设方面'],
    ]);
    expect(sheet.ignored).toEqual([
      { range: 'A2', reason: '分类标题行' },
      { range: 'A4:B4', reason: '小计或合计行' },
      { range: 'A5', reason: '分类标题行' },
      { range: 'A7:B7', reason: '小计或合计行' },
    ]);
  });

  test('a heading numbered 一 beside findings numbered 1 is a heading', () => {
    const findings = findingsOf({
      rows: [
        header,
        ['一', '政治建设方面'],
        ['1', '甲事', '办。'],
        ['二', '作风建设方面'],
        ['2', '乙事', '办。'],
      ],
    });
    expect(findings.map(({ category }) => category)).toEqual(['政治建设方面', '作风建设方面']);
  });

  test('a category that stands alone in its column heads the rows below', () => {
    const findings = findingsOf({
      rows: [
        ['序号', '问题类别', '反馈问题', '整改措施'],
        ['', '党的建设'],
        [1, '', '甲事', '办。'],
        ['', '作风建设'],
        [2, '', '乙事', '办。'],
      ],
    });
    expect(findings.map(({ category }) => category)).toEqual(['党的建设', '作风建设']);
  });

  test('a numbered row with nothing else is a prepared row', () => {
    const reading = read({ rows: [header, [1, '甲事', '办。'], [2], [3]] });
    expect(reading.sheets[0]?.findings).toHaveLength(1);
    expect(reading.sheets[0]?.ignored).toEqual([{ range: 'A3:A4', reason: '只有序号的预留行' }]);
    expect(reading.problems).toEqual([]);
  });

  test('a numbered row with other cells but no title is reported', () => {
    const reading = read({ rows: [header, [1, '甲事', '办。'], [2, '', '办。', '一队']] });
    expect(reading.sheets[0]?.findings).toHaveLength(1);
    expect(told(reading.problems)).toEqual(['title-missing A3']);
  });

  test('a titled row without number is a finding', () => {
    expect(findingsOf({ rows: [header, ['', '甲事', '办。']] })).toMatchObject([
      { number: '', title: '甲事' },
    ]);
  });

  test('an answer merged over several findings holds for each', () => {
    const findings = findingsOf({
      rows: [header, [1, '甲事', '办。', '', '', '正在整改'], [2, '乙事', '办。']],
      merges: ['F2:F3'],
    });
    expect(findings.map(({ status }) => status?.value)).toEqual(['in-progress', 'in-progress']);
  });

  test('unmerged cells of a finding over several rows are joined', () => {
    const [finding] = findingsOf({
      rows: [
        ['序号', '隐患描述', '检查部位', '整改措施'],
        [1, '灯不亮', '东门', '换。'],
        ['', '', '西门', ''],
      ],
      merges: ['A2:A3', 'B2:B3'],
    });
    expect(finding?.extra).toEqual({ 检查部位: '东门\n西门' });
  });

  test('a row that continues nothing is reported', () => {
    expect(told(read({ rows: [header, ['', '', '无主之措施'], [1, '甲事', '办。']] }).problems)).toEqual([
      'row-without-finding C2',
    ]);
  });

  test('sample rows, signatures and notes are no findings', () => {
    const sheet = readSheetOf({
      rows: [
        header,
        ['例', '示例问题', '示例措施'],
        [1, '甲事', '办。'],
        ['填表人：江河', '', '审核人：石川'],
        ['注：本表每月更新。'],
      ],
    });
    expect(sheet.findings).toHaveLength(1);
    expect(sheet.ignored.map(({ reason }) => reason)).toEqual([
      '填写示例',
      '表尾落款或说明',
      '表尾落款或说明',
    ]);
  });

  test('numbers and titles that stand twice are reported; numbers may begin anew under a heading', () => {
    const problems = (rows: readonly (readonly (string | number)[])[]) =>
      told(read({ rows: [header, ...rows] }).problems);
    expect(
      problems([
        [1, '甲事', '办。'],
        [1, '乙事', '办。'],
      ]),
    ).toEqual(['number-repeated A3']);
    expect(
      problems([
        [1, '甲事', '办。'],
        [2, '甲事', '另办。'],
      ]),
    ).toEqual(['title-repeated B3']);
    expect(
      problems([
        [1, '甲事', '办。'],
        [2, '乙事', '办。'],
        [1, '丙事', '办。'],
      ]),
    ).toEqual([]);
  });
});

describe('quirk 2: numbers are kept as typed', () => {
  test.each(['1', '1.1', '（一）', '①', '一', '1、', '0１', 'WT-2024-03'])('%s', (number) => {
    expect(findingsOf({ rows: [header, [number, '甲事', '办。']] })[0]?.number).toBe(number);
  });

  test('a number cell and a number stored as text read alike', () => {
    expect(
      findingsOf({ rows: [header, [1, '甲事', '办。'], ['2', '乙事', '办。']] }).map(({ number }) => number),
    ).toEqual(['1', '2']);
  });
});
