// L3: two-row header with groups; category merged over several findings; bare leaves 类别/领导 under groups.
import { book, D, DY, K, ledger, M } from '../ledger.mjs';

const columns = {
  number: 'A',
  category: 'B',
  title: 'C',
  goal: 'D',
  measures: 'E',
  leader: 'F',
  department: 'G',
  cooperating: 'H',
  deadline: 'I',
  remark: 'J',
};
const groups = ['序号', '反馈问题', '', '整改任务', '', '责任分工', '', '', '完成时限', '备注'];
const fields = ['', '类别', '具体表现', '整改目标', '整改措施', '责任领导', '牵头部门', '配合部门', '', ''];
const merges = ['A3:A4', 'B3:C3', 'D3:E3', 'F3:H3', 'I3:I4', 'J3:J4'];

export default book(
  '03_l03_two_row_header',
  { writer: 'raw', layout: 'L3', unit: '汀溪区卫生健康局党委', asOf: '2024-05-10', clean: true },
  [
    ledger('整改任务分工表', columns, {}, (s) => {
      s.title('汀溪区卫生健康局党委巡察整改任务分工表');
      s.info('填报单位：汀溪区卫生健康局党委　　　　2024年5月10日');
      s.captions([groups, fields], merges);
      const a = '贯彻落实上级决策部署方面';
      const b = '群众身边腐败和作风问题方面';
      s.finding({
        number: '1',
        category: a,
        title: '健康汀溪行动部门联动机制运转不畅，年度考核指标有4项未达标',
        goal: '4项指标年内全部达标',
        measures: M('\n', '1.|按季召开联席会议调度；', '2.|未达标指标实行“一项一策”。'),
        leader: '党委书记、局长',
        department: '规划发展科',
        cooperating: '疾控科、妇幼科',
        deadline: D('2024年12月31日前', 'date', '2024-12-31'),
      });
      s.finding({
        number: '2',
        category: K(null, a),
        title: '分级诊疗推进不力，基层首诊率连续三年低于全市平均水平',
        goal: '基层首诊率达到65%',
        measures: M(
          '\n',
          '1.|组建3个紧密型医共体；',
          '2.|下派专家坐诊每周不少于2次；',
          '3.|向群众公布转诊流程。',
        ),
        leader: '分管副局长',
        department: '医政科',
        cooperating: '区人民医院、区中医院',
        deadline: D('2024年9月底前', 'end-of-month', '2024-09-30'),
      });
      s.finding({
        number: '3',
        category: K(null, a),
        title: '家庭医生签约服务“签而不约”',
        goal: '履约率达到90%以上',
        measures: M('', '|对签约居民开展电话抽查，抽查结果与签约服务费挂钩。'),
        leader: '分管副局长',
        department: '基层卫生科',
        cooperating: '',
        deadline: D('2024年上半年', 'date', '2024-06-30'),
      });
      s.grid.merges.push('B5:B7');
      s.finding({
        number: '4',
        category: b,
        title: '医疗收费行为不规范，抽查发现重复收费12笔',
        goal: '违规收费全额清退',
        measures: M('\n', '1.|清退违规收费1.84万元；', '2.|开展医疗收费自查自纠。'),
        leader: '分管副局长',
        department: '财务科',
        cooperating: '医政科',
        deadline: D('2024年5月底', 'end-of-month', '2024-05-31'),
        remark: '已移交区医保局1件',
      });
      s.finding({
        number: '5',
        category: K(null, b),
        title: '药品耗材采购验收把关不严，2家卫生院存在白条入库',
        goal: '入库验收规范率100%',
        measures: M('\n', '1.|修订验收制度，实行双人双签。', '2.|对2家卫生院负责人约谈。'),
        leader: '分管副局长',
        department: '药政科',
        cooperating: '各乡镇卫生院',
        also: { cooperating: [[]] },
        deadline: D('立行立改', 'immediate'),
      });
      s.finding({
        number: '6',
        category: K(null, b),
        title: '窗口服务态度生硬，投诉办理超期',
        goal: '投诉按期办结率100%',
        measures: M('', '|投诉件实行“首接负责”，超期一次通报一次。'),
        leader: '机关纪委书记',
        department: '办公室',
        cooperating: '',
        deadline: DY('6月30日前', 'date', '2024-06-30'),
      });
      s.grid.merges.push('B8:B10');
      s.finding({
        number: '7',
        category: '基层党组织建设方面',
        title: '公立医院党建工作“上热中温下冷”，科室支部书记“双带头人”比例低',
        goal: '“双带头人”比例达到85%',
        measures: M('\n', '1.|换届调整支部书记11名；', '2.|开展支部书记轮训。'),
        leader: '党委专职副书记',
        department: '党办',
        cooperating: '人事科',
        deadline: D('2024年底', 'end-of-month', '2024-12-31'),
      });
    }),
  ],
);
