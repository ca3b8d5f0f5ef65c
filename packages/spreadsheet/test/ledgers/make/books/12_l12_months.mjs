// L12: three caption rows, a column a month, 销号 as a group of two.
import { day, letterOf } from '../grid.mjs';
import { book, D, DC, ledger, M, S } from '../ledger.mjs';

const columns = {
  number: 'A',
  title: 'B',
  measures: 'C',
  leader: 'D',
  department: 'E',
  deadline: 'F',
  status: 'S',
  closedOn: 'T',
};
const months = Array.from({ length: 12 }, (_, i) => `${i + 1}月`);
const monthLetter = (m) => letterOf(5 + m);
const other = Object.fromEntries(
  months.map((m, i) => [monthLetter(i + 1), `月度进展/${i < 6 ? '上半年' : '下半年'}/${m}`]),
);
const blanks = (n) => Array.from({ length: n }, () => '');
const rows = [
  ['序号', '问题', '措施', '责任', '', '时限', '月度进展', ...blanks(11), '销号', ''],
  ['', '', '', '领导', '部门', '', '上半年', ...blanks(5), '下半年', ...blanks(5), '是否销号', '销号日期'],
  [...blanks(6), ...months],
];
const merges = [
  'A3:A5',
  'B3:B5',
  'C3:C5',
  'D3:E3',
  'D4:D5',
  'E4:E5',
  'F3:F5',
  'G3:R3',
  'G4:L4',
  'M4:R4',
  'S3:T3',
  'S4:S5',
  'T4:T5',
];
const at = (texts) =>
  Object.fromEntries(Object.entries(texts).map(([m, text]) => [monthLetter(Number(m)), text]));
const yes = S('是', 'done', { valueAlso: ['closed'] });
const no = S('否', 'not-done');

export default book(
  '12_l12_months',
  { writer: 'raw', layout: 'L12', unit: '汀溪区教育局', asOf: '2024-08-31', clean: true },
  [
    ledger('2024年', columns, { other }, (s) => {
      s.title('汀溪区教育局巡察整改销号台账');
      s.info('填报单位：汀溪区教育局　　　截至2024年8月31日');
      s.captions(rows, merges);
      s.finding({
        number: 1,
        title: '校外培训机构监管合力不足',
        measures: M('\n', '1.|建立联席会议制度；', '2.|每月“双随机”检查。'),
        leader: '分管副局长',
        department: '民办教育科',
        deadline: D('2024年6月底', 'end-of-month', '2024-06-30'),
        status: yes,
        closedOn: { cell: day('2024-07-12'), key: '2024-07-12' },
        x: at({
          2: '召开联席会1次',
          3: '检查机构12家',
          4: '检查机构9家，下达通知书2份',
          5: '整改复核2家',
          6: '完成',
        }),
      });
      s.finding({
        number: 2,
        title: '学校食堂“明厨亮灶”覆盖率不达标',
        measures: M('', '|投入专项资金，为31所学校安装监控并接入平台。'),
        leader: '分管副局长',
        department: '学生资助与后勤科',
        deadline: DC('2024-08-31'),
        status: no,
        x: at({ 3: '完成招标', 4: '安装8所', 5: '安装15所', 6: '安装22所', 7: '安装26所', 8: '安装29所' }),
      });
      s.finding({
        number: 3,
        title: '教师交流轮岗流于形式',
        measures: M('\n', '1.|修订交流轮岗实施细则；', '2.|骨干教师交流比例不低于20%。'),
        leader: '党组书记、局长',
        department: '人事科',
        deadline: D('2024年9月底前', 'end-of-month', '2024-09-30'),
        status: no,
        x: at({ 4: '调研座谈3次', 6: '细则征求意见', 7: '细则印发', 8: '确定交流教师67名' }),
      });
      s.finding({
        number: 4,
        title: '中考命题印刷场所人员管理有漏洞',
        measures: M('', '|实行封闭管理和手机集中存放。'),
        leader: '纪检组组长',
        department: '考试中心',
        deadline: D('立行立改', 'immediate'),
        status: yes,
        closedOn: { cell: day('2024-03-29'), key: '2024-03-29' },
        x: at({ 2: '修订管理规定', 3: '完成' }),
      });
      s.finding({
        number: 5,
        title: '校舍安全隐患排查不细',
        measures: M('', '1.|逐校排查；', '2.|建立“一校一档”。'),
        leader: '分管副局长',
        department: '基建科',
        deadline: D('2024年第三季度', 'quarter', '2024-09-30'),
        status: no,
        x: at({ 5: '排查47所', 6: '排查86所', 7: '建档', 8: '—' }),
      });
      s.finding({
        number: 6,
        title: '控辍保学台账更新不及时',
        measures: M('', '|每学期开学两周内比对学籍信息。'),
        leader: '分管副局长',
        department: '基教科',
        deadline: D('长期坚持', 'long-term', undefined, { sustain: true }),
        x: at({ 3: '比对1次', 9: '' }),
      });
    }),
  ],
);
