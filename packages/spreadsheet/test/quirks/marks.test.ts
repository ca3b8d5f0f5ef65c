import { describe, expect, test } from 'vitest';
import type { CellValue } from '../aWorkbook.ts';
import { read, told, withColumn } from '../reading.ts';

const table = withColumn('备注', '无').rows;
const under = (...lines: readonly (readonly CellValue[])[]) =>
  read({ name: '台账', rows: [...lines, ...table] });

describe('quirk 11, invariant 15: marked secrets stay out', () => {
  test.each([
    '秘密★10年',
    '机密★5年',
    '绝密★长期',
    '秘密★',
    '秘 密 ★ １０ 年',
    '机密☆5年',
    '机密★5年　　某局整改台账',
    '机密★5年某局整改台账',
    '某局整改台账（秘密★1年）',
    '密级：秘密',
    '机密',
  ])('%j above the table refuses the workbook', (mark) => {
    const reading = under([mark]);
    expect(reading.sheets).toEqual([]);
    expect(reading.problems).toMatchObject([
      { code: 'classification-mark', severity: 'error', sheet: '台账', cell: 'A1' },
    ]);
  });

  test('a mark in a cell of its own, a comment, a page header, a text box or a hidden sheet refuses too', () => {
    const refused = (reading: ReturnType<typeof read>) =>
      told(reading.problems).map((line) => line.split(' ')[0]);
    expect(refused(read(withColumn('备注', '秘密★10年')))).toEqual(['classification-mark']);
    expect(refused(read(withColumn('备注', { text: '甲', comment: '秘密★10年' })))).toEqual([
      'classification-mark',
    ]);
    expect(refused(read({ rows: table, pageHeader: '&L秘密★10年' }))).toEqual(['classification-mark']);
    expect(refused(read({ rows: table, textBoxes: ['机密★5年'] }))).toEqual(['classification-mark']);
    expect(refused(read({ sheets: [{ rows: table }, { rows: [['绝密★长期']], state: 'hidden' }] }))).toEqual([
      'classification-mark',
    ]);
  });

  test.each([
    '保守国家秘密制度不健全',
    '商业秘密保护不到位',
    '保密工作责任未落实',
    '发现3份秘密★10年文件未登记',
    '未标注“秘密★10年”',
    '把秘密★10年文件混放',
  ])('%s are words in a sentence', (title) => {
    expect(
      read({
        rows: [
          ['序号', '反馈问题', '整改措施'],
          [1, title, '办。'],
        ],
      }).problems,
    ).toEqual([]);
  });

  test('a mark that is struck through or declared lifted warns', () => {
    for (const lines of [
      [[{ text: '秘密★1年', struck: true }]],
      [['秘密★1年（已解密）']],
      [['秘密★1年（2023年12月31日解密）']],
      [['秘密★1年', '已解密']],
    ]) {
      const reading = under(...lines);
      expect(told(reading.problems)).toEqual(['classification-mark-lifted A1']);
      expect(reading.sheets[0]?.findings).toHaveLength(1);
    }
  });

  test('a mark that is to be lifted one day is not lifted', () => {
    expect(told(under(['秘密★10年（至2033年解密）']).problems)).toEqual(['classification-mark A1']);
  });

  test('内部资料 warns', () => {
    const reading = under(['内部资料　注意保存']);
    expect(told(reading.problems)).toEqual(['internal-material A1']);
    expect(reading.sheets[0]?.findings).toHaveLength(1);
  });

  test('内部资料 in a finding’s words is none', () => {
    expect(
      read({
        rows: [
          ['序号', '反馈问题', '整改措施'],
          [1, '内部资料管理不严', '办。'],
        ],
      }).problems,
    ).toEqual([]);
  });
});
