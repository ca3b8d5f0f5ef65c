// L13: opinions and suggestions. 意见建议 is the title, 提出单位（人） the source, 办结时间 the deadline.
import { book, D, DC, ledger, M, S } from '../ledger.mjs';

const columns = {
  number: 'A',
  title: 'B',
  source: 'C',
  measures: 'D',
  department: 'E',
  cooperating: 'F',
  deadline: 'G',
  status: 'H',
};

export default book(
  '13_l13_opinions',
  { writer: 'sheetjs', layout: 'L13', unit: '汀溪区望岳街道办事处', asOf: '2024-04-18', clean: true },
  [
    ledger('意见建议', columns, {}, (s) => {
      s.title('征求意见建议办理情况一览表');
      s.info('填报单位：汀溪区望岳街道办事处　　截止日期：2024年4月18日');
      s.captions([
        ['序号', '意见建议', '提出单位（人）', '落实措施', '主办科室', '协办科室', '办结时间', '办理结果'],
      ]);
      s.finding({
        number: 1,
        title: '建议在临河步道增设夜间照明',
        source: '临河社区居民代表',
        measures: M('', '|报区城管局纳入亮化改造，先行安装太阳能灯20盏。'),
        department: '城建办',
        cooperating: '临河社区',
        deadline: D('2024年5月底前', 'end-of-month', '2024-05-31'),
        status: S('已办结', 'done'),
      });
      s.finding({
        number: 2,
        title: '希望便民服务中心周六上午开放',
        source: '辖区企业',
        measures: M('\n', '1.|试行周六延时预约服务；', '2.|公布预约电话。'),
        department: '便民服务中心',
        cooperating: '党政办、财政所',
        deadline: DC('2024-04-01', 'yyyy-m-d'),
        status: S('已办结', 'done'),
      });
      s.finding({
        number: 3,
        title: '老旧小区加装电梯政策宣传不够',
        source: '区人大代表联络站',
        measures: M('', '|印制政策问答，开展“进小区”宣讲12场。'),
        department: '城建办',
        cooperating: '各社区',
        deadline: D('2024年上半年', 'date', '2024-06-30'),
        status: S('正在整改', 'in-progress'),
        also: { cooperating: [[]] },
      });
      s.finding({
        number: 4,
        title: '对社区网格员考核指标过多过细',
        source: '社区工作者座谈会',
        measures: M('', '|精简考核指标，由43项压减到19项。'),
        department: '综治办',
        cooperating: '组织办',
        deadline: D('2024年4月30日前', 'date', '2024-04-30'),
        status: S('阶段性办结', 'in-progress'),
      });
      s.finding({
        number: 5,
        title: '农贸市场周边占道经营，影响接送学生',
        source: '望岳中心小学',
        measures: M('\n', '1.|划定临时疏导点；', '2.|错时执法。'),
        department: '综合执法队',
        cooperating: '市场监管所、交警中队',
        deadline: D('立行立改并长期坚持', 'immediate', undefined, { sustain: true }),
        status: S('长期坚持', 'long-term'),
      });
      s.finding({
        number: 6,
        title: '建议统筹各科室下基层检查',
        source: '社区工作者座谈会',
        measures: M('', '|制定年度检查计划，同类事项合并检查。'),
        department: '党政办',
        cooperating: '',
        deadline: D('2024年6月', 'end-of-month', '2024-06-30'),
        status: S('未启动', 'not-started'),
      });
    }),
  ],
);
