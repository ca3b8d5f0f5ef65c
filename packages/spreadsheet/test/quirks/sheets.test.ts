import { describe, expect, test } from 'vitest';
import { findingIn, findingsOf, read, readSheetOf, told, withColumn } from '../reading.ts';

const rows = withColumn('整改时限', '2024-06-30').rows;

describe('quirk 7: what does not meet the eye', () => {
  test('hidden rows are findings, and reported', () => {
    const reading = read({ ...withColumn('备注', '甲', '乙'), hiddenRows: [3] });
    expect(reading.sheets[0]?.findings).toHaveLength(2);
    expect(told(reading.problems)).toEqual(['row-hidden A3']);
  });

  test('hidden columns are read, and told', () => {
    const reading = read({ ...withColumn('备注', '甲'), hiddenCols: [4] });
    expect(reading.sheets[0]?.findings[0]?.remark).toBe('甲');
    expect(told(reading.problems)).toEqual(['column-hidden D2']);
  });

  test.each(['hidden', 'veryHidden'] as const)('a %s sheet is not read, and named as hidden', (state) => {
    const reading = read({
      sheets: [
        { name: '台账', rows },
        { name: '旧', rows, state },
      ],
    });
    expect(reading.sheets[1]).toMatchObject({ role: 'ignore', reason: '隐藏的工作表', findings: [] });
    expect(told(reading.problems)).toEqual(['sheet-hidden']);
  });

  test('a row struck through is a finding, and reported', () => {
    const struck = (text: string) => ({ text, struck: true });
    const reading = read({
      rows: [
        ['序号', '反馈问题', '整改措施'],
        [struck('1'), struck('甲事'), struck('办。')],
      ],
    });
    expect(reading.sheets[0]?.findings).toHaveLength(1);
    expect(told(reading.problems)).toEqual(['row-struck A2']);
  });

  test('text struck through within a cell is kept, and reported', () => {
    const reading = read(withColumn('备注', { runs: ['~~原为甲', '现为乙'] }));
    expect(reading.sheets[0]?.findings[0]?.remark).toBe('原为甲现为乙');
    expect(told(reading.problems)).toEqual(['text-struck D2']);
  });

  test('comments are told', () => {
    expect(read(withColumn('备注', { text: '甲', comment: '请核实' })).problems).toMatchObject([
      { code: 'comment', cell: 'D2', seen: '请核实' },
    ]);
  });

  test('errors and formulas that were never computed say nothing, and are reported', () => {
    const reading = read({
      rows: [
        ['序号', '反馈问题', '责任部门', '备注'],
        [
          { formula: 'ROW()-1' },
          '甲事',
          { error: '#REF!', formula: 'Sheet9!A1' },
          { formula: 'A1', text: '已算' },
        ],
      ],
    });
    expect(reading.sheets[0]?.findings[0]).toMatchObject({
      number: '',
      owners: { departments: [] },
      remark: '已算',
    });
    expect(told(reading.problems)).toEqual(['formula-without-value A2', 'error-value C2']);
  });

  test('pictures and text boxes are told', () => {
    expect(told(read({ rows, pictures: 2, textBoxes: ['临时说明'] }).problems)).toEqual([
      'pictures',
      'text-box',
    ]);
    expect(
      told(
        read(withColumn('佐证材料', { formula: 'DISPIMG("ID_1",1)', text: '=DISPIMG("ID_1",1)' })).problems,
      ),
    ).toEqual(['picture-in-cell D2']);
  });

  test('text hidden under a merge is reported', () => {
    expect(
      told(
        read({
          rows: [
            ['序号', '反馈问题', '备注'],
            [1, '甲事', '上'],
            [2, '乙事', '下'],
          ],
          merges: ['C2:C3'],
        }).problems,
      ),
    ).toEqual(['text-under-merge C3']);
  });

  test('a text longer than a cell may be is kept whole, and reported', () => {
    const long = '字'.repeat(40_000);
    const reading = read(withColumn('整改进展', long));
    expect(reading.sheets[0]?.findings[0]?.progress).toBe(long);
    expect(told(reading.problems)).toEqual(['text-too-long D2']);
  });
});

