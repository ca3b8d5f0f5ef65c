// L14: title merged, a row of 填报单位/填报日期/单位：万元 in cells of their own, then groups and fields.
import { num } from '../grid.mjs';
import { A, book, D, DC, K, ledger, M } from '../ledger.mjs';

const columns = {
  number: 'A',
  category: 'B',
  title: 'C',
  amount: 'D',
  goal: 'E',
  measures: 'F',
  leader: 'G',
  department: 'H',
  cooperating: 'I',
  deadline: 'J',
  remark: 'K',
};
const groups = ['序号', '反馈问题', '', '', '整改任务', '', '责任分工', '', '', '完成时限', '备注'];
const fields = [
  '',
  '类别',
  '具体表现',
  '涉及金额',
  '整改目标',
  '整改措施',
  '责任领导',
  '牵头部门',
  '配合部门',
  '',
  '',
];

export default book(
  '14_l14_four_rows',
  { writer: 'hucre', layout: 'L14', unit: '青澜县民政局', asOf: '2024-07-05', clean: true },
  [
    ledger('整改任务表', columns, {}, (s) => {
      s.title('青澜县民政局社会救助领域专项巡察整改任务表');
      s.infoRow = s.cells([
        '填报单位：青澜县民政局',
        '',
        '',
        '',
        '',
        '填报日期：2024年7月5日',
        '',
        '',
        '',
        '',
        '单位：万元',
      ]);
      s.grid.merges.push('A2:E2', 'F2:J2');
      s.captions([groups, fields], ['A3:A4', 'B3:D3', 'E3:F3', 'G3:I3', 'J3:J4', 'K3:K4']);
      const a = '救助对象认定';
      const b = '资金管理';
      s.finding({
        number: 1,
        category: a,
        title: '低保对象动态管理不严，已故人员仍领取低保金',
        amount: A(num(2.16), 2.16),
        goal: '违规资金全部追缴',
        measures: M('\n', '1.|逐户核查已故人员43人；', '2.|追缴违规领取资金；', '3.|与殡葬信息按月比对。'),
        leader: '分管副局长',
        department: '社会救助股',
        cooperating: '各乡镇民政所',
        deadline: D('2024年8月底前', 'end-of-month', '2024-08-31'),
        also: { cooperating: [[]] },
      });
      s.finding({
        number: 2,
        category: K(null, a),
        title: '特困供养人员自理能力评估不规范',
        goal: '评估率100%',
        measures: M('', '|委托第三方对612名特困人员重新评估。'),
        leader: '分管副局长',
        department: '养老服务股',
        cooperating: '县残联',
        deadline: DC('2024-09-30'),
      });
      s.grid.merges.push('B5:B6');
      s.finding({
        number: 3,
        category: b,
        title: '临时救助资金滞留乡镇',
        amount: A(num(17.4), 17.4),
        goal: '滞留资金发放到位',
        measures: M('\n', '1.|限期拨付滞留资金；', '2.|推行“一卡通”直发。'),
        leader: '党组书记、局长',
        department: '财务股',
        cooperating: '县财政局',
        deadline: D('2024年7月底', 'end-of-month', '2024-07-31'),
      });
      s.finding({
        number: 4,
        category: K(null, b),
        title: '养老机构运营补贴审核不严',
        amount: A(num(5.28), 5.28),
        goal: '多领补贴收回',
        measures: M('', '|对8家养老机构补贴申报材料“回头看”，收回多领补贴。'),
        leader: '分管副局长',
        department: '养老服务股',
        cooperating: '财务股',
        deadline: D('2024年底前', 'end-of-month', '2024-12-31'),
      });
      s.finding({
        number: 5,
        category: K(null, b),
        title: '慈善捐赠物资出入库手续不全',
        goal: '账物相符',
        measures: M('', '|盘点库存，补录出入库单。'),
        leader: '分管副局长',
        department: '慈善股',
        cooperating: '/',
        owners: { cooperating: [] },
        deadline: D('立知立改', 'immediate'),
      });
      s.grid.merges.push('B7:B9');
      s.finding({
        number: 6,
        category: '队伍建设',
        title: '基层民政经办人员兼职多、业务生疏',
        goal: '全员轮训一遍',
        measures: M('', '|分3期轮训乡镇民政经办人员，编印口袋书。'),
        leader: '党组成员',
        department: '办公室',
        cooperating: '人事股',
        deadline: D('2024年9-11月', 'range', '2024-11-30', { startDate: '2024-09-01' }),
        remark: '与县委党校合办',
      });
    }),
  ],
);
