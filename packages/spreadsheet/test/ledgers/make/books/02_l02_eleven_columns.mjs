// L2: eleven columns with 是否销号 and 佐证材料; number stored as text; a closing line with signatures.
import { book, D, DC, DY, ledger, M, S } from '../ledger.mjs';

const columns = {
  number: 'A',
  title: 'B',
  goal: 'C',
  measures: 'D',
  leader: 'E',
  department: 'F',
  deadline: 'G',
  progress: 'H',
  status: 'I',
  evidence: 'J',
  remark: 'K',
};
const captions = [
  '序号',
  '反馈问题',
  '整改目标',
  '整改措施',
  '责任领导',
  '责任部门',
  '完成时限',
  '整改进展',
  '是否销号',
  '佐证材料',
  '备注',
];

export default book(
  '02_l02_eleven_columns',
  { writer: 'hucre', layout: 'L2', unit: '岚州市文化广电旅游局', asOf: '2024-09-20', clean: true },
  [
    ledger('整改台账', columns, {}, (s) => {
      s.title('岚州市文化广电旅游局巡察整改工作台账');
      s.info('单位：岚州市文化广电旅游局　　　　　　　　统计截至：2024年9月20日');
      s.captions([captions]);
      s.grid.filter = 'A3:K11';
      s.finding({
        number: '1',
        title: '文艺院团改革推进缓慢，院团自主经营能力不足',
        goal: '完成院团绩效分配改革',
        measures: M('\n', '（1）|出台院团绩效分配办法；', '（2）|全年商演不少于40场。'),
        leader: '党组书记、局长',
        department: '艺术科、市歌舞团',
        deadline: D('2024年8月31日', 'date', '2024-08-31'),
        progress: '绩效分配办法已经局党组会审议通过并印发执行，截至8月底商演46场。',
        status: S('已销号', 'closed'),
        evidence: '党组会纪要、绩效办法、演出合同46份',
      });
      s.finding({
        number: '2',
        title: '公共文化场馆错时延时开放不够，区图书馆周末19时即闭馆',
        goal: '市县两级公共图书馆周末开放至21时',
        measures: M('\n', '（1）|调整开放时间并公示；', '（2）|招募文化志愿者30名充实夜间值守。'),
        leader: '分管副局长',
        department: '公共服务科',
        deadline: D('2024年6月底', 'end-of-month', '2024-06-30'),
        progress: '7家场馆均已延时开放，夜间日均到馆320人次。',
        status: S('已销号', 'closed'),
        evidence: '开放公告、志愿者排班表',
      });
      s.finding({
        number: '3',
        title: '文物安全巡查留痕不全，2处省保单位消防器材过期',
        goal: '省保以上单位巡查记录完整率100%',
        measures: M('\n', '1.|更换过期灭火器58具。', '2.|启用巡查APP，按月核查。'),
        leader: '分管副局长',
        department: '文物科',
        deadline: D('立即整改', 'immediate'),
        progress: '器材已全部更换；APP试运行中。',
        status: S('基本完成', 'in-progress'),
        evidence: '采购发票、更换照片',
      });
      s.finding({
        number: '4',
        title: '旅游市场“不合理低价游”整治成果不巩固，投诉量反弹',
        goal: '投诉量同比下降20%',
        measures: M('', '|联合市场监管、公安等部门每季度开展一次专项检查，建立“黑名单”并公开曝光。'),
        leader: '分管副局长',
        department: '市场管理科',
        deadline: D('2024年12月底前，长期坚持', 'end-of-month', '2024-12-31', { sustain: true }),
        progress: '前三季度检查旅行社64家次，立案5起。',
        status: S('持续推进', 'in-progress'),
      });
      s.finding({
        number: '5',
        title: '专项资金绩效自评流于形式，个别项目自评得分与实际明显不符',
        goal: '自评结果真实准确',
        measures: M('\n', '①|对2022年度5个项目重新自评；', '②|引入第三方复核。'),
        leader: '党组成员',
        department: '财务科',
        deadline: DC('2024-10-31', 'yyyy/m/d'),
        progress: '正在开展第三方复核。',
        status: S('否', 'not-done'),
        remark: '第三方机构8月份确定',
      });
      s.finding({
        number: '6',
        title: '选人用人程序不规范，3名干部任前公示时间不足',
        goal: '程序规范率100%',
        measures: M('\n', '1.|补正纪实材料。', '2.|修订干部选拔任用工作流程图。'),
        leader: '党组书记、局长',
        department: '人事科',
        deadline: D('2024-07-31', 'date', '2024-07-31'),
        progress: '材料已补正，流程图已上墙。',
        status: S('待销号', 'pending-close'),
        evidence: '干部选拔任用纪实表3份',
      });
      s.finding({
        number: '7',
        title: '会议费报销附件不全，存在以会代训费用混用情况',
        goal: '费用列支规范',
        measures: M('', '|清理2021年以来会议费、培训费支出，分类列支，违规报销的予以清退。'),
        leader: '党组成员',
        department: '财务科',
        deadline: DY('11月底前', 'end-of-month', '2024-11-30'),
        progress: '',
        status: S('未启动', 'not-started'),
        remark: '待财政局批复后实施',
      });
      s.finding({
        number: '8',
        title: '党支部组织生活会质量不高，相互批评“辣味”不足',
        goal: '组织生活会质量提升',
        measures: M('\n', '1.|会前审阅发言提纲；', '2.|领导班子成员到联系支部指导。'),
        leader: '机关党委书记',
        department: '机关党委',
        deadline: D('长期坚持', 'long-term', undefined, { sustain: true }),
        progress: '已建立发言提纲会前审阅制度，上半年审阅提纲73份。',
        status: S('已完成并长期坚持', 'done+long-term'),
        evidence: '审阅台账',
      });
      s.blank();
      s.band('审核人：周 澜　　　　填表人：许 念　　　　联系电话：0000-1234567');
    }),
  ],
);
