// Planned start, planned end and real end in columns of their own; a second sheet with a column a month in one header row.
import { day } from '../grid.mjs';
import { book, D, DC, ledger, M, S } from '../ledger.mjs';

const columns = {
  number: 'A',
  title: 'B',
  measures: 'C',
  leader: 'D',
  department: 'E',
  deadline: 'G',
  closedOn: 'H',
  status: 'I',
  remark: 'J',
};
const on = (iso, z = 'yyyy/m/d') => ({ cell: day(iso, z), key: iso });

const planned = ledger('计划表', columns, { other: { F: '计划开始时间' } }, (s) => {
  s.title('岚州市公共资源交易中心整改计划表');
  s.info('填报单位：岚州市公共资源交易中心　　统计截止：2024年9月1日');
  s.captions([
    [
      '序号',
      '存在问题',
      '整改措施',
      '责任领导',
      '责任科室',
      '计划开始时间',
      '计划完成时间',
      '实际完成时间',
      '办结状态',
      '未完成原因',
    ],
  ]);
  const add = (number, title, measures, department, start, deadline, closedOn, status, remark) =>
    s.finding({
      number,
      title,
      measures,
      leader: '分管副主任',
      department,
      deadline,
      status,
      remark,
      ...(closedOn ? { closedOn } : {}),
      x: { F: start },
    });
  add(
    1,
    '异地评标场地使用率低',
    M('\n', '1.|签订跨市合作协议；', '2.|每月推送场地信息。'),
    '交易一科',
    day('2024-03-01', 'yyyy/m/d'),
    DC('2024-06-30', 'yyyy/m/d'),
    on('2024-06-18'),
    S('已办结', 'done'),
  );
  add(
    2,
    '评标区录音录像留存不足',
    M('', '|扩容存储，留存期延至15年。'),
    '信息科',
    day('2024-03-15', 'yyyy/m/d'),
    DC('2024-08-31', 'yyyy/m/d'),
    undefined,
    S('阶段性办结', 'in-progress'),
    '设备到货延迟',
  );
  add(
    3,
    '投诉处理不一次性告知',
    M('', '|编制告知清单。'),
    '监督科',
    '2024年4月',
    D('2024年5月底前', 'end-of-month', '2024-05-31'),
    { cell: '2024.5.29', key: '2024-05-29' },
    S('已办结', 'done'),
  );
  add(
    4,
    '档案数字化外包保密审查缺失',
    M('', '|补签保密协议，限定操作区域。'),
    '综合科',
    '立即',
    D('立行立改', 'immediate'),
    on('2024-03-20'),
    S('已办结', 'done'),
  );
  add(
    5,
    '招标代理机构考核流于形式',
    M('', '1、|修订考核细则；', '2、|公开考核结果。'),
    '监督科',
    '2024.4.1',
    D('2024年12月底', 'end-of-month', '2024-12-31'),
    undefined,
    S('未启动', 'not-started'),
    '待省级办法出台',
  );
  add(
    6,
    '大厅志愿服务断档',
    M('', '|与高校共建志愿服务站。'),
    '综合科',
    day('2024-05-06', 'yyyy/m/d'),
    D('长期坚持', 'long-term', undefined, { sustain: true }),
    undefined,
    S('长期坚持', 'long-term'),
  );
});

const monthly = ledger(
  '月报',
  { number: 'A', title: 'B', department: 'C', deadline: 'D' },
  { other: { E: '6月进展', F: '7月进展', G: '8月进展' } },
  (s) => {
    s.title('整改进展月报');
    s.captions([['序号', '存在问题', '责任科室', '整改时限', '6月进展', '7月进展', '8月进展']]);
    const add = (number, title, department, deadline, e, f, g) =>
      s.finding({ number, title, department, deadline, x: { E: e, F: f, G: g } });
    add(
      1,
      '异地评标场地使用率低',
      '交易一科',
      D('2024年6月30日', 'date', '2024-06-30'),
      '协议已签订，6月完成2场。',
      '完成3场。',
      '完成5场。',
    );
    add(
      2,
      '评标区录音录像留存不足',
      '信息科',
      D('2024年8月31日', 'date', '2024-08-31'),
      '完成采购。',
      '设备未到货。',
      '到货安装。',
    );
    add(
      3,
      '投诉处理不一次性告知',
      '监督科',
      D('2024年5月底前', 'end-of-month', '2024-05-31'),
      '已办结。',
      '',
      '',
    );
    add(4, '档案数字化外包保密审查缺失', '综合科', D('立行立改', 'immediate'), '已办结。', '', '');
    add(
      5,
      '招标代理机构考核流于形式',
      '监督科',
      D('2024年12月底', 'end-of-month', '2024-12-31'),
      '—',
      '—',
      '起草细则。',
    );
    add(
      6,
      '大厅志愿服务断档',
      '综合科',
      D('长期坚持', 'long-term', undefined, { sustain: true }),
      '招募志愿者18名。',
      '服务34人次。',
      '服务41人次。',
    );
  },
);

export default book(
  '33_two_deadlines',
  {
    writer: 'sheetjs',
    layout: 'planned start, planned end, real end; a column a month',
    unit: '岚州市公共资源交易中心',
    asOf: '2024-09-01',
    clean: true,
  },
  [planned, monthly],
);