describe('quirk 8: sheets', () => {
  test('all sheets are answered in order; one without a header says why', () => {
    const reading = read({
      sheets: [
        { name: '填表说明', rows: [['一、按反馈意见逐条填写。'], ['二、每月五日前报送。']] },
        { name: '附件1 问题清单', rows },
        { name: '空', rows: [] },
        { name: '模板', rows: [['序号', '反馈问题', '整改措施'], [1], [2]] },
      ],
    });
    expect(reading.sheets.map(({ role, reason, findings }) => [role, reason, findings.length])).toEqual([
      ['ignore', '没有找到表头', 0],
      ['ledger', undefined, 1],
      ['ignore', '空白工作表', 0],
      ['ledger', undefined, 0],
    ]);
  });

  test('a second header starts a new block with columns of its own', () => {
    const sheet = readSheetOf({
      rows: [
        ['序号', '反馈问题', '整改措施'],
        [1, '甲事', '办。'],
        [],
        ['项目名称', '东片管网'],
        ['隐患描述', '整改措施', '整改责任人'],
        ['井盖缺失', '补装。', '柳青'],
      ],
    });
    expect(sheet.headerRows).toEqual([1, 5]);
    expect(sheet.findings.map(({ number, title, owners }) => [number, title, owners.person])).toEqual([
      ['1', '甲事', ''],
      ['', '井盖缺失', '柳青'],
    ]);
    expect(sheet.ignored).toEqual([{ range: 'A4:B4', reason: '表前信息行' }]);
  });

  test('a table beside the ledger lends it no column', () => {
    const reading = read({
      rows: [
        ['序号', '反馈问题', '整改措施', '', '修改日期', '修改人', '备注'],
        [1, '甲事', '办。', '', '3月1日', '柳青', '改时限'],
        ['', '', '', '', '3月2日', '柳青', '改措施'],
      ],
    });
    expect(reading.sheets[0]?.columns).toEqual({ number: 'A', title: 'B', measures: 'C' });
    expect(reading.sheets[0]?.ignored).toEqual([
      { range: 'E1:G3', reason: '台账旁边的另一张表（修改日期、修改人、备注）' },
    ]);
    expect(told(reading.problems)).toEqual(['table-beside E1']);
  });

  test('a form is one finding, read by its labels', () => {
    const reading = read({
      rows: [
        ['整改销号单'],
        ['问题编号', 'W-3', '责任部门', '法制科'],
        ['反馈问题', '甲事'],
        ['整改措施', '1.排查；2.公示。'],
        ['整改时限', '2024-06-30', '完成情况', '已完成'],
        ['复核意见', '同意'],
      ],
      merges: ['A1:D1', 'B3:D3', 'B4:D4', 'B6:D6'],
    });
    expect(reading.sheets[0]).toMatchObject({ role: 'form', headerRows: [] });
    expect(reading.sheets[0]?.findings).toMatchObject([
      {
        sourceRows: [2, 3, 4, 5, 6],
        number: 'W-3',
        title: '甲事',
        owners: { departments: ['法制科'] },
        status: { value: 'done' },
        extra: { 复核意见: '同意' },
        cells: { title: 'B3' },
      },
    ]);
    expect(reading.sheets[0]?.findings[0]?.measures).toHaveLength(2);
  });
});

