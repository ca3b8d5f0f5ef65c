// Formulas: cached values count as values; #REF!, #N/A and a formula without a value are reported, not guessed.
import { formula, num } from '../grid.mjs';
import { A, book, D, K, ledger, M, S } from '../ledger.mjs';

const columns = {
  number: 'A',
  title: 'B',
  amount: 'C',
  measures: 'D',
  department: 'E',
  deadline: 'F',
  progress: 'G',
  status: 'H',
};
const name = '整改台账';
const serial = (f, cached, iso) => ({
  cell: { ...formula(f, cached), z: 'yyyy"年"m"月"d"日"' },
  key: { raw: iso, kind: 'date', due: iso, cellType: 'date' },
});

export default book(
  '34_formulas',
  {
    writer: 'raw',
    layout: 'formulas with cached values, errors and none',
    unit: '青澜县林场',
    asOf: '2024-11-05',
    expectedErrors: [
      { sheet: name, cell: 'G5', kind: 'cell-error' },
      { sheet: name, cell: 'H6', kind: 'cell-error' },
      { sheet: name, cell: 'G8', kind: 'formula-without-value' },
    ],
  },
  [
    ledger(name, columns, {}, (s) => {
      s.title('青澜县林场资产管理专项整改台账');
      s.info('填报单位：青澜县林场　　截至2024年11月5日　　单位：万元');
      s.captions([
        ['序号', '反馈问题', '涉及金额', '整改措施', '责任科室', '完成时限', '整改进展', '整改状态'],
      ]);
      const number = (n) => ({ cell: formula(`ROW()-3`, n), key: String(n) });
      s.finding({
        number: number(1),
        title: '林地承包费长期未收取',
        amount: A(formula('B20*0.35', 14.7), 14.7),
        measures: M('', '|逐户催收，拒缴的依法解除合同。'),
        department: '资源科',
        deadline: serial('DATE(2024,12,31)', 45657, '2024-12-31'),
        progress: '已收取9.2万元。',
        status: S('正在整改', 'in-progress'),
      });
      s.finding({
        number: number(2),
        title: '苗圃基地对外出租未评估',
        amount: A(num(6), 6),
        measures: M('', '|补充评估，按评估价续签。'),
        department: '经营科',
        deadline: D('2024年10月底前', 'end-of-month', '2024-10-31'),
        progress: K(formula('旧表!#REF!', '#REF!'), null),
        status: S('已完成', 'done'),
      });
      s.finding({
        number: number(3),
        title: {
          cell: formula('CONCATENATE("护林房","修缮资金挪用")', '护林房修缮资金挪用'),
          key: '护林房修缮资金挪用',
        },
        amount: A(formula('SUM(3.2,1.15)', 4.35), 4.35),
        measures: M('\n', '1.|归还挪用资金；', '2.|对责任人立案。'),
        department: '财务科',
        deadline: D('立行立改', 'immediate'),
        progress: '资金已归还。',
        keep: { status: undefined },
      });
      s.grid.put(`H${s.row}`, formula('VLOOKUP(A6,状态,2,0)', '#N/A'));
      delete s.findings.at(-1).status;
      s.finding({
        number: number(4),
        title: '防火物资出库无审批',
        measures: M('', '|实行双签审批。'),
        department: '防火办',
        deadline: serial('EOMONTH(DATE(2024,9,1),0)', 45565, '2024-09-30'),
        progress: { cell: formula('"完成率"&"100%"', '完成率100%'), key: '完成率100%' },
        status: { cell: formula('IF(1,"已完成","")', '已完成'), key: { raw: '已完成', value: 'done' } },
      });
      s.finding({
        number: number(5),
        title: '职工集资建房遗留问题',
        measures: M('', '|报县政府专题研究。'),
        department: '办公室',
        deadline: D('长期坚持', 'long-term', undefined, { sustain: true }),
        progress: K(formula('台账2023!G9'), null),
        status: S('长期坚持', 'long-term'),
      });
      s.finding({
        number: number(6),
        title: '公车派车单缺失',
        measures: M('', '|补登派车记录。'),
        department: '办公室',
        deadline: D('2024.9.30', 'date', '2024-09-30'),
        progress: '补登派车记录61条。',
        status: S('已完成', 'done'),
      });
      s.structural(['合计', '', formula('SUM(C4:C9)', 25.05)]);
    }),
  ],
);
