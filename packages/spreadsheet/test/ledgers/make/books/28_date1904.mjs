// A workbook in the 1904 date system: the same numbers are other days. One bare serial among the date cells.
import { day } from '../grid.mjs';
import { book, D, DC, ledger, M, S } from '../ledger.mjs';

const columns = {
  number: 'A',
  title: 'B',
  measures: 'C',
  department: 'D',
  deadline: 'E',
  progress: 'F',
  status: 'G',
  closedOn: 'H',
};
const on = (iso) => ({ cell: day(iso), key: iso });

export default book(
  '28_date1904',
  {
    writer: 'raw',
    date1904: true,
    layout: '1904 date system',
    unit: '岚州市图书馆',
    asOf: '2024-10-08',
    clean: true,
  },
  [
    ledger('整改台账', columns, {}, (s) => {
      s.title('岚州市图书馆党支部整改台账');
      s.info('填报单位：岚州市图书馆　　　　截至2024年10月8日');
      s.captions([['序号', '存在问题', '整改措施', '责任部门', '完成时限', '进展情况', '状态', '销号时间']]);
      s.finding({
        number: 1,
        title: '古籍库房温湿度超标',
        measures: M('\n', '1.|更换恒湿机组；', '2.|数据每日记录。'),
        department: '特藏部',
        deadline: DC('2024-06-30'),
        progress: '机组已更换。',
        status: S('已销号', 'closed'),
        closedOn: on('2024-07-05'),
      });
      s.finding({
        number: 2,
        title: '读者投诉回复超时',
        measures: M('', '|48小时内回复。'),
        department: '读者部',
        deadline: DC('2024-03-31', 'yyyy"年"m"月"d"日"'),
        progress: '已建立回复台账。',
        status: S('已完成', 'done'),
      });
      s.finding({
        number: 3,
        title: '数字资源采购未论证',
        measures: M('', '|成立专家组论证。'),
        department: '采编部',
        deadline: D(44011, 'date', '2024-06-30'),
        progress: '已组织论证2次。',
        status: S('已完成', 'done'),
      });
      s.finding({
        number: 4,
        title: '总分馆图书流转率低',
        measures: M('', '1、|每季度流转1次；', '2、|配备流动车。'),
        department: '辅导部',
        deadline: DC('2024-12-31'),
        progress: '流转3次。',
        status: S('正在整改', 'in-progress'),
      });
      s.finding({
        number: 5,
        title: '志愿者管理松散',
        measures: M('', '|实行积分制。'),
        department: '活动部',
        deadline: D('2024年11月底前', 'end-of-month', '2024-11-30'),
        progress: '方案已制定。',
        status: S('正在整改', 'in-progress'),
      });
      s.finding({
        number: 6,
        title: '消控室值班人员证书过期',
        measures: M('', '|换证前调整值班人员。'),
        department: '保卫部',
        deadline: DC('2024-02-29'),
        progress: '已换证。',
        status: S('已销号', 'closed'),
        closedOn: on('2024-03-11'),
      });
    }),
  ],
);