describe('forms', () => {
  test('several forms on one sheet are a finding each', () => {
    const sheet = readSheetOf({
      rows: [
        ['序号', '1', '责任人', '江河'],
        ['存在问题', '甲事'],
        ['整改措施', '办。'],
        [],
        ['序号', '2', '责任人', '石川'],
        ['存在问题', '乙事'],
        ['整改措施', '办。'],
      ],
    });
    expect(
      sheet.findings.map(({ sourceRows, number, owners }) => [sourceRows, number, owners.person]),
    ).toEqual([
      [[1, 2, 3], '1', '江河'],
      [[5, 6, 7], '2', '石川'],
    ]);
  });

  test('label and value may stand in one cell, or the value below a label over the whole width', () => {
    expect(
      findingIn({
        rows: [
          ['整改通知'],
          ['隐患描述：井盖缺失'],
          ['整改措施：补装'],
          ['责任人：柳青', '', '整改期限：2024年5月20日'],
        ],
      }),
    ).toMatchObject({
      title: '井盖缺失',
      measures: [{ text: '补装' }],
      owners: { person: '柳青' },
      deadline: { due: '2024-05-20' },
    });
    expect(
      findingIn({
        rows: [
          ['整改通知'],
          ['隐患描述'],
          ['井盖缺失，夜间无灯'],
          ['整改措施'],
          ['立即补装'],
          ['责任单位', '养护队'],
        ],
        merges: ['A2:D2', 'A3:D3', 'A4:D4', 'A5:D5'],
      }),
    ).toMatchObject({
      title: '井盖缺失，夜间无灯',
      measures: [{ text: '立即补装' }],
      owners: { departments: ['养护队'] },
    });
  });

  test('a label over several rows has a value in each', () => {
    const finding = findingIn({
      rows: [
        ['整改单'],
        ['反馈问题', '甲事'],
        ['整改措施', '1.查。', '责任人', '江河'],
        ['', '2.改。', '责任人', '石川'],
        ['整改时限', '2024-06-30'],
      ],
      merges: ['A3:A4'],
    });
    expect(finding.measures.map(({ text }) => text)).toEqual(['查。', '改。']);
    expect(finding.owners.person).toBe('江河、石川');
  });
});

describe('quirk 9: captions', () => {
  test.each([
    '责 任 部 门',
    '责任\n部门',
    '责任部门：',
    '＊责任部门',
    '【责任部门】',
    '责任\u00a0部门',
    '整改责任部门',
  ])('%j names the department', (caption) => {
    expect(findingIn(withColumn(caption, '法制科')).owners.departments).toEqual(['法制科']);
  });

  test.each(['检查部位', '问题位置', '归档号', '联系电话', '责任人电话', '原因剖析', '问题数'])(
    '%s stays an extra column',
    (caption) => {
      expect(findingIn(withColumn(caption, '甲')).extra).toEqual({ [caption]: '甲' });
    },
  );

  test('a header repeated on each page is no finding', () => {
    const captions = ['序号', '反馈问题', '整改措施'];
    const sheet = readSheetOf({ rows: [captions, [1, '甲事', '办。'], captions, [2, '乙事', '办。']] });
    expect(sheet.findings).toHaveLength(2);
    expect(sheet.headerRows).toEqual([1]);
    expect(sheet.ignored).toEqual([{ range: 'A3:C3', reason: '重复的表头' }]);
  });

  test('two headers with the same right are asked about', () => {
    const reading = read({
      rows: [
        ['序号', '反馈问题', '整改措施'],
        ['编号', '存在问题', '具体措施'],
        [1, '甲事', '办。'],
      ],
    });
    expect(told(reading.problems)).toEqual(['header-tie A2']);
    expect(reading.sheets[0]?.findings).toHaveLength(1);
  });

  test('two columns that claim one field: one has it, the other is kept, and it is said', () => {
    const reading = read({
      rows: [
        ['序号', '反馈问题', '责任单位', '责任部门'],
        [1, '甲事', '城北所', '法制科'],
      ],
    });
    expect(reading.sheets[0]?.findings[0]).toMatchObject({
      owners: { departments: ['法制科'] },
      extra: { 责任单位: '城北所' },
    });
    expect(told(reading.problems)).toEqual(['column-claimed-twice C1']);
  });

  test('a row that numbers the columns is no finding', () => {
    expect(
      findingsOf({
        rows: [
          ['序号', '反馈问题', '整改措施'],
          ['1', '2', '3'],
          ['1', '甲事', '办。'],
        ],
      }),
    ).toHaveLength(1);
  });

  test('number and title suffice where numbered rows follow', () => {
    expect(
      findingsOf({
        rows: [
          ['序号', '主要问题'],
          ['1', '甲事'],
        ],
      }),
    ).toHaveLength(1);
    expect(
      told(
        read({
          rows: [
            ['序号', '主要问题'],
            ['', ''],
          ],
        }).problems,
      ),
    ).toEqual(['no-header']);
  });
});
