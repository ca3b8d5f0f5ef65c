// Seven lines above the captions with other bodies and other dates, cells merged sideways, a stamp line below.
import { book, D, ledger, M, S } from '../ledger.mjs';

const columns = {
  number: 'A',
  title: 'B',
  measures: 'D',
  leader: 'F',
  department: 'G',
  deadline: 'H',
  status: 'I',
};
const captions = ['序号', '反馈问题', '', '整改措施', '', '责任领导', '责任单位', '整改时限', '销号情况'];

export default book(
  '48_long_preamble',
  {
    writer: 'hucre',
    layout: 'many lines above the captions, cells merged sideways',
    unit: '青澜县望岳镇人民政府',
    asOf: '2024-04-03',
    clean: true,
  },
  [
    ledger('整改台账', columns, {}, (s) => {
      s.line('附件2', { merge: false });
      s.title('青澜县望岳镇党委关于县委巡察反馈意见整改工作台账');
      s.structuralRows.push(
        s.cells(['巡察单位：县委第一巡察组', '', '', '巡察时间：2023年9月4日至11月10日']),
      );
      s.structuralRows.push(s.cells(['反馈时间：2024年1月12日', '', '', '反馈问题总数：23个']));
      s.structuralRows.push(
        s.cells(['整改工作领导小组组长：镇党委书记', '', '', '联络员：解 忧（0000-7770001）']),
      );
      s.info('填报单位：青澜县望岳镇人民政府（盖章）　　　　　　　　填报日期：2024年4月3日');
      s.blank();
      s.captions([captions], ['B8:C8', 'D8:E8']);
      const add = (number, title, measures, leader, department, deadline, status) => {
        s.finding({ number, title, measures, leader, department, deadline, status });
        s.grid.merges.push(`B${s.row}:C${s.row}`, `D${s.row}:E${s.row}`);
      };
      add(
        1,
        '村级“四议两公开”程序简化',
        M('\n', '1.|印发操作手册；', '2.|驻村干部全程列席。'),
        '镇党委副书记',
        '党建办',
        D('2024年5月底前', 'end-of-month', '2024-05-31'),
        S('正在整改', 'in-progress'),
      );
      add(
        2,
        '集体资产发包合同不规范',
        M('\n', '（1）|清理合同147份；', '（2）|问题合同限期整改。'),
        '镇长',
        '农业服务中心',
        D('2024年6月30日前', 'date', '2024-06-30'),
        S('正在整改', 'in-progress'),
      );
      add(
        3,
        '人居环境整治反弹',
        M('', '|推行“门前三包”积分。'),
        '副镇长',
        '综治中心',
        D('长期坚持', 'long-term', undefined, { sustain: true }),
        S('长期坚持', 'long-term'),
      );
      add(
        4,
        '公益岗位人员“吃空饷”2人',
        M('', '|清退人员，追缴岗位补贴1.68万元。'),
        '镇纪委书记',
        '民政办',
        D('立行立改', 'immediate'),
        S('已销号', 'closed'),
      );
      add(
        5,
        '征地补偿款分配方案公示不足',
        M('', '|补充公示并留存影像。'),
        '副镇长',
        '自然资源所',
        D('2024.3.31', 'date', '2024-03-31'),
        S('已销号', 'closed'),
      );
      add(
        6,
        '便民服务中心窗口空岗',
        M('', '|实行AB岗，视频巡查。'),
        '镇党委委员',
        '便民服务中心',
        D('2024年4月', 'end-of-month', '2024-04-30'),
        S('待验收', 'pending-close'),
      );
      add(
        7,
        '党员教育管理宽松软，流动党员失联1名',
        M('', '|查找失联党员，建立流动党员台账。'),
        '镇党委副书记',
        '党建办',
        D('2024年第二季度', 'quarter', '2024-06-30'),
        S('未启动', 'not-started'),
      );
      s.blank();
      s.structural(['镇党委书记（签字）：', '', '', '县委巡察办（盖章）：', '', '', '', '2024年4月8日']);
    }),
  ],
);
