// Rows that continue the finding above without a merge: blank, 同上, 〃, repeated number and title; and cells merged
// over several findings, or unmerged cells beside one finding merged over several rows.
import { book, D, DC, K, ledger, M, S } from '../ledger.mjs';

const columns = {
  number: 'A',
  title: 'B',
  measures: 'C',
  department: 'D',
  person: 'E',
  deadline: 'F',
  status: 'G',
};
const captions = ['序号', '反馈问题', '整改措施', '责任科室', '责任人', '完成时限', '完成状态'];
const done = S('已完成', 'done');
const under = S('正在整改', 'in-progress');

const blank = ledger('一科室', columns, {}, (s) => {
  s.title('岚州市水务集团巡察整改进度表（供水板块）');
  s.info('填报单位：岚州市水务集团有限公司　　截至2024年7月31日');
  s.captions([captions]);
  const plainRows = { merge: false };
  s.rowsOf(
    { number: 1, title: '老旧供水管网漏损率高于行业标准' },
    [
      {
        measure: '1.|开展管网探漏132公里；',
        department: '管网部',
        person: '解 语',
        deadline: DC('2024-05-31'),
        status: done,
      },
      {
        measure: '2.|更换灰口铸铁管8公里；',
        department: '工程部',
        person: '戚 风',
        deadline: D('2024年11月底前', 'end-of-month', '2024-11-30'),
        status: under,
      },
      {
        measure: '3.|推行分区计量。',
        deadline: D('2024年12月底前', 'end-of-month', '2024-12-31'),
        status: under,
      },
    ],
    { ...plainRows, status: 'in-progress' },
  );
  s.rowsOf(
    { number: 2, title: '二次供水泵房清洗消毒记录造假' },
    [
      {
        measure: '|对当事人停职检查；',
        department: '纪检室',
        person: '岑 参',
        deadline: D('立行立改', 'immediate'),
        status: done,
      },
      {
        measure: '|泵房清洗消毒全程录像备查。',
        department: '二供公司',
        person: '文 渊',
        deadline: D('2024年6月30日', 'date', '2024-06-30'),
        status: done,
      },
    ],
    { ...plainRows, status: 'done' },
  );
  s.finding({
    number: 3,
    title: '营业厅业务办理排队时间长',
    measures: M('', '|增设自助机4台。'),
    department: '营业部',
    person: '牧 歌',
    deadline: D('2024年8月', 'end-of-month', '2024-08-31'),
    status: under,
  });
  s.rowsOf(
    { number: 4, title: '水质公示不及时' },
    [
      {
        measure: '（1）|每月5日前公示；',
        department: '水质中心',
        person: '余 秋',
        deadline: D('长期坚持', 'long-term', undefined, { sustain: true }),
        status: under,
      },
      {
        measure: '（2）|公示栏增加二维码。',
        department: '信息部',
        person: '曲 直',
        deadline: D('2024.4.30', 'date', '2024-04-30'),
        status: done,
      },
    ],
    { ...plainRows, status: 'in-progress' },
  );
});

const ditto = ledger('二科室', columns, {}, (s) => {
  s.title('岚州市水务集团巡察整改进度表（排水板块）');
  s.info('填报单位：岚州市水务集团有限公司　　截至2024年7月31日');
  s.captions([captions]);
  const same = { A: '同上', B: '同上' };
  s.rowsOf(
    { number: 1, title: '雨污分流改造“断头管”12处未打通' },
    [
      {
        measure: '1.|打通5处具备条件的断头管；',
        department: '排水部',
        person: '冷 杉',
        deadline: DC('2024-06-30', 'yyyy/m/d'),
        status: done,
      },
      {
        measure: '2.|协调征地后打通其余7处。',
        department: K('同上', '排水部'),
        person: K('同上', '冷杉'),
        repeat: same,
        deadline: D('2024年底前', 'end-of-month', '2024-12-31'),
        status: under,
      },
    ],
    { merge: false, status: 'in-progress' },
  );
  s.rowsOf(
    { number: 2, title: '防汛物资储备不足' },
    [
      {
        measure: '1.|补充移动泵车2台；',
        department: '排水部',
        person: '冷 杉',
        deadline: D('2024年5月底', 'end-of-month', '2024-05-31'),
        status: done,
      },
      {
        measure: '2.|与2家企业签订代储协议；',
        department: K('〃', '排水部'),
        person: '明 朗',
        repeat: { A: '〃', B: '〃' },
        deadline: D('2024年6月', 'end-of-month', '2024-06-30'),
        status: done,
      },
    ],
    { merge: false, status: 'done' },
  );
  const title = '污泥处置联单管理不规范';
  s.rowsOf(
    { number: 3, title },
    [
      {
        measure: '1.|补录2023年联单；',
        department: '生产部',
        person: '顾 盼',
        deadline: D('2024年4月底前', 'end-of-month', '2024-04-30'),
        status: done,
      },
      {
        measure: '2.|启用电子联单。',
        department: '信息部',
        person: '曲 直',
        repeat: { A: 3, B: title },
        deadline: D('2024年9月底前', 'end-of-month', '2024-09-30'),
        status: under,
      },
    ],
    { merge: false, status: 'in-progress' },
  );
  s.finding({
    number: 4,
    title: '有限空间作业审批代签',
    measures: M('', '|实行现场人脸识别审批。'),
    department: '安监部',
    person: '井 然',
    deadline: D('即知即改', 'immediate'),
    status: done,
  });
});

