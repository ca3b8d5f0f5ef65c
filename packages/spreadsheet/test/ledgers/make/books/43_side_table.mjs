// A table of changes (修改记录) beside the ledger, with captions of its own, lends the ledger no column.
import { book, D, ledger, M, S } from '../ledger.mjs';

const columns = {
  number: 'A',
  title: 'B',
  measures: 'C',
  leader: 'D',
  department: 'E',
  deadline: 'F',
  status: 'G',
};
const log = [
  ['2024-03-11', '档 案', '新增第6项'],
  ['2024-04-02', '文 静', '第2项时限由4月调整为6月'],
  ['2024-05-20', '档 案', '第4项责任部门变更'],
];

export default book(
  '43_side_table',
  {
    writer: 'hucre',
    layout: 'a change log beside the ledger',
    unit: '岚州市档案馆',
    asOf: '2024-06-01',
    clean: true,
  },
  [
    ledger(
      '台账',
      columns,
      { other: { I: '修改记录/修改日期', J: '修改记录/修改人', K: '修改记录/说明' }, width: 6 },
      (s) => {
        s.title('岚州市档案馆巡察整改台账');
        s.info('填报单位：岚州市档案馆      截至2024年6月1日');
        s.grid.put('I2', '修改记录');
        s.grid.merges.push('I2:K2');
        s.captions([
          [
            '序号',
            '反馈问题',
            '整改措施',
            '责任领导',
            '责任科室',
            '整改时限',
            '整改状态',
            '',
            '修改日期',
            '修改人',
            '说明',
          ],
        ]);
        let n = 0;
        const add = (title, measures, leader, department, deadline, status) => {
          const [i, j, k] = log[n] ?? [];
          n++;
          s.finding({
            number: n,
            title,
            measures,
            leader,
            department,
            deadline,
            status,
            x: { I: i, J: j, K: k },
          });
        };
        add(
          '档案接收进馆进度滞后',
          M('\n', '1.|制定年度接收计划；', '2.|逐单位上门指导。'),
          '馆长',
          '接收科',
          D('2024年10月底前', 'end-of-month', '2024-10-31'),
          S('正在整改', 'in-progress'),
        );
        add(
          '开放审核积压档案1.3万卷',
          M('', '|组建审核专班，每月审核不少于800卷。'),
          '副馆长',
          '利用科',
          D('2024年6月底', 'end-of-month', '2024-06-30'),
          S('正在整改', 'in-progress'),
        );
        add(
          '库房七氟丙烷钢瓶超期',
          M('', '|送检更换。'),
          '副馆长',
          '保管科',
          D('立行立改', 'immediate'),
          S('已完成', 'done'),
        );
        add(
          '“红色档案”展陈更新慢',
          M('', '|策划专题展2期。'),
          '馆长',
          '编研科',
          D('2024年7月1日前', 'date', '2024-07-01'),
          S('正在整改', 'in-progress'),
        );
        add(
          '异地备份未落实',
          M('', '|与邻市签订备份协议。'),
          '副馆长',
          '技术科',
          D('2024年底前', 'end-of-month', '2024-12-31'),
          S('未启动', 'not-started'),
        );
        add(
          '党小组会记录雷同',
          M('', '|支部书记逐本审阅。'),
          '馆长',
          '办公室',
          D('长期坚持', 'long-term', undefined, { sustain: true }),
          S('长期坚持', 'long-term'),
        );
        // The header rows are the ledger's own; the log's caption row above it is no header of the ledger.
        const key = s.key.bind(s);
        s.key = () => {
          const k = key();
          k.columns.remark = '';
          k.otherColumns = { I: '修改日期', J: '修改人', K: '说明' };
          return k;
        };
      },
    ),
  ],
);
