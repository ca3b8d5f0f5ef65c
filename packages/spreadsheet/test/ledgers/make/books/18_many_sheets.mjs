// A whole workbook as offices send it: cover, instructions, summary, two lists of the same record, an empty template,
// a hidden sheet with last year's list and a very hidden one with codes.
import { book, D, DC, ledger, M, other, S } from '../ledger.mjs';

const problems = ledger(
  '问题清单',
  { number: 'A', category: 'B', title: 'C', source: 'D', leader: 'E', department: 'F' },
  {},
  (s) => {
    s.title('反馈问题清单');
    s.info('填报单位：岚州市体育局　　　　截至2024年8月15日');
    s.captions([['序号', '问题类别', '反馈问题', '问题来源', '责任领导', '责任部门']]);
    const add = (number, category, title, source, leader, department) =>
      s.finding({ number, category, title, source, leader, department });
    add(
      1,
      '履行职责',
      '全民健身场地设施管护不到位，损坏器材217件未及时维修',
      '市委第五巡察组',
      '分管副局长',
      '群体科',
    );
    add(2, '履行职责', '体育彩票公益金项目实施进度慢', '市委第五巡察组', '党组书记、局长', '财务科');
    add(3, '廉洁风险', '赛事服务采购化整为零', '市委第五巡察组', '分管副局长', '竞体科');
    add(4, '廉洁风险', '教练员带队外出津贴发放依据不足', '市委第五巡察组', '党组成员', '人事科、财务科');
    add(5, '队伍建设', '业余训练后备人才断层', '市委第五巡察组', '分管副局长', '青少科');
    add(6, '队伍建设', '党支部换届超期8个月', '市委第五巡察组', '机关党委书记', '机关党委');
  },
);

const taskColumns = {
  number: 'A',
  title: 'B',
  measures: 'C',
  goal: 'D',
  department: 'E',
  deadline: 'F',
  progress: 'G',
  status: 'H',
};
const tasks = ledger('任务清单', taskColumns, {}, (s) => {
  s.title('整改任务清单');
  s.info('填报单位：岚州市体育局　　　　截至2024年8月15日');
  s.captions([['序号', '对应问题', '整改任务', '工作标准', '责任科室', '时间节点', '工作进展', '办结状态']]);
  s.finding({
    number: 1,
    title: '全民健身场地设施管护不到位，损坏器材217件未及时维修',
    measures: M('\n', '1.|委托专业公司统一维保；', '2.|公布报修电话。'),
    goal: '器材完好率98%',
    department: '群体科',
    deadline: D('2024年7月底前', 'end-of-month', '2024-07-31'),
    progress: '已维修更换209件。',
    status: S('阶段性办结', 'in-progress'),
  });
  s.finding({
    number: 2,
    title: '体育彩票公益金项目实施进度慢',
    measures: M('', '|逐项目确定开工时间，按旬调度。'),
    goal: '年内支出率90%',
    department: '财务科',
    deadline: D('2024年底', 'end-of-month', '2024-12-31'),
    progress: '支出率51%。',
    status: S('正在整改', 'in-progress'),
  });
  s.finding({
    number: 3,
    title: '赛事服务采购化整为零',
    measures: M('\n', '1.|修订内部采购管理办法；', '2.|对相关责任人批评教育。'),
    goal: '制度执行到位',
    department: '竞体科',
    deadline: DC('2024-06-30'),
    progress: '办法已印发，批评教育3人。',
    status: S('已办结', 'done'),
  });
  s.finding({
    number: 4,
    title: '教练员带队外出津贴发放依据不足',
    measures: M('', '|停发并清退。'),
    goal: '清退到位',
    department: '人事科、财务科',
    deadline: D('立行立改', 'immediate'),
    progress: '清退2.9万元。',
    status: S('已办结', 'done'),
  });
  s.finding({
    number: 5,
    title: '业余训练后备人才断层',
    measures: M('', '|与教育部门共建后备人才基地6个。'),
    goal: '注册运动员增加15%',
    department: '青少科',
    deadline: D('长期坚持', 'long-term', undefined, { sustain: true }),
    progress: '已共建4个。',
    status: S('长期坚持', 'long-term'),
  });
  s.finding({
    number: 6,
    title: '党支部换届超期8个月',
    measures: M('', '|9月完成换届。'),
    goal: '按期换届',
    department: '机关党委',
    deadline: D('2024年9月', 'end-of-month', '2024-09-30'),
    progress: '已报换届请示。',
    status: S('申请销号', 'pending-close'),
  });
});

const old = [
  ['2021年度反馈问题清单（旧）'],
  ['序号', '反馈问题', '整改措施', '责任领导', '责任部门', '整改时限'],
  [1, '健身步道标识缺失', '补设标识牌', '分管副局长', '群体科', '2021年10月底前'],
  [2, '训练基地食堂原料验收记录不全', '完善验收台账', '分管副局长', '后勤科', '2021年9月底前'],
];

export default book(
  '18_many_sheets',
  {
    writer: 'hucre',
    layout: 'cover, instructions, summary, two lists, empty template, hidden and very hidden sheets',
    unit: '岚州市体育局',
    asOf: '2024-08-15',
    clean: true,
  },
  [
    other('封面', [
      [''],
      [''],
      ['岚州市体育局'],
      ['巡察整改工作台账'],
      [''],
      ['（2024年8月）'],
      [''],
      ['岚州市体育局巡察整改工作领导小组办公室 编印'],
    ]),
    other('填写说明', [
      ['填写说明'],
      ['1.“反馈问题”一栏须与反馈意见原文一致，不得自行概括。'],
      ['2.“整改措施”要可操作、可检查，逐条编号。'],
      ['3.“整改时限”具体到月，长期坚持的注明阶段目标。'],
      ['4.“责任领导”填写职务，“责任部门”填写科室全称。'],
      ['5.每月25日前报局整改办，联系人：凌 波。'],
    ]),
    other('汇总表', [
      ['整改情况汇总表'],
      ['序号', '责任部门', '问题总数', '已完成', '正在整改', '长期坚持', '完成率'],
      [1, '群体科', 1, 0, 1, 0, '0%'],
      [2, '财务科', 2, 1, 1, 0, '50%'],
      [3, '竞体科', 1, 1, 0, 0, '100%'],
      [4, '青少科', 1, 0, 0, 1, '0%'],
      [5, '机关党委', 1, 0, 1, 0, '0%'],
      ['合计', '', 6, 2, 3, 1, '33.3%'],
    ]),
    problems,
    tasks,
    ledger('空表', taskColumns, { roleAlso: ['ignore'] }, (s) => {
      s.title('整改任务清单');
      s.info('填报单位：　　　　　　　　截至　　年　月　日');
      s.captions([
        ['序号', '对应问题', '整改任务', '工作标准', '责任科室', '时间节点', '工作进展', '办结状态'],
      ]);
      s.structural(['1']);
      s.structural(['2']);
      s.structural(['3']);
    }),
    other('2021年旧表', old, { state: 'hidden' }),
    other(
      '字典',
      [
        ['责任部门', '状态'],
        ['群体科', '已办结'],
        ['竞体科', '正在整改'],
        ['青少科', '未启动'],
      ],
      { state: 'veryHidden' },
    ),
  ],
);
