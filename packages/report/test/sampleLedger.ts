import { type FindingCode, findingCode, type Ledger, localDate, publicText, replay } from '@zhenggai/core';
import { claimedDone, closed, due, planned, progress, registered, undated } from './happenings.ts';
import { asOf, type Happening, recorded } from './recorded.ts';

const f = findingCode;

/** An invented ledger in which every group, standing and population occurs. */
export const happenings: readonly Happening[] = [
  {
    type: 'LedgerOpened',
    on: '2024-01-22',
    data: {
      facts: {
        issuer: '中共青澜县水务局党组',
        inspectingBody: '县委第二巡察组',
        kind: 'localInspection',
        period: '2023年10月9日至12月8日',
        feedbackDate: localDate('2024-01-22'),
        campaignEnd: localDate('2024-07-22'),
        declared: { problem: 13, suggestion: 2 },
        departments: ['办公室', '河湖管理科', '水资源科', '建设管理科'],
      },
      rules: { id: 'cn', version: '1', digest: 'sha256:1' },
      calendar: { id: 'cn', version: '1', digest: 'sha256:2' },
    },
  },
  registered(1, {
    title: '河湖巡查记录不完整，部分乡镇巡河次数达不到规定要求',
    aspect: '履行职责方面',
    deadline: due('2024-05-31'),
  }),
  registered(2, {
    title: '取水许可审批档案未及时归档',
    aspect: '履行职责方面',
    department: '水资源科',
    leader: '施远',
    person: '尹莘',
    deadline: due('2024-06-30'),
  }),
  registered(3, {
    title: '“三会一课”记录补写',
    aspect: '党的建设方面',
    department: '办公室',
    leader: '施远',
    person: '闻溪',
    deadline: undated('立行立改', 'immediate'),
    mode: 'immediate',
  }),
  registered(4, {
    title: '公务接待清单附件不全，涉及12笔',
    aspect: '作风建设方面',
    department: '办公室',
    person: '闻溪',
    deadline: due('2024-04-30', { raw: '2024年4月30日', precision: 'day' }),
  }),
  registered(5, {
    title: '水库除险加固项目验收滞后，3座小型水库完工一年未验收',
    aspect: '履行职责方面',
    department: '建设管理科、河湖管理科',
    leader: '施远',
    person: '路遥之',
    deadline: due('2024-05-31', {
      raw: '6月前',
      ambiguous: true,
      readings: [localDate('2024-05-31'), localDate('2024-06-30')],
    }),
  }),
  registered(6, {
    title: '节水宣传形式单一',
    aspect: '履行职责方面',
    department: '水资源科',
    deadline: due('2024-07-20', { raw: '2024年7月20日前', precision: 'day' }),
  }),
  registered(7, {
    title: '党组理论学习中心组学习研讨不深入',
    aspect: '党的建设方面',
    department: '办公室',
    deadline: { ...undated('长期坚持', 'long-term'), sustain: true },
    mode: 'long-term',
  }),
  registered(8, {
    title: '农村供水管护经费拨付不及时',
    aspect: '履行职责方面',
    department: '水资源科',
    deadline: due('2024-12-31', { raw: '2024年底前，并长期坚持', precision: 'year', sustain: true }),
  }),
  registered(9, { title: '非法采砂线索移交机制不健全', aspect: '履行职责方面', department: '河湖管理科' }),
  registered(10, {
    title: '干部轮岗制度执行不到位',
    aspect: '选人用人方面',
    department: '',
    leader: '',
    person: '',
    deadline: undated('视情况', 'unknown'),
  }),
  registered(11, {
    title: '固定资产账实不符',
    aspect: '作风建设方面',
    department: '办公室',
    deadline: due('2024-06-30'),
  }),
  registered(12, {
    number: '13',
    title: '排污口排查台账更新不及时',
    department: '河湖管理科',
    deadline: due('2024-09-30'),
    status: ['not-started', '未启动'],
  }),
  registered(13, {
    number: '1',
    population: 'suggestion',
    title: '建议完善河长履职考核办法',
    deadline: due('2024-08-31'),
  }),
  registered(14, {
    number: '1',
    population: 'assigned',
    title: '核实群众反映的灌溉渠道淤积情况',
    deadline: due('2024-06-30'),
  }),
  registered(15, { number: '1', population: 'clue', title: '不得公开的线索内容' }),
  ...[1, 2, 3, 4, 5, 6, 7, 8, 11, 12, 13, 14].map((ordinal) => planned(f(ordinal))),
  progress(f(1), '2024-03-12', '已补充印发巡查记录样表。'),
  progress(
    f(1),
    '2024-05-20',
    '1.修订《河湖巡查记录规范》，统一记录格式。\n2.对6个乡镇开展巡河抽查，巡河次数全部达到要求。',
  ),
  ...closed(f(1), '2024-05-28'),
  progress(f(2), '2024-06-28', '完成2021年以来取水许可档案归档，共移交档案室46卷。'),
  ...closed(f(2), '2024-07-03'),
  progress(f(3), '2024-02-20', '已对补写记录的2个支部进行批评教育，并开展党务培训1次。'),
  ...closed(f(3), '2024-03-01'),
  progress(f(4), '2024-06-05', '已补齐8笔公务接待清单附件，其余4笔正在核对。'),
  progress(f(5), '2024-06-18', '已组织1座水库竣工验收，其余2座完成技术预验收。'),
  progress(f(6), '2024-06-30', '已开展节水进校园活动3场。'),
  progress(f(7), '2024-06-20', '党组理论学习中心组开展专题研讨4次。'),
  progress(f(8), '2024-06-25', '上半年管护经费已拨付到位。'),
  progress(f(11), '2024-06-24', '完成固定资产全面盘点，盘亏资产已按规定报批处置。'),
  claimedDone(f(11), '2024-06-24'),
  {
    type: 'FindingTransferred',
    on: '2024-03-08',
    finding: f(9),
    data: { to: '县公安局', reason: '属公安机关职责' },
  },
  progress(f(13), '2024-06-12', '考核办法修订稿已征求意见。'),
  progress(f(14), '2024-06-15', '已现场核实，清淤方案正在编制。'),
];

const id = 'qinglan-2024';

/** The sample as it stood on {@link asOf}, no text approved. */
export const sampleLedger: Ledger = replay(id, recorded(id, happenings), { asOf });

/** The same after every public text was approved. */
export const approvedLedger: Ledger = replay(id, recorded(id, [...happenings, ...approvals()]), { asOf });

function approvals(): readonly Happening[] {
  return [...sampleLedger.findings].map(
    ([finding, held]: [FindingCode, Parameters<typeof publicText>[0]]) => ({
      type: 'TextApproved',
      on: '2024-07-08',
      finding,
      data: { text: 'progress', digest: publicText(held).digest },
    }),
  );
}
