// 归零表: one finding a sheet, labels beside values, down the page. Two of them behind a list sheet.
import { book, D, ledger, M, S } from '../ledger.mjs';

/** A form: pairs of label and value; the key is made by hand from the values. */
function form(name, head, pairs, finding) {
  return ledger(name, {}, { role: 'form', width: 3 }, (s) => {
    s.title(head);
    for (const row of pairs) {
      s.cells(row);
      if (row.length === 2) s.grid.merges.push(`B${s.row}:D${s.row}`);
    }
    s.findings.push({ sourceRows: [2, s.row], ...finding });
  });
}

const list = [
  ['1', '院务公开栏“重形式轻内容”', '办公室'],
  ['2', '处方点评结果运用不够', '药剂科'],
  ['3', '住院押金退还不及时', '财务科'],
  ['4', '医用耗材二级库管理缺失', '设备科'],
  ['5', '义诊活动台账不实', '医务科'],
  ['6', '护理文书书写不规范', '护理部'],
];

const m1 = M('\n', '1.|公开内容由分管院领导审签；', '2.|每月更新并留存影像资料。');
const m2 = M('\n', '1.|点评结果与科室绩效挂钩；', '2.|对不合理处方前10名医师约谈；', '3.|纳入医师定期考核。');

export default book(
  '31_form_sheets',
  { writer: 'raw', layout: 'vertical forms (归零表), one finding a sheet, and a list', unit: '汀溪区中医院' },
  [
    ledger('问题目录', { number: 'A', title: 'B', department: 'C' }, {}, (s) => {
      s.title('汀溪区中医院整改问题目录');
      s.info('填报单位：汀溪区中医院');
      s.captions([['序号', '反馈问题', '责任科室']]);
      for (const [number, title, department] of list) s.finding({ number, title, department });
    }),
    form(
      '问题1',
      '整改归零表',
      [
        ['问题编号', '1', '问题类别', '党务院务公开'],
        ['反馈问题', '院务公开栏“重形式轻内容”'],
        ['整改目标', '公开事项真实、及时、全面'],
        ['整改措施', m1.cell],
        ['责任领导', '党委副书记', '责任科室', '办公室'],
        ['责任人', '夏 至', '完成时限', '2024年6月底前'],
        ['整改进展', '公开栏内容已全部更新，建立审签单制度。'],
        ['佐证材料', '审签单12份、公开栏照片', '完成情况', '已完成'],
        ['备注', ''],
      ],
      {
        number: '1',
        title: '院务公开栏“重形式轻内容”',
        category: '党务院务公开',
        goal: '公开事项真实、及时、全面',
        measures: m1.key,
        owners: { leader: '党委副书记', departments: ['办公室'], person: '夏至', cooperating: [] },
        deadline: D('2024年6月底前', 'end-of-month', '2024-06-30').key,
        status: S('已完成', 'done').key,
        progress: '公开栏内容已全部更新，建立审签单制度。',
        evidence: '审签单12份、公开栏照片',
      },
    ),
    form(
      '问题2',
      '整改归零表',
      [
        ['问题编号', '2', '问题类别', '合理用药'],
        ['反馈问题', '处方点评结果运用不够'],
        ['整改目标', '不合理处方占比降至1%以下'],
        ['整改措施', m2.cell],
        ['责任领导', '副院长', '责任科室', '药剂科'],
        ['责任人', '白 术', '完成时限', '2024年9月底前，长期坚持'],
        ['整改进展', '5月起点评结果按月通报，约谈医师4名。'],
        ['佐证材料', '', '完成情况', '正在整改'],
        ['备注', '信息系统接口待改造'],
      ],
      {
        number: '2',
        title: '处方点评结果运用不够',
        category: '合理用药',
        goal: '不合理处方占比降至1%以下',
        measures: m2.key,
        owners: { leader: '副院长', departments: ['药剂科'], person: '白术', cooperating: [] },
        deadline: D('2024年9月底前，长期坚持', 'end-of-month', '2024-09-30', { sustain: true }).key,
        status: S('正在整改', 'in-progress').key,
        progress: '5月起点评结果按月通报，约谈医师4名。',
        remark: '信息系统接口待改造',
      },
    ),
  ],
);
