// L5: tasks per problem: 对应问题 is the title, 整改任务 the measures, 工作标准 the goal, 时间节点 the deadline.
import { book, D, DC, ledger, M } from '../ledger.mjs';

const columns = { number: 'A', title: 'B', measures: 'C', goal: 'D', deadline: 'E' };

export default book(
  '05_l05_task_list',
  { writer: 'hucre', layout: 'L5', unit: '青澜县供销合作社联合社', asOf: '2024-06-05', clean: true },
  [
    ledger('附件2 任务清单', columns, {}, (s) => {
      s.title('县供销社巡察整改任务清单');
      s.info('填报单位：青澜县供销合作社联合社    填报日期：2024年6月5日');
      s.captions([['序号', '对应问题', '整改任务', '工作标准', '时间节点']]);
      s.finding({
        number: 1,
        title: '社有资产底数不清，闲置门店7处未盘活',
        measures: M('\n', '1.|聘请中介机构清产核资。', '2.|“一店一策”盘活闲置门店。'),
        goal: '建立资产电子台账，闲置率降至5%以内',
        deadline: D('2024年10月底前', 'end-of-month', '2024-10-31'),
      });
      s.finding({
        number: 2,
        title: '农资储备仓库消防设施不达标',
        measures: M('\n', '1.|增设消火栓4处；', '2.|每半年组织一次演练。'),
        goal: '通过消防验收',
        deadline: DC('2024-07-15'),
      });
      s.finding({
        number: 3,
        title: '基层社“空壳”问题突出，全县14个基层社有5个多年未开展业务',
        measures: M('', '|按“改造一批、注销一批、重组一批”分类处置。'),
        goal: '5个空壳社处置完毕',
        deadline: D('2024年下半年', 'date', '2024-12-31'),
      });
      s.finding({
        number: 4,
        title: '再生资源网点布局与城区规划衔接不够',
        measures: M('', '|与自然资源、城管部门对接，重新核定网点18个。'),
        goal: '网点规划经县政府批复',
        deadline: D('2024年三季度', 'quarter', '2024-09-30'),
      });
      s.finding({
        number: 5,
        title: '“三重一大”事项集体决策记录简略，末位表态落实不到位',
        measures: M('\n', '1.|统一使用党组会议记录本；', '2.|纪检组列席监督。'),
        goal: '会议记录完整、规范',
        deadline: D('即知即改，长期坚持', 'immediate', undefined, { sustain: true }),
      });
      s.finding({
        number: 6,
        title: '惠农服务网点补贴发放滞后3个月以上',
        measures: M('', '|5月底前完成拖欠补贴发放，今后按季拨付。'),
        goal: '补贴足额发放到位',
        deadline: D('2024年6月30日前', 'date', '2024-06-30'),
      });
    }),
  ],
);
