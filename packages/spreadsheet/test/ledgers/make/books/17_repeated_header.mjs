// A ledger laid out for print: captions and title again on each page, page footers, a signature line.
import { book, D, DC, ledger, M, S } from '../ledger.mjs';

const columns = {
  number: 'A',
  title: 'B',
  goal: 'C',
  measures: 'D',
  leader: 'E',
  department: 'F',
  deadline: 'G',
  status: 'H',
};
const captions = ['序号', '反馈问题', '整改目标', '整改措施', '责任领导', '责任科室', '整改期限', '销号情况'];
const findings = [
  [
    '窗口单位政务公开栏内容陈旧',
    '公开栏按月更新',
    ['1.|明确专人更新；', '2.|办公室每月检查。'],
    '分管副主任',
    '办公室',
    D('2024年4月底前', 'end-of-month', '2024-04-30'),
    S('已销号', 'closed'),
  ],
  [
    '“一网通办”事项材料重复提交',
    '高频事项免提交率60%',
    ['|梳理高频事项清单，调用电子证照。'],
    '分管副主任',
    '审批改革科',
    D('2024年9月30日', 'date', '2024-09-30'),
    S('正在整改', 'in-progress'),
  ],
  [
    '帮办代办员培训不足',
    '全员持证上岗',
    ['|组织业务培训和考试。'],
    '分管副主任',
    '大厅管理科',
    D('2024年6月底', 'end-of-month', '2024-06-30'),
    S('待验收', 'pending-close'),
  ],
  [
    '评标专家库管理松散',
    '专家库动态更新',
    ['1.|清退不合格专家23名；', '2.|修订专家考评办法。'],
    '党组书记、主任',
    '交易监管科',
    DC('2024-07-31'),
    S('正在整改', 'in-progress'),
  ],
  [
    '交易保证金退还不及时',
    '5个工作日内退还',
    ['|系统自动退付。'],
    '分管副主任',
    '交易监管科',
    D('立行立改', 'immediate'),
    S('已销号', 'closed'),
  ],
  [
    '网络安全等级保护测评未开展',
    '通过等保三级测评',
    ['|完成测评和整改加固。'],
    '分管副主任',
    '信息科',
    D('2024年底前', 'end-of-month', '2024-12-31'),
    S('未启动', 'not-started'),
  ],
  [
    '热线工单敷衍回复',
    '满意率95%以上',
    ['（1）|对回复质量抽查；', '（2）|“二次不满意”工单提级办理。'],
    '党组书记、主任',
    '热线科',
    D('长期坚持', 'long-term', undefined, { sustain: true }),
    S('长期坚持', 'long-term'),
  ],
  [
    '差旅费报销事由填写不清',
    '报销单据要素齐全',
    ['|财务科退回补正，组织报账员培训。'],
    '党组成员',
    '财务科',
    D('2024.5.20', 'date', '2024-05-20'),
    S('已销号', 'closed'),
  ],
  [
    '信息系统重复建设',
    '整合系统3个',
    ['1.|停用僵尸系统；', '2.|数据迁移。'],
    '党组书记、主任',
    '信息科',
    D('2024年10月至2025年3月', 'range', '2025-03-31', { startDate: '2024-10-01' }),
    S('正在整改', 'in-progress'),
  ],
];

export default book(
  '17_repeated_header',
  {
    writer: 'raw',
    layout: 'captions and title repeated on each printed page',
    unit: '岚州市政务服务管理局',
    asOf: '2024-07-10',
    clean: true,
  },
  [
    ledger('整改清单', columns, {}, (s) => {
      s.title('岚州市政务服务管理局专项巡察整改清单');
      s.info('填报单位：岚州市政务服务管理局　　　　　　　　　　截至2024年7月10日');
      s.captions([captions]);
      findings.forEach(([title, goal, measures, leader, department, deadline, status], i) => {
        if (i > 0 && i % 3 === 0) {
          s.band(`第 ${i / 3} 页，共 3 页`);
          s.band('岚州市政务服务管理局专项巡察整改清单（续）');
          s.structural(captions);
        }
        s.finding({
          number: i + 1,
          title,
          goal,
          measures: M('\n', ...measures),
          leader,
          department,
          deadline,
          status,
        });
      });
      s.band('第 3 页，共 3 页');
      s.band('主要负责人签字：　　　　　　　　分管领导签字：　　　　　　　　填表人：纪 晓');
    }),
  ],
);
