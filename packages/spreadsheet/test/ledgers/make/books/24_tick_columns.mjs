// Status spread over tick columns: √ ✔ ☑ ■ tick, □ × and blank do not; contradictory ticks are a problem.
import { letterOf } from '../grid.mjs';
import { book, D, ledger, M } from '../ledger.mjs';

/** The status of a row with one tick under `word`; the text of a tick may be told in several ways. */
const ticked = (word, value, mark) => ({
  raw: word,
  value,
  rawAlso: [
    mark,
    `${word}${mark}`,
    `${mark}${word}`,
    `${word}：${mark}`,
    `${word}（${mark}）`,
    `${word} ${mark}`,
  ],
});
const none = (...marks) => ({ raw: '', value: null, rawAlso: marks });
const letters = (from, to) => Array.from({ length: to - from + 1 }, (_, i) => letterOf(from + i));
const ranges = (from, to) => [
  `${letterOf(from)}:${letterOf(to)}`,
  letters(from, to).join(','),
  ...letters(from, to),
  '',
];

const grouped = ledger(
  '督查表',
  { number: 'A', title: 'B', measures: 'C', department: 'D', deadline: 'E', remark: 'J' },
  {
    other: {
      F: '完成情况（打√）/已完成',
      G: '完成情况（打√）/基本完成',
      H: '完成情况（打√）/正在整改',
      I: '完成情况（打√）/未完成',
    },
  },
  (s) => {
    s.title('汀溪区城市管理局整改完成情况督查表');
    s.info('填报单位：汀溪区城市管理局        截至2024年10月10日');
    s.captions(
      [
        ['序号', '反馈问题', '整改措施', '责任科室', '整改时限', '完成情况（打√）', '', '', '', '备注'],
        ['', '', '', '', '', '已完成', '基本完成', '正在整改', '未完成', ''],
      ],
      ['A3:A4', 'B3:B4', 'C3:C4', 'D3:D4', 'E3:E4', 'F3:I3', 'J3:J4'],
    );
    let n = 0;
    const add = (title, measure, department, deadline, marks, status, remark) => {
      n++;
      const x = Object.fromEntries(Object.entries(marks));
      const row = s.finding({
        number: n,
        title,
        measures: M('', `|${measure}`),
        department,
        deadline,
        remark,
        x,
        keep: { status },
      });
      if (status === undefined) delete s.findings.at(-1).status;
      return row;
    };
    const end = D('2024年9月底前', 'end-of-month', '2024-09-30');
    add(
      '垃圾分类督导员在岗率低',
      '定岗定责，在岗率与补贴挂钩。',
      '环卫科',
      end,
      { F: '√' },
      ticked('已完成', 'done', '√'),
    );
    add(
      '占道广告牌整治不彻底',
      '集中拆除违规广告牌。',
      '市容科',
      end,
      { G: '√' },
      ticked('基本完成', 'in-progress', '√'),
    );
    add(
      '公厕管护标准不统一',
      '推行“所长制”。',
      '环卫科',
      D('2024年8月31日', 'date', '2024-08-31'),
      { F: '✔', G: '□', H: '□', I: '□' },
      ticked('已完成', 'done', '✔'),
    );
    add(
      '渣土车密闭运输监管不力',
      '安装定位终端。',
      '执法队',
      D('2024年12月底前', 'end-of-month', '2024-12-31'),
      { F: '×', H: '■' },
      ticked('正在整改', 'in-progress', '■'),
    );
    add(
      '数字城管平台派单超时',
      '优化派单规则。',
      '数字中心',
      end,
      { F: '□', G: '□', H: '☑', I: '□' },
      ticked('正在整改', 'in-progress', '☑'),
    );
    add(
      '公园广场照明设施损坏',
      '更换灯具112盏。',
      '市政科',
      D('2024.6.30', 'date', '2024-06-30'),
      { I: '√' },
      ticked('未完成', 'not-done', '√'),
      '资金未到位',
    );
    add('执法文书制作不规范', '案卷评查。', '法制科', end, { F: '√', I: '√' }, undefined);
    add('停车收费公示不规范', '更换公示牌。', '市政科', end, {}, none());
    add(
      '户外招牌审批台账缺失',
      '补建台账。',
      '审批科',
      end,
      { F: '□', G: '□', H: '□', I: '□' },
      none('□', '□□□□', '□、□、□、□'),
    );
  },
);

const two = ledger(
  '自查表',
  { number: 'A', title: 'B', measures: 'C', leader: 'D', deadline: 'E' },
  { other: { F: '已完成√', G: '未完成√' } },
  (s) => {
    s.title('整改情况自查表');
    s.captions([['序号', '存在问题', '整改措施', '责任领导', '完成时限', '已完成√', '未完成√']]);
    const add = (number, title, measure, leader, deadline, x, status) =>
      s.finding({ number, title, measures: M('', `|${measure}`), leader, deadline, x, keep: { status } });
    add(
      1,
      '党员积分管理停留在纸面',
      '按季公示积分。',
      '党支部书记',
      D('2024年6月', 'end-of-month', '2024-06-30'),
      { F: '√' },
      ticked('已完成', 'done', '√'),
    );
    add(
      2,
      '工会经费列支不规范',
      '清理不合规支出。',
      '工会主席',
      D('2024年7月底', 'end-of-month', '2024-07-31'),
      { G: '√' },
      ticked('未完成', 'not-done', '√'),
    );
    add(
      3,
      '劳务派遣人员管理制度缺失',
      '出台管理办法。',
      '分管副局长',
      D('2024年12月31日', 'date', '2024-12-31'),
      { G: '√' },
      ticked('未完成', 'not-done', '√'),
    );
    add(
      4,
      '车辆维修未定点',
      '公开比选定点单位。',
      '分管副局长',
      D('立行立改', 'immediate'),
      { F: '√' },
      ticked('已完成', 'done', '√'),
    );
    add(
      5,
      '值班记录漏登',
      '值班日志双人签字。',
      '办公室主任',
      D('立行立改', 'immediate'),
      { F: '√', G: '×' },
      ticked('已完成', 'done', '√'),
    );
    add(
      6,
      '固定资产标签脱落',
      '重新打印张贴。',
      '办公室主任',
      D('2024年5月底前', 'end-of-month', '2024-05-31'),
      {},
      none(),
    );
  },
);

export default book(
  '24_tick_columns',
  {
    writer: 'raw',
    layout: 'status in tick columns, grouped and single; one row with contradictory ticks',
    unit: '汀溪区城市管理局',
    asOf: '2024-10-10',
    expectedErrors: [{ sheet: '督查表', row: 11, kind: 'contradictory-ticks' }],
  },
  [withStatus(grouped, ranges(5, 8)), withStatus(two, ranges(5, 6))],
);

/** Adds the good answers for the status column to the sheet's key. */
function withStatus(sheet, answers) {
  const key = sheet.key.bind(sheet);
  sheet.key = () => {
    const k = key();
    k.columns.status = answers;
    return k;
  };
  return sheet;
}
