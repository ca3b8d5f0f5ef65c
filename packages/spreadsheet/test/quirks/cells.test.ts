import { describe, expect, test } from 'vitest';
import { findingIn, findingsOf, read, told, withColumn } from '../reading.ts';

describe('quirk 3: several measures in one cell', () => {
  test('the date behind a number belongs to the text', () => {
    const { measures } = findingIn({
      rows: [
        ['序号', '反馈问题', '整改措施'],
        [1, '甲事', '1.排查。2.公示。3.回访。4.4月8日召开现场会，投入3.5万元。'],
      ],
    });
    expect(measures.map(({ marker, text }) => [marker, text])).toEqual([
      ['1.', '排查。'],
      ['2.', '公示。'],
      ['3.', '回访。'],
      ['4.', '4月8日召开现场会，投入3.5万元。'],
    ]);
  });

  test('a repeated number is a measure of its own and is reported once', () => {
    const reading = read({
      rows: [
        ['序号', '反馈问题', '整改措施'],
        [1, '甲事', '1.排查。\n2.公示。\n2.回访。\n2.存档。'],
      ],
    });
    expect(reading.sheets[0]?.findings[0]?.measures).toHaveLength(4);
    expect(told(reading.problems)).toEqual(['measures-numbering C2']);
  });
});

describe('quirk 4: owners in one cell', () => {
  test('同上 and 〃 stand for what is above', () => {
    const findings = findingsOf(withColumn('责任部门', '法制科', '同上', '〃'));
    expect(findings.map(({ owners }) => owners.departments)).toEqual([['法制科'], ['法制科'], ['法制科']]);
  });

  test('a group is nobody in particular: reported', () => {
    expect(told(read(withColumn('责任部门', '各科室')).problems)).toEqual(['owner-group D2']);
  });

  test('牵头单位 beside 责任单位 is the department', () => {
    const finding = findingIn({
      rows: [
        ['序号', '反馈问题', '责任单位', '牵头单位'],
        [1, '甲事', '各所', '法制科'],
      ],
    });
    expect(finding.owners.departments).toEqual(['法制科']);
    expect(finding.extra).toEqual({ 责任单位: '各所' });
  });

  test('第一责任人 is a leader', () => {
    expect(findingIn(withColumn('第一责任人', '江河')).owners).toMatchObject({ leader: '江河', person: '' });
  });

  test('a cell that mixes owners is read part by part', () => {
    expect(
      findingIn(
        withColumn(
          '责任分工（责任领导、责任部门、责任人）',
          '副局长；法制科（牵头）、财务科（配合）；江某某',
        ),
      ).owners,
    ).toEqual({
      leader: '副局长',
      departments: ['法制科'],
      person: '江某某',
      cooperating: ['财务科'],
    });
  });
});

describe('quirk 5: status', () => {
  test('完成情况 over status words is the status, over sentences the progress', () => {
    expect(findingIn(withColumn('完成情况', '已完成')).status).toEqual({ raw: '已完成', value: 'done' });
    const told = findingIn(withColumn('完成情况', '已印发办法，正在组织培训。'));
    expect([told.status, told.progress]).toEqual([undefined, '已印发办法，正在组织培训。']);
  });

  test('a percentage cell is read as shown', () => {
    expect(findingIn(withColumn('整改状态', { number: 0.8, format: '0%' })).status).toEqual({
      raw: '80%',
      value: 'in-progress',
    });
  });

  test('a status spread over columns of ticks', () => {
    const reading = read({
      rows: [
        ['序号', '反馈问题', '已完成', '正在整改', '未启动'],
        [1, '甲', '√'],
        [2, '乙', '□', '■', '□'],
        [3, '丙', '×', '', ''],
        [4, '丁', '✔', '', '☑'],
      ],
    });
    expect(reading.sheets[0]?.columns.status).toBe('C:E');
    expect(reading.sheets[0]?.findings.map(({ status }) => status ?? null)).toEqual([
      { raw: '已完成', value: 'done' },
      { raw: '正在整改', value: 'in-progress' },
      null,
      { raw: '已完成、未启动', value: null },
    ]);
    expect(told(reading.problems)).toEqual(['ticks-contradict C5']);
  });

  test('choices ticked in one cell', () => {
    expect(findingIn(withColumn('整改状态', '□未完成 ☑已完成')).status?.value).toBe('done');
    expect(told(read(withColumn('整改状态', '☑未完成 ☑已完成')).problems)).toEqual(['ticks-contradict D2']);
  });

  test('a colour alone is no status: it is asked for', () => {
    const reading = read(withColumn('整改状态', { fill: '00B050' }, '已完成'));
    expect(reading.sheets[0]?.findings[0]?.status).toBeUndefined();
    expect(told(reading.problems)).toEqual(['colour-without-key D2']);
  });

  test('words that are no status are kept and reported', () => {
    const reading = read(withColumn('整改状态', '另行报告', '已完成'));
    expect(reading.sheets[0]?.findings[0]?.status).toEqual({ raw: '另行报告', value: null });
    expect(told(reading.problems)).toEqual(['status-unknown D2']);
  });
});

