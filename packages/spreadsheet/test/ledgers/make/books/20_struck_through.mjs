// Struck-through rows are findings and a problem says so; one cell has a struck run inside living text.
import { rich } from '../grid.mjs';
import { book, D, DC, K, ledger, M, S } from '../ledger.mjs';

const columns = {
  number: 'A',
  title: 'B',
  measures: 'C',
  leader: 'D',
  department: 'E',
  deadline: 'F',
  progress: 'G',
  status: 'H',
};
const name = '台账';

export default book(
  '20_struck_through',
  {
    writer: 'raw',
    layout: 'two rows struck through (withdrawn), one cell with a struck run',
    unit: '青澜县第三中学',
    asOf: '2024-05-31',
    expectedErrors: [
      { sheet: name, row: 6, kind: 'struck-row' },
      { sheet: name, row: 9, kind: 'struck-row' },
      { sheet: name, cell: 'G7', kind: 'struck-text' },
    ],
  },
  [
    ledger(name, columns, {}, (s) => {
      s.title('青澜县第三中学党总支巡察整改台账');
      s.info('填报单位：青澜县第三中学        截至2024年5月31日');
      s.captions([
        ['序号', '反馈问题', '整改措施', '责任领导', '责任处室', '完成时限', '进展情况', '是否完成'],
      ]);
      const leader = '副校长';
      s.finding({
        number: 1,
        title: '党总支会议与校长办公会议题混淆',
        measures: M('\n', '1.|修订议事规则；', '2.|建立议题审核单。'),
        leader: '党总支书记',
        department: '党政办',
        deadline: D('2024年4月底前', 'end-of-month', '2024-04-30'),
        progress: '议事规则已印发。',
        status: S('是', 'done'),
      });
      s.finding({
        number: 2,
        title: '晚自习延时服务费收取标准未公示',
        measures: M('', '|在校门口公示收费标准。'),
        leader,
        department: '总务处',
        deadline: D('立行立改', 'immediate'),
        progress: '已公示。',
        status: S('是', 'done'),
      });
      s.finding({
        number: 3,
        title: '教师评优指标向行政人员倾斜',
        measures: M('', '|修订评优办法。'),
        leader,
        department: '教务处',
        deadline: D('2024年6月', 'end-of-month', '2024-06-30'),
        progress: '经复核该问题不属于本校，已报请撤销。',
        status: S('否', 'not-done'),
        strike: true,
      });
      s.finding({
        number: 4,
        title: '校服采购家长参与不足',
        measures: M('', '|成立家长代表过半的选用组织。'),
        leader,
        department: '政教处',
        deadline: DC('2024-08-20'),
        progress: K(
          rich('选用组织已成立，', { text: '定于5月20日开标，', strike: true }, '定于6月12日开标。'),
          null,
        ),
        status: S('否', 'not-done'),
      });
      s.finding({
        number: 5,
        title: '实验室危化品双人双锁制度不落实',
        measures: M('', '1.|更换双锁柜；', '2.|领用登记双人签字。'),
        leader,
        department: '教务处',
        deadline: D('2024.3.31', 'date', '2024-03-31'),
        progress: '已更换双锁柜4组。',
        status: S('是', 'done'),
      });
      s.finding({
        number: 6,
        title: '食堂陪餐记录不全',
        measures: M('', '|校领导轮流陪餐，记录上墙。'),
        leader,
        department: '总务处',
        deadline: D('长期坚持', 'long-term', undefined, { sustain: true }),
        progress: '与第2项合并。',
        status: S('长期坚持', 'long-term'),
        strike: true,
      });
      s.finding({
        number: 7,
        title: '财务报账周期长',
        measures: M('', '|每周二、四集中报账。'),
        leader,
        department: '财务室',
        deadline: D('2024年5月31日前', 'date', '2024-05-31'),
        progress: '已执行。',
        status: S('是', 'done'),
      });
    }),
  ],
);