/** Gives a one-row finding further rows: `letters` merged over all, `texts` one a row in column `letter`. */
function over(s, letters, letter, texts) {
  const first = s.row;
  for (const text of texts.slice(1)) {
    s.row++;
    s.grid.put(letter + s.row, text);
    s.findings.at(-1).sourceRows.push(s.row);
  }
  for (const l of letters) s.grid.merges.push(`${l}${first}:${l}${s.row}`);
}

const shared = ledger(
  '检查组',
  { number: 'A', title: 'B', measures: 'D', department: 'E', deadline: 'F', progress: 'G' },
  { other: { C: '检查部位' } },
  (s) => {
    s.title('安全检查问题整改表');
    s.captions([['序号', '存在问题', '检查部位', '整改措施', '责任部门', '整改期限', '进展情况']]);
    const whole = ['A', 'B', 'D', 'E', 'F', 'G'];
    s.finding({
      number: 1,
      title: '消防栓箱被遮挡',
      measures: M('\n', '1.|清理遮挡物；', '2.|划设禁停标线。'),
      department: '安监部',
      deadline: D('2024年7月15日', 'date', '2024-07-15'),
      progress: '已清理。',
      x: { C: '办公楼一层' },
    });
    over(s, whole, 'C', ['办公楼一层', '办公楼三层', '泵房北门']);
    const department = '工程部';
    s.finding({
      number: 2,
      title: '施工围挡破损',
      measures: M('', '|更换围挡60米。'),
      department,
      deadline: D('2024年7月底', 'end-of-month', '2024-07-31'),
      progress: '施工单位正在整改，预计7月25日完成。',
      x: { C: '澜溪路工地' },
    });
    s.finding({
      number: 3,
      title: '临时用电线路拖地',
      measures: M('', '|架空敷设。'),
      department: K(null, department),
      deadline: { cell: null, key: { raw: '2024年7月底', kind: 'end-of-month', due: '2024-07-31' } },
      progress: K(null, '施工单位正在整改，预计7月25日完成。'),
      x: { C: '澜溪路工地' },
    });
    for (const l of ['E', 'F', 'G']) s.grid.merges.push(`${l}${s.row - 1}:${l}${s.row}`);
    s.finding({
      number: 4,
      title: '危化品仓库通风不良',
      measures: M('', '|加装防爆风机。'),
      department: '生产部',
      deadline: D('2024年8月31日前', 'date', '2024-08-31'),
      progress: '风机已到货。',
      x: { C: '一水厂加氯间' },
    });
    over(s, whole, 'C', ['一水厂加氯间', '二水厂加药间']);
    s.finding({
      number: 5,
      title: '应急照明失效',
      measures: M('', '|更换蓄电池。'),
      department: '后勤部',
      deadline: D('立行立改', 'immediate'),
      progress: '已更换11处。',
      x: { C: '调度中心' },
    });
    s.finding({
      number: 6,
      title: '电梯轿厢未张贴检验标志',
      measures: M('', '|补贴标志。'),
      department: '后勤部',
      deadline: D('立行立改', 'immediate'),
      progress: '已补贴。',
      x: { C: '综合楼' },
    });
  },
);

export default book(
  '22_continuation_rows',
  {
    writer: 'raw',
    layout: 'continuation rows without a merge (blank, 同上, 〃, repeated), answers merged over findings',
    unit: '岚州市水务集团有限公司',
    asOf: '2024-07-31',
    clean: true,
  },
  [blank, ditto, shared],
);