describe('quirk 6: dates and money', () => {
  test('a serial and a date cell of the same day are equal', () => {
    const findings = findingsOf(withColumn('整改时限', { day: '2024-06-30' }, 45473, '45473'));
    expect(findings.map(({ deadline }) => deadline.due)).toEqual(['2024-06-30', '2024-06-30', '2024-06-30']);
    expect(findings.map(({ deadline }) => deadline.raw)).toEqual(['2024-06-30', '45473', '45473']);
  });

  test('a 1904 workbook counts from 1904', () => {
    const findings = findingsOf({
      sheets: [withColumn('整改时限', { day: '2024-06-30' }, 44011)],
      date1904: true,
    });
    expect(findings.map(({ deadline }) => deadline.due)).toEqual(['2024-06-30', '2024-06-30']);
  });

  test.each(['yyyy"年"m"月"', 'yyyy-mm', 57])(
    'a date cell that shows only year and month (%s) is the month’s last day',
    (format) => {
      expect(findingIn(withColumn('整改时限', { day: '2024-06-01', format })).deadline).toMatchObject({
        due: '2024-06-30',
        precision: 'month',
        notes: expect.arrayContaining(['confirm']),
      });
    },
  );

  test.each(['yyyy"年"m"月"d"日"', '[$-804]yyyy/m/d;@', 31, 14, 'm"月"d"日"'])(
    'a date cell of format %s is its day',
    (format) => {
      expect(findingIn(withColumn('整改时限', { day: '2024-06-03', format })).deadline).toMatchObject({
        raw: '2024-06-03',
        due: '2024-06-03',
      });
    },
  );

  test('the number 2024.1 may be January or October', () => {
    const reading = read(withColumn('整改时限', 2024.1));
    expect(reading.sheets[0]?.findings[0]?.deadline).toMatchObject({
      ambiguous: true,
      due: '2024-01-31',
      readings: ['2024-01-31', '2024-10-31'],
    });
    expect(told(reading.problems)).toEqual(['deadline-ambiguous D2']);
  });

  test('an impossible date is an error, never moved', () => {
    const reading = read(withColumn('整改时限', '2024年2月30日'));
    expect(reading.sheets[0]?.findings[0]?.deadline.due).toBeUndefined();
    expect(reading.problems).toMatchObject([
      { code: 'deadline-impossible', severity: 'error', cell: 'D2', seen: '2024年2月30日' },
    ]);
  });

  test('a missing year comes only from 截至 or from outside', () => {
    const rows = withColumn('整改时限', '6月底前').rows;
    expect(findingIn({ rows }).deadline.due).toBeUndefined();
    expect(findingIn({ rows: [['台账（截至2024年3月1日）'], ...rows] }).deadline.due).toBe('2024-06-30');
    expect(findingIn({ rows }, { asOf: '2025-01-01' as never }).deadline.due).toBe('2025-06-30');
  });

  test.each([
    ['问题金额（万元）', 7.132, '7.132万元'],
    ['问题金额（万元）', '71,320元', '71,320元'],
    ['涉及金额', '1.05亿', '1.05亿'],
    ['金额(元)', { number: 71320, format: '#,##0.00' }, '71320元'],
  ])('a sum under %s', (caption, value, amount) => {
    expect(findingIn(withColumn(caption, value)).amount).toBe(amount);
  });

  test('the unit of money may stand in the line above the table', () => {
    expect(
      findingIn({ rows: [['台账'], ['填报单位：某局', '', '单位：万元'], ...withColumn('金额', 3.5).rows] })
        .amount,
    ).toBe('3.5万元');
  });

  test('a closing date that is no whole day is kept as a text', () => {
    const reading = read(withColumn('销号时间', '2024年6月'));
    expect(reading.sheets[0]?.findings[0]).toMatchObject({ extra: { 销号时间: '2024年6月' } });
    expect(told(reading.problems)).toEqual(['day-unread D2']);
  });
});

describe('strings that look like formulas', () => {
  test.each(['=1+1', '+86', '-3', '@SUM(A1)', '=cmd|’/c calc’!A1'])('%s stays text', (text) => {
    expect(findingIn(withColumn('备注', text)).remark).toBe(text);
  });
});

test('quirk 7: a formula that was never computed is no title, and its row continues no other finding', () => {
  const reading = read({
    rows: [
      ['序号', '反馈问题', '整改措施'],
      [1, '甲事', '办。'],
      [2, { formula: 'A9&"问题"' }, '查。'],
      [3, '乙事', '改。'],
    ],
  });
  expect(reading.sheets[0]?.findings.map(({ title, measures }) => [title, measures.length])).toEqual([
    ['甲事', 1],
    ['乙事', 1],
  ]);
  expect(told(reading.problems)).toEqual(['title-missing A3']);
});
