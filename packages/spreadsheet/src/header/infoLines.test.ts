import { describe, expect, test } from 'vitest';
import type { Cell } from '../grid/Grid.ts';
import { readInfo } from './infoLines.ts';

const line = (...texts: readonly string[]): Cell[] =>
  texts.map((text, i) => ({ row: 1, col: i + 1, text, kind: 'text' }));

describe('the lines around a table name the body, the day and the unit of money', () => {
  test.each([
    [['填报单位：某局（盖章）          截至2024年6月30日          填表人：江河'], '某局', '2024-06-30'],
    [['制表：某局　　2024年5月20日'], '某局', '2024-05-20'],
    [['填报单位（盖章）：某局', '填报日期：2024.5.6'], '某局', '2024-05-06'],
    [['单位：某局', '单位：万元'], '某局', undefined],
    [['单位：万元'], undefined, undefined],
    [['填报单位：', '某局', '截至日期：', '2024-06-30'], '某局', '2024-06-30'],
    [['某局整改台账（截至2024年6月底）'], undefined, '2024-06-30'],
    [['某局整改台账（2024年6月30日）'], undefined, '2024-06-30'],
    [['截至二〇二四年六月三十日'], undefined, '2024-06-30'],
    [['巡察单位：第一巡察组', '反馈时间：2024年1月12日', '填报单位：某局'], '某局', undefined],
    [['根据2024年1月12日反馈的意见，逐条填写。'], undefined, undefined],
    [['登记单位：某局'], '某局', undefined],
    [['填报日期：2024年4月3日', '截至2024年3月31日'], undefined, '2024-03-31'],
  ] as const)('%j', (texts, unit, asOf) => {
    const info = readInfo(line(...texts));
    expect([info.unit, info.asOf]).toEqual([unit, asOf]);
  });

  test.each([
    ['单位：万元', '万元'],
    ['（单位：元）', '元'],
    ['填报单位：某局', undefined],
  ] as const)('%s', (text, unit) => {
    expect(readInfo(line(text)).moneyUnit).toBe(unit);
  });
});
