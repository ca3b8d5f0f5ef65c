// Hidden rows are findings and a problem says so; a hidden column is read like any other. A filter is left on.
import { book, D, DC, ledger, M, S } from '../ledger.mjs';

const columns = {
  number: 'A',
  category: 'B',
  title: 'C',
  measures: 'D',
  leader: 'E',
  department: 'F',
  deadline: 'H',
  status: 'I',
  remark: 'J',
};
const name = '整改台账';

export default book(
  '19_hidden_rows_columns',
  {
    writer: 'sheetjs',
    layout: 'rows hidden by a filter, two hidden columns (one of them the category)',
    unit: '汀溪区农业农村局',
    asOf: '2024-09-30',
    expectedErrors: [
      { sheet: name, row: 5, kind: 'hidden-row' },
      { sheet: name, row: 8, kind: 'hidden-row' },
      { sheet: name, row: 9, kind: 'hidden-row' },
      { sheet: name, cell: 'B3', kind: 'hidden-column', optional: true },
      { sheet: name, cell: 'G3', kind: 'hidden-column', optional: true },
    ],
  },
  [
    ledger(name, columns, { other: { G: '联系电话' } }, (s) => {
      s.title('汀溪区农业农村局巡察整改台账');
      s.info('填报单位：汀溪区农业农村局      截至2024年9月30日');
      s.captions([
        [
          '序号',
          '类别',
          '反馈问题',
          '整改措施',
          '责任领导',
          '责任科室',
          '联系电话',
          '整改时限',
          '状态',
          '备注',
        ],
      ]);
      s.grid.hiddenCols.add('B');
      s.grid.hiddenCols.add('G');
      const x = (tail) => ({ x: { G: `0000-66620${tail}` } });
      s.finding({
        number: 1,
        category: '项目管理',
        title: '高标准农田建后管护责任未落实',
        measures: M('\n', '1.|签订管护协议；', '2.|落实管护经费。'),
        leader: '分管副局长',
        department: '农田建设科',
        deadline: D('2024年10月底前', 'end-of-month', '2024-10-31'),
        status: S('正在整改', 'in-progress'),
        ...x('01'),
      });
      s.finding({
        number: 2,
        category: '项目管理',
        title: '设施农业补贴项目重复申报1个',
        measures: M('', '|取消重复项目，收回补贴。'),
        leader: '分管副局长',
        department: '种植业科',
        deadline: D('2024年6月30日', 'date', '2024-06-30'),
        status: S('已完成', 'done'),
        hidden: true,
        ...x('02'),
      });
      s.finding({
        number: 3,
        category: '项目管理',
        title: '农机购置补贴核验走过场',
        measures: M('', '1.|重点机具见人见机核验；', '2.|第三方抽查5%。'),
        leader: '分管副局长',
        department: '农机站',
        deadline: DC('2024-11-15'),
        status: S('正在整改', 'in-progress'),
        ...x('03'),
      });
      s.finding({
        number: 4,
        category: '惠农政策',
        title: '耕地地力保护补贴面积核定不实',
        measures: M('', '|重新核定并公示。'),
        leader: '党组书记、局长',
        department: '种植业科',
        deadline: D('2024年9月', 'end-of-month', '2024-09-30'),
        status: S('基本完成', 'in-progress'),
        ...x('02'),
      });
      s.finding({
        number: 5,
        category: '惠农政策',
        title: '防返贫监测对象纳入不及时2户',
        measures: M('', '|纳入监测，落实帮扶措施。'),
        leader: '分管副局长',
        department: '乡村振兴科',
        deadline: D('立行立改', 'immediate'),
        status: S('已完成', 'done'),
        hidden: true,
        ...x('05'),
      });
      s.finding({
        number: 6,
        category: '惠农政策',
        title: '村级光伏电站收益分配不公开',
        measures: M('', '|在村务公开栏按季公示。'),
        leader: '分管副局长',
        department: '乡村振兴科',
        deadline: D('2024年3月底', 'end-of-month', '2024-03-31'),
        status: S('已完成', 'done'),
        hidden: true,
        remark: '3个村已公示',
        ...x('05'),
      });
      s.finding({
        number: 7,
        category: '执法监管',
        title: '农药经营门店检查频次不足',
        measures: M('', '|“双随机”抽查每季度1次。'),
        leader: '分管副局长',
        department: '执法大队',
        deadline: D('长期坚持', 'long-term', undefined, { sustain: true }),
        status: S('长期坚持', 'long-term'),
        ...x('07'),
      });
      s.grid.filter = `A3:J${s.row}`;
    }),
  ],
);
