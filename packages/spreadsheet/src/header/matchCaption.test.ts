import { describe, expect, test } from 'vitest';
import { matchCaption } from './matchCaption.ts';

describe('a caption names its field by the longest synonym in it', () => {
  test.each([
    ['序号', 'number'],
    ['No.', 'number'],
    ['问题编号', 'number'],
    ['巡察反馈具体问题', 'title'],
    ['对应问题', 'title'],
    ['存在的问题', 'title'],
    ['检查发现的问题', 'title'],
    ['意见建议', 'title'],
    ['存在隐患', 'title'],
    ['问题内容', 'title'],
    ['问题类别', 'category'],
    ['整改类型（立行立改/长期坚持）', 'category'],
    ['问题来源', 'source'],
    ['提出单位（人）', 'source'],
    ['整改要求', 'goal'],
    ['具体整改措施', 'measures'],
    ['整改措施及完成时限', 'measures'],
    ['应急措施', 'measures'],
    ['分管县领导', 'leader'],
    ['责任校领导', 'leader'],
    ['第一责任人', 'leader'],
    ['整改责任领导', 'leader'],
    ['责任股室', 'department'],
    ['整改责任单位（盖章）', 'department'],
    ['责任单位及责任人', 'department'],
    ['牵头责任科室', 'department'],
    ['责任单位负责人', 'person'],
    ['责任单位主要负责人', 'person'],
    ['责任人及联系电话', 'person'],
    ['整改责任人', 'person'],
    ['配合责任单位', 'cooperating'],
    ['协助科室', 'cooperating'],
    ['参与部门', 'cooperating'],
    ['问题整改完成时限', 'deadline'],
    ['计划完成日期', 'deadline'],
    ['完成期限', 'deadline'],
    ['截止日期', 'deadline'],
    ['整改措施落实情况', 'progress'],
    ['整改进度', 'progress'],
    ['问题整改情况', 'progress'],
    ['是否整改完成', 'status'],
    ['是否已整改到位', 'status'],
    ['当前状态', 'status'],
    ['佐证', 'evidence'],
    ['附件材料', 'evidence'],
    ['完成时间（实际）', 'closedOn'],
    ['实际完成时间', 'closedOn'],
    ['违规金额（万元）', 'amount'],
    ['未整改原因', 'remark'],
    ['备　注', 'remark'],
  ])('%s is the %s', (caption, field) => {
    expect(matchCaption([], caption)?.field).toBe(field);
  });

  test.each([
    '检查部位',
    '问题位置',
    '问题数量',
    '反馈问题数',
    '归档号',
    '档案编号',
    '联系电话',
    '责任人电话',
    '原因剖析',
    '检查日期',
    '反馈时间',
    '验收人',
    '审核意见',
    '开始时间',
    '完成率',
    '',
  ])('%s names none', (caption) => {
    expect(matchCaption([], caption)).toBeUndefined();
  });

  test.each([
    [['责任'], '领导', 'leader'],
    [['责任分工'], '部门', 'department'],
    [['配合'], '部门', 'cooperating'],
    [['责任落实'], '配合', 'cooperating'],
    [['整改成效'], '是否完成', 'status'],
    [['整改情况'], '责任人', 'person'],
    [['实际'], '完成时间', 'closedOn'],
    [['销号'], '日期', 'closedOn'],
    [['月度进展'], '3月', 'progress'],
    [['反馈问题'], '类别', 'category'],
  ] as const)('under %j, %s is the %s', (groups, caption, field) => {
    expect(matchCaption(groups, caption)?.field).toBe(field);
  });

  test('a group alone says less than a caption of its own', () => {
    expect(matchCaption(['整改时限'], '完成时间')?.by).toBe('own');
    expect(matchCaption(['月度进展'], '3月')?.by).toBe('group');
  });

  test('a table of changes lends no field', () => {
    expect(matchCaption(['修改记录'], '备注')).toBeUndefined();
  });
});
