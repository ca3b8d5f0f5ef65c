import { describe, expect, test } from 'vitest';
import type { SheetSpec } from './aWorkbook.ts';
import { read, readSheetOf, told } from './reading.ts';

/** The layouts of practice, each with invented content; what is expected is what its author meant. */
describe('every layout of practice is read by its captions', () => {
  test('L1: six columns', () => {
    const sheet = readSheetOf({
      rows: [
        ['序号', '反馈问题', '整改措施', '责任领导', '责任部门', '整改时限'],
        ['1', '值班记录缺页', '1.补齐记录；2.每周抽查。', '副主任', '值班室', '2024年6月底前'],
        ['2', '公章使用未登记', '建立登记簿。', '副主任', '文秘科、档案科', '立行立改'],
      ],
    });
    expect(sheet.headerRows).toEqual([1]);
    expect(sheet.columns).toEqual({
      number: 'A',
      title: 'B',
      measures: 'C',
      leader: 'D',
      department: 'E',
      deadline: 'F',
    });
    expect(sheet.findings.map(({ title }) => title)).toEqual(['值班记录缺页', '公章使用未登记']);
    expect(sheet.findings[0]).toMatchObject({
      sourceRows: [2],
      number: '1',
      measures: [
        { marker: '1.', text: '补齐记录；' },
        { marker: '2.', text: '每周抽查。' },
      ],
      owners: { leader: '副主任', departments: ['值班室'], person: '', cooperating: [] },
      deadline: { raw: '2024年6月底前', due: '2024-06-30' },
      cells: { title: 'B2', measures: 'C2' },
    });
    expect(sheet.findings[1]?.owners.departments).toEqual(['文秘科', '档案科']);
  });

  test('L2: eleven columns with goal, status, evidence', () => {
    const sheet = readSheetOf({
      rows: [
        [
          '序号',
          '反馈问题',
          '整改目标',
          '整改措施',
          '责任领导',
          '责任部门',
          '完成时限',
          '整改进展',
          '是否销号',
          '佐证材料',
          '备注',
        ],
        [
          1,
          '水表抄录不准',
          '误差低于1%',
          '更换水表。',
          '副站长',
          '抄表组',
          '2024.9.30',
          '已更换120只。',
          '是',
          '更换清单',
          '含北片',
        ],
      ],
    });
    expect(sheet.findings[0]).toMatchObject({
      goal: '误差低于1%',
      progress: '已更换120只。',
      status: { raw: '是', value: 'done' },
      evidence: '更换清单',
      remark: '含北片',
    });
  });

  test('L3: two rows of captions in groups', () => {
    const sheet = readSheetOf(twoRows(1));
    expect(sheet.headerRows).toEqual([1, 2]);
    expect(sheet.columns).toEqual({
      number: 'A',
      category: 'B',
      title: 'C',
      goal: 'D',
      measures: 'E',
      leader: 'F',
      department: 'G',
      cooperating: 'H',
      deadline: 'I',
      remark: 'J',
    });
    expect(sheet.findings[0]?.owners).toEqual({
      leader: '副书记',
      departments: ['组织科'],
      person: '',
      cooperating: ['宣传科', '工会'],
    });
  });

  test('L4: a list of problems without measures', () => {
    const sheet = readSheetOf({
      name: '附件1 问题清单',
      rows: [
        ['编号', '问题类别', '问题表现', '问题来源', '反馈时间'],
        ['W-01', '纪律', '考勤走过场', '县委第二巡察组', '2024年1月12日'],
      ],
    });
    expect(sheet.findings[0]).toMatchObject({
      number: 'W-01',
      category: '纪律',
      title: '考勤走过场',
      source: '县委第二巡察组',
      measures: [],
    });
    expect(sheet.otherColumns).toEqual({ E: '反馈时间' });
    expect(sheet.findings[0]?.extra).toEqual({ 反馈时间: '2024年1月12日' });
  });

  test('L5: a list of tasks', () => {
    const sheet = readSheetOf({
      rows: [
        ['序号', '对应问题', '整改任务', '工作标准', '时间节点'],
        [1, '食堂采购未询价', '三家比价。', '有询价单', '2024年3月'],
      ],
    });
    expect(sheet.columns).toEqual({ number: 'A', title: 'B', measures: 'C', goal: 'D', deadline: 'E' });
  });

  test('L6: a list of duties tells each row by its task', () => {
    const sheet = readSheetOf({
      rows: [
        ['序号', '整改任务', '牵头领导', '责任科室', '责任人', '联系电话'],
        [1, '清查库房', '副馆长', '保管部', '江 河', '0000-1234567'],
      ],
    });
    expect(sheet.role).toBe('ledger');
    expect(sheet.findings[0]).toMatchObject({
      title: '清查库房',
      measures: [],
      owners: { leader: '副馆长', departments: ['保管部'], person: '江河' },
      extra: { 联系电话: '0000-1234567' },
    });
  });

  test('L7: a list of results', () => {
    const sheet = readSheetOf({
      rows: [
        ['序号', '问题', '整改成效', '建立制度', '追缴金额（万元）', '佐证材料目录'],
        [1, '多发值班费', '全部退回。', '值班管理办法', 1.36, '缴款单'],
      ],
    });
    expect(sheet.findings[0]).toMatchObject({
      progress: '全部退回。',
      amount: '1.36万元',
      evidence: '缴款单',
      extra: { 建立制度: '值班管理办法' },
    });
  });

  test('L8: audit, where the sum in question is the finding’s own', () => {
    const sheet = readSheetOf({
      rows: [
        [
          '序号',
          '审计项目',
          '问题类型',
          '问题描述',
          '问题金额（万元）',
          '整改类型',
          '整改要求',
          '整改情况',
          '已整改金额（万元）',
          '未整改原因',
          '认定结果',
        ],
        [
          1,
          '预算执行审计',
          '资产',
          '设备闲置',
          '30.5',
          '分阶段整改',
          '调剂使用',
          '已调剂两台',
          '12',
          '其余待调拨',
          '正在整改',
        ],
      ],
    });
    expect(sheet.findings[0]).toMatchObject({
      source: '预算执行审计',
      category: '资产',
      title: '设备闲置',
      amount: '30.5万元',
      goal: '调剂使用',
      progress: '已调剂两台',
      remark: '其余待调拨',
      status: { value: 'in-progress' },
      extra: { 整改类型: '分阶段整改', '已整改金额（万元）': '12' },
    });
  });

  test('L9: safety, with the place and the stopgap as extras', () => {
    const sheet = readSheetOf({
      rows: [
        [
          '序号',
          '检查日期',
          '检查部位',
          '隐患描述',
          '隐患等级',
          '整改措施',
          '整改责任人',
          '整改资金',
          '整改期限',
          '应急措施',
          '复查人',
          '复查时间',
          '复查结论',
        ],
        [
          1,
          '2024-03-02',
          '三号库',
          '灭火器过压',
          '一般',
          '更换',
          '柳青',
          '800元',
          '2024-03-05',
          '加派看护',
          '梅朵',
          '2024-03-06',
          '合格',
        ],
      ],
    });
    expect(sheet.findings[0]).toMatchObject({
      title: '灭火器过压',
      category: '一般',
      measures: [{ text: '更换' }],
      owners: { person: '柳青' },
      amount: '800元',
      deadline: { due: '2024-03-05' },
      closedOn: '2024-03-06',
      status: { raw: '合格', value: 'done' },
      extra: { 检查日期: '2024-03-02', 检查部位: '三号库', 应急措施: '加派看护', 复查人: '梅朵' },
    });
  });

  test('L10: eco inspection', () => {
    const sheet = readSheetOf({
      rows: [
        [
          '序号',
          '督察反馈问题',
          '整改目标',
          '整改措施',
          '整改时限',
          '责任单位',
          '责任人',
          '验收单位',
          '整改进展情况',
          '是否完成',
          '销号时间',
        ],
        [
          1,
          '雨污混流',
          '分流到位',
          '改造管网。',
          '2024年12月底前，长期坚持',
          '水务所',
          '石川',
          '生态环境分局',
          '完成三公里',
          '基本完成',
          '',
        ],
      ],
    });
    expect(sheet.findings[0]).toMatchObject({
      status: { raw: '基本完成', value: 'in-progress' },
      deadline: { due: '2024-12-31', sustain: true },
      extra: { 验收单位: '生态环境分局' },
    });
  });

  test('L11: education campaign, the kind of rectification is the category', () => {
    const sheet = readSheetOf({
      rows: [
        [
          '序号',
          '检视问题',
          '原因剖析',
          '整改措施',
          '整改类型（立行立改/长期坚持）',
          '责任人',
          '完成时限',
          '进展情况',
        ],
        [1, '调研不深入', '时间安排不当', '每季驻村三天。', '长期坚持', '云帆', '长期坚持', '已驻村一次'],
      ],
    });
    expect(sheet.findings[0]).toMatchObject({
      category: '长期坚持',
      deadline: { kind: 'long-term' },
      extra: { 原因剖析: '时间安排不当' },
    });
    expect(sheet.findings[0]?.status).toBeUndefined();
  });

  test('L12: three rows of captions, progress by months', () => {
    const sheet = readSheetOf({
      rows: [
        ['某馆整改推进表'],
        ['序号', '问题', '措施', '责任', '', '时限', '月度进展', '', '', '销号', ''],
        ['', '', '', '领导', '部门', '', '1月', '2月', '3月', '是否销号', '销号日期'],
        [
          1,
          '借阅超期未催',
          '逐册催还。',
          '副馆长',
          '流通部',
          '2024年3月底',
          '列清单',
          '',
          '催还87册',
          '是',
          { day: '2024-03-29' },
        ],
      ],
      merges: ['A1:K1', 'A2:A3', 'B2:B3', 'C2:C3', 'D2:E2', 'F2:F3', 'G2:I2', 'J2:K2'],
    });
    expect(sheet.headerRows).toEqual([2, 3]);
    expect(sheet.columns).toMatchObject({
      leader: 'D',
      department: 'E',
      progress: 'G:I',
      status: 'J',
      closedOn: 'K',
    });
    expect(sheet.findings[0]).toMatchObject({
      progress: '1月：列清单\n3月：催还87册',
      closedOn: '2024-03-29',
    });
  });

  test('L13: opinions and how they were dealt with', () => {
    const sheet = readSheetOf({
      rows: [
        ['序号', '意见建议', '提出单位（人）', '落实措施', '主办科室', '协办科室', '办结时间', '办理结果'],
        [1, '延长窗口时间', '退休支部', '中午轮岗。', '服务科', '后勤科', '2024年4月', '已办结'],
      ],
    });
    expect(sheet.findings[0]).toMatchObject({
      title: '延长窗口时间',
      source: '退休支部',
      owners: { departments: ['服务科'], cooperating: ['后勤科'] },
      deadline: { due: '2024-04-30' },
      status: { raw: '已办结', value: 'done' },
    });
  });

  test('L14: title, unit line, two rows of captions', () => {
    const { rows, merges = [] } = twoRows(3);
    const reading = read({
      rows: [
        ['某中心整改台账'],
        ['填报单位：某中心（盖章）　　填报日期：2024年5月6日　　单位：万元'],
        ...rows,
      ],
      merges: ['A1:J1', 'A2:J2', ...merges],
    });
    expect(reading).toMatchObject({ unit: '某中心', asOf: '2024-05-06' });
    expect(reading.sheets[0]?.headerRows).toEqual([3, 4]);
    expect(reading.sheets[0]?.ignored.map(({ range }) => range)).toEqual(['A1', 'A2']);
  });

  test('L15: register of closings, the problem’s number is the number', () => {
    const reading = read({
      rows: [
        ['销号编号', '问题编号', '问题摘要', '申请日期', '审核意见', '批准人', '销号日期', '归档号'],
        ['X-7', 'W-01', '考勤走过场', '2024-05-01', '同意', '局长', '2024-05-08', 'D-2024-3'],
      ],
    });
    expect(reading.sheets[0]?.columns).toEqual({ number: 'B', title: 'C', closedOn: 'G' });
    expect(reading.sheets[0]?.findings[0]).toMatchObject({
      number: 'W-01',
      closedOn: '2024-05-08',
      extra: { 归档号: 'D-2024-3' },
    });
    expect(told(reading.problems)).toEqual(['column-claimed-twice A1']);
  });
});

function twoRows(top: number): SheetSpec {
  const merge = (letters: string) =>
    letters.split(' ').map((letter) => `${letter}${top}:${letter}${top + 1}`);
  return {
    rows: [
      ['序号', '反馈问题', '', '整改任务', '', '责任分工', '', '', '完成时限', '备注'],
      ['', '类别', '具体表现', '整改目标', '整改措施', '责任领导', '牵头部门', '配合部门', '', ''],
      [
        1,
        '组织',
        '换届材料缺签名',
        '材料齐全',
        '补签归档。',
        '副书记',
        '组织科',
        '宣传科、工会',
        '2024年7月底前',
        '',
      ],
    ],
    merges: [...merge('A I J'), `B${top}:C${top}`, `D${top}:E${top}`, `F${top}:H${top}`],
  };
}
