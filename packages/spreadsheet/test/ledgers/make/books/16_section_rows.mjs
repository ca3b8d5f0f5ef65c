// Section rows and subtotals inside the table; numbers restart in each section. Two sheets: numbered and bare headings.
import { num } from '../grid.mjs';
import { book, D, DC, DY, ledger, M, S } from '../ledger.mjs';

const columns = {
  number: 'A',
  title: 'B',
  measures: 'C',
  leader: 'D',
  department: 'E',
  deadline: 'F',
  status: 'G',
};
const captions = ['序号', '反馈问题', '整改措施', '责任领导', '责任部门', '整改时限', '完成情况'];

const numbered = ledger('整改台账', columns, {}, (s) => {
  s.title('青澜县交通运输局巡察反馈问题整改台账');
  s.info('填报单位：青澜县交通运输局　　　截至2024年6月20日');
  s.captions([captions]);
  // The category may be the heading as typed or its name alone: `categoryAny` lists the good answers.
  const section = (heading, name) => {
    s.band(heading);
    return { categoryAny: [heading, name] };
  };
  let keep = section('一、政治建设方面（3项）', '政治建设方面');
  s.finding({
    number: 1,
    title: '党组会研究意识形态工作每年不足2次',
    measures: M('\n', '1.|每半年专题研究1次；', '2.|建立舆情研判台账。'),
    leader: '党组书记',
    department: '办公室',
    deadline: D('2024年6月底前', 'end-of-month', '2024-06-30'),
    status: S('已完成', 'done'),
    keep,
  });
  s.finding({
    number: 2,
    title: '“四好农村路”建设推进迟缓，29公里任务未开工',
    measures: M('', '|倒排工期，7月全面开工。'),
    leader: '分管副局长',
    department: '公路股',
    deadline: D('2024年11月30日', 'date', '2024-11-30'),
    status: S('正在整改', 'in-progress'),
    keep,
  });
  s.finding({
    number: 3,
    title: '超限超载治理联动不够',
    measures: M('', '1.|与公安交警联合值守；', '2.|源头企业“一企一档”。'),
    leader: '分管副局长',
    department: '综合执法大队',
    deadline: D('长期坚持', 'long-term', undefined, { sustain: true }),
    status: S('长期坚持', 'long-term'),
    keep,
  });
  s.structural(['小计', '3项', '', '', '', '', '完成1项']);
  s.grid.merges.push(`C${s.row}:F${s.row}`);
  keep = section('二、组织建设方面（2项）', '组织建设方面');
  s.finding({
    number: 1,
    title: '退休干部党支部活动开展少',
    measures: M('', '|每季度送学上门。'),
    leader: '机关党委书记',
    department: '机关党委',
    deadline: DY('9月底', 'end-of-month', '2024-09-30'),
    status: S('未启动', 'not-started'),
    keep,
  });
  s.finding({
    number: 2,
    title: '执法人员无证上岗4人',
    measures: M('', '|暂停执法资格，组织参加下半年统一考试。'),
    leader: '分管副局长',
    department: '综合执法大队',
    deadline: DC('2024-05-31'),
    status: S('未完成', 'not-done'),
    keep,
  });
  s.structural(['小计', '2项', '', '', '', '', '完成0项']);
  keep = section('三、作风建设方面（2项）', '作风建设方面');
  s.finding({
    number: 1,
    title: '货车年审“跑多次”问题仍未解决',
    measures: M('', '|推行年审、综检“一站办”。'),
    leader: '分管副局长',
    department: '运管所',
    deadline: D('2024.7.31', 'date', '2024-07-31'),
    status: S('基本完成', 'in-progress'),
    keep,
  });
  s.finding({
    number: 2,
    title: '公车私用核查处理不严肃',
    measures: M('', '|对3起问题重新核查，形成报告。'),
    leader: '纪检组组长',
    department: '纪检组',
    deadline: D('立行立改', 'immediate'),
    status: S('已整改', 'done'),
    keep,
  });
  s.structural(['合计', '7项', '', '', '', '', '完成2项']);
});

const bare = ledger('任务分解', { ...columns, status: 'H', progress: 'G' }, {}, (s) => {
  s.title('巡察整改任务分解表');
  s.captions([['序号', '存在问题', '整改措施', '责任领导', '责任单位', '完成时限', '整改进展', '整改状态']]);
  const category = (name) => {
    s.band(name);
    return { category: name, sectionCategory: true };
  };
  let keep = category('工程建设领域');
  s.finding({
    number: '1',
    title: '设计变更先实施后报批',
    measures: M('', '|修订变更管理办法。'),
    leader: '分管副局长',
    department: '工程股',
    deadline: D('2024年8月底', 'end-of-month', '2024-08-31'),
    progress: '办法已送审。',
    status: S('正在整改', 'in-progress'),
    keep,
  });
  s.finding({
    number: '2',
    title: '农民工工资保证金缴存不足',
    measures: M('', '|清查在建项目11个，责令补缴。'),
    leader: '分管副局长',
    department: '质监站',
    deadline: D('2024年5月', 'end-of-month', '2024-05-31'),
    progress: '补缴保证金64万元。',
    status: S('已完成', 'done'),
    keep,
  });
  s.structural(['小计：2', '', '', '', '', '', '', num(1)]);
  keep = category('行政审批领域');
  s.finding({
    number: '3',
    title: '审批事项超时限办结率偏高',
    measures: M('', '1、|压缩审批环节；', '2、|红黄牌预警。'),
    leader: '党组成员',
    department: '审批股',
    deadline: D('2024-06-30', 'date', '2024-06-30'),
    progress: '超期率由4.7%降至0.9%。',
    status: S('已完成并长期坚持', 'done+long-term'),
    keep,
  });
  s.finding({
    number: '4',
    title: '巡游出租车经营权到期处置政策不明',
    measures: M('', '|开展社会稳定风险评估，报县政府审定。'),
    leader: '党组书记',
    department: '运管所',
    deadline: D('2024年12月底前', 'end-of-month', '2024-12-31'),
    progress: '方案征求意见中。',
    status: S('持续整改', 'long-term'),
    keep,
  });
});

export default book(
  '16_section_rows',
  {
    writer: 'sheetjs',
    layout: 'section rows and subtotals inside the table, numbers restart',
    unit: '青澜县交通运输局',
    asOf: '2024-06-20',
    clean: true,
  },
  [numbered, bare],
);
