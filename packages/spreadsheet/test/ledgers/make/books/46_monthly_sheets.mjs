// The same record month by month in sheets named 8月 and 9月, one for the closed ones, comments in cells, an old copy hidden.
import { noted } from '../grid.mjs';
import { book, D, ledger, M, other, S } from '../ledger.mjs';

const columns = {
  number: 'A',
  title: 'B',
  measures: 'C',
  department: 'D',
  deadline: 'E',
  progress: 'F',
  status: 'G',
};
const captions = ['序号', '反馈问题', '整改措施', '责任部门', '完成时限', '目前进展', '状态'];
const base = [
  [
    '1',
    '公交线路调整征求意见不充分',
    M('', '1.|线路调整前公示7天；', '2.|召开乘客座谈会。'),
    '运营部',
    D('2024年8月底前', 'end-of-month', '2024-08-31'),
  ],
  [
    '2',
    '驾驶员心理健康干预缺失',
    M('', '|每年开展1次心理测评，建立一人一档。'),
    '安全部',
    D('2024年9月30日', 'date', '2024-09-30'),
  ],
  ['3', '票款清点监控死角', M('', '|加装摄像头6个。'), '票务部', D('立行立改', 'immediate')],
  [
    '4',
    '充电桩日常巡检流于形式',
    M('', '|巡检扫码打卡。'),
    '机务部',
    D('2024年10月', 'end-of-month', '2024-10-31'),
  ],
  [
    '5',
    '广告位出租未公开招租',
    M('\n', '1.|终止违规合同；', '2.|进场公开招租。'),
    '资产部',
    D('2024年底前', 'end-of-month', '2024-12-31'),
  ],
  [
    '6',
    '工会困难帮扶标准随意',
    M('', '|制定帮扶办法。'),
    '工会',
    D('2024年8月', 'end-of-month', '2024-08-31'),
  ],
];
const august = [
  ['座谈会已召开。', S('正在整改', 'in-progress')],
  ['', S('未启动', 'not-started')],
  ['已加装。', S('已完成', 'done')],
  ['打卡系统测试。', S('正在整改', 'in-progress')],
  ['与承租方协商中。', S('正在整改', 'in-progress')],
  ['办法已印发。', S('待销号', 'pending-close')],
];
const september = [
  ['4条线路调整均已公示。', S('已完成', 'done')],
  ['测评驾驶员412名。', S('正在整改', 'in-progress')],
  ['已加装。', S('已销号', 'closed')],
  ['全部场站启用。', S('已完成', 'done')],
  ['终止合同2份，1份诉讼中。', S('正在整改', 'in-progress')],
  ['办法已印发。', S('已销号', 'closed')],
];
const sheet = (name, day, month) =>
  ledger(name, columns, {}, (s) => {
    s.title(`岚州公交集团巡察整改台账（2024年${name}）`);
    s.info(`填报单位：岚州公共交通集团有限公司　　截至2024年${day}`);
    s.captions([captions]);
    base.forEach(([number, title, measures, department, deadline], i) => {
      const [progress, status] = month[i];
      const t = i === 4 ? { cell: noted(title, '纪检组：请补充合同清单'), key: title } : title;
      s.finding({ number, title: t, measures, department, deadline, progress, status });
    });
  });

export default book(
  '46_monthly_sheets',
  {
    writer: 'raw',
    layout: 'monthly sheets of one record, a sheet of closed ones, comments, a hidden copy',
    unit: '岚州公共交通集团有限公司',
    clean: true,
  },
  [
    sheet('9月', '9月25日', september),
    sheet('8月', '8月25日', august),
    ledger('已销号', { number: 'A', title: 'B', closedOn: 'C', evidence: 'D' }, {}, (s) => {
      s.title('已销号问题');
      s.captions([['序号', '反馈问题', '销号日期', '佐证材料']]);
      s.finding({
        number: '3',
        title: '票款清点监控死角',
        closedOn: { cell: '2024年9月6日', key: '2024-09-06' },
        evidence: '监控点位图',
      });
      s.finding({
        number: '6',
        title: '工会困难帮扶标准随意',
        closedOn: { cell: '2024年9月18日', key: '2024-09-18' },
        evidence: '帮扶办法',
      });
    }),
    other(
      '8月 (2)',
      [
        ['岚州公交集团巡察整改台账（2024年8月）'],
        captions,
        ['1', '公交线路调整征求意见不充分', '线路调整前公示7天', '运营部', '2024年8月底前', '', ''],
      ],
      { state: 'hidden' },
    ),
  ],
);
