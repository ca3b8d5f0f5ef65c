// Sums as numbers and texts, several money columns: the finding's own sum is 涉及金额, not what was recovered.
import { num } from '../grid.mjs';
import { A, book, D, ledger, M, S } from '../ledger.mjs';

const one = ledger(
  '资金问题',
  {
    number: 'A',
    category: 'B',
    title: 'C',
    amount: 'D',
    measures: 'E',
    department: 'G',
    deadline: 'H',
    status: 'I',
  },
  { other: { F: '已追缴金额（万元）' } },
  (s) => {
    s.title('青澜县医疗保障基金专项检查问题整改台账');
    s.info('填报单位：青澜县医疗保障局　　　截至2024年6月30日　　　单位：万元');
    s.captions([
      [
        '序号',
        '问题类别',
        '问题描述',
        '涉及金额（万元）',
        '整改措施',
        '已追缴金额（万元）',
        '责任单位',
        '整改时限',
        '整改状态',
      ],
    ]);
    const add = (number, category, title, amount, measure, back, department, deadline, status) =>
      s.finding({
        number,
        category,
        title,
        ...(amount ? { amount } : {}),
        measures: M('', `|${measure}`),
        department,
        deadline,
        status,
        x: { F: back },
      });
    add(
      1,
      '定点医院',
      '分解住院',
      A(num(7.132, '0.000'), 7.132),
      '追回基金并约谈院长。',
      num(7.132, '0.000'),
      '基金监管股',
      D('2024年5月底', 'end-of-month', '2024-05-31'),
      S('已完成', 'done'),
    );
    add(
      2,
      '定点医院',
      '超标准收取床位费',
      A('3.6', 3.6),
      '清退多收费用。',
      '3.60',
      '基金监管股',
      D('2024年4月30日', 'date', '2024-04-30'),
      S('已完成', 'done'),
    );
    add(
      3,
      '定点药店',
      '串换药品',
      A('0.85万元', 0.85),
      '解除协议。',
      num(0.4),
      '基金监管股',
      D('2024年7月31日前', 'date', '2024-07-31'),
      S('正在整改', 'in-progress'),
    );
    add(
      4,
      '经办机构',
      '门诊慢特病审核不严',
      A(num(12.4), 12.4),
      '复核在册人员1630名。',
      '',
      '经办中心',
      D('2024年9月底前', 'end-of-month', '2024-09-30'),
      S('正在整改', 'in-progress'),
    );
    add(
      5,
      '经办机构',
      '重复报销',
      A(num(0.58, '0.00'), 0.58),
      '逐笔追回。',
      num(0.58, '0.00'),
      '经办中心',
      D('立行立改', 'immediate'),
      S('已完成', 'done'),
    );
    add(
      6,
      '部门协同',
      '死亡人员信息共享不及时',
      undefined,
      '与民政部门按周比对。',
      '——',
      '待遇股',
      D('长期坚持', 'long-term', undefined, { sustain: true }),
      S('长期坚持', 'long-term'),
    );
    s.structural(['合计', '', '', num(24.562, '0.000'), '', num(11.712, '0.000')]);
  },
);

const two = ledger(
  '账务问题',
  { number: 'A', title: 'B', amount: 'C', measures: 'D', department: 'E', deadline: 'F', remark: 'G' },
  {},
  (s) => {
    s.title('青澜县医疗保障局账务清理问题清单');
    s.info('填报单位：青澜县医疗保障局　　　截至2024年6月30日');
    s.captions([['序号', '存在问题', '问题金额', '整改措施', '责任科室', '完成时限', '备注']]);
    const add = (number, title, amount, measure, deadline, remark) =>
      s.finding({
        number,
        title,
        amount,
        measures: M('', `|${measure}`),
        department: '财务股',
        deadline,
        remark,
      });
    add(
      1,
      '固定资产未入账',
      A('71,320元', 71320),
      '盘点入账。',
      D('2024年6月底', 'end-of-month', '2024-06-30'),
    );
    add(
      2,
      '往来款长期挂账',
      A('1.05亿元', 1.05),
      '逐笔清理，分类处置。',
      D('2024年底前', 'end-of-month', '2024-12-31'),
      '历史形成',
    );
    add(
      3,
      '多计提工会经费',
      A('￥4,380.50', 4380.5),
      '冲回多计提部分。',
      D('2024.5.31', 'date', '2024-05-31'),
    );
    add(4, '公车加油卡余额未核销', A('2000元', 2000), '收回余额。', D('立行立改', 'immediate'));
    add(
      5,
      '代管资金利息未上缴',
      A('18.27 万元', 18.27),
      '全额上缴国库。',
      D('2024年4月', 'end-of-month', '2024-04-30'),
    );
    add(
      6,
      '培训费预付款未结算',
      A(num(36500, '#,##0.00'), 36500),
      '限期结算。',
      D('2024年7月15日', 'date', '2024-07-15'),
    );
  },
);

export default book(
  '29_amounts',
  {
    writer: 'hucre',
    layout: 'sums as numbers and texts, unit in the caption, in the title row or in the cell',
    unit: '青澜县医疗保障局',
    asOf: '2024-06-30',
    clean: true,
  },
  [one, two],
);
