// Deadlines as true date cells of many formats, serials in General cells, year-month cells, numbers that lost a zero.
import { day, num } from '../grid.mjs';
import { book, D, DC, ledger, M, S } from '../ledger.mjs';

const columns = {
  number: 'A',
  title: 'B',
  measures: 'C',
  leader: 'D',
  department: 'E',
  deadline: 'F',
  status: 'G',
  closedOn: 'H',
};
const month = (iso, z, due) => ({
  cell: day(iso, z),
  key: { raw: iso, kind: 'date', due, cellType: 'date', confirm: true },
});
const done = S('已完成', 'done');
const under = S('正在整改', 'in-progress');
const on = (iso, z) => ({ cell: day(iso, z), key: iso });

const rows = [
  [
    '项目前期资料归档不全',
    '补齐归档。',
    DC('2024-06-30', 'yyyy-mm-dd'),
    done,
    on('2024-06-28', 'yyyy-mm-dd'),
  ],
  ['政府投资项目超概算未报批', '补办报批手续。', DC('2024-09-30', 'yyyy"年"m"月"d"日"'), under],
  ['粮食应急预案未演练', '组织桌面推演。', DC('2024-05-31', 'm/d/yy'), done, on('2024-05-20', 'm/d/yy')],
  ['价格监测点数据失真', '更换监测点3个。', DC('2024-07-15', '[$-804]yyyy"年"m"月"d"日";@'), under],
  [
    '重大项目库更新滞后',
    '按月更新。',
    {
      cell: num(45473.75, 'yyyy/m/d h:mm'),
      key: { raw: '2024-06-30', kind: 'date', due: '2024-06-30', cellType: 'date' },
    },
    done,
  ],
  ['以工代赈劳务报酬发放不及时', '当月发放。', month('2024-08-01', 'yyyy"年"m"月"', '2024-08-31'), under],
  ['节能审查事后监管缺失', '开展专项检查。', month('2024-11-01', 'mmm-yy', '2024-11-30'), under],
  ['信用承诺书归集率低', '每周归集。', D(45473, 'date', '2024-06-30'), done],
  ['储备粮轮换计划执行偏差', '按计划轮换。', D('45565', 'date', '2024-09-30'), under],
  ['招标文件公平竞争审查走过场', '逐份审查。', D(20241031, 'date', '2024-10-31'), under],
  [
    '县域商业体系项目进度慢',
    '周调度。',
    D(2024.1, 'ambiguous', undefined, { candidates: ['2024-01-31', '2024-10-31'] }),
    under,
  ],
  ['充电桩布局不均', '新建桩60个。', D('2024.10', 'end-of-month', '2024-10-31'), under],
];

export default book(
  '27_date_cells',
  {
    writer: 'sheetjs',
    layout: 'date cells, serials, year-month cells, numbers',
    unit: '青澜县发展和改革局',
    asOf: '2024-07-01',
  },
  [
    ledger('整改台账', columns, {}, (s) => {
      s.title('青澜县发展和改革局整改台账');
      s.info('填报单位：青澜县发展和改革局       截至2024年7月1日');
      s.captions([
        ['序号', '反馈问题', '整改措施', '责任领导', '责任科室', '整改时限', '是否完成', '实际完成时间'],
      ]);
      rows.forEach(([title, measure, deadline, status, closedOn], i) => {
        s.finding({
          number: i + 1,
          title,
          measures: M('', `|${measure}`),
          leader: '分管副局长',
          department: i % 2 ? '投资股' : '综合股',
          deadline,
          status,
          ...(closedOn ? { closedOn } : {}),
        });
      });
    }),
  ],
);
