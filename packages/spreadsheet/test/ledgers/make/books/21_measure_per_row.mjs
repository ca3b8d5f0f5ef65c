// Findings merged over several rows, one measure a row with its own departments, person, deadline, progress, status.
// Leader merged with the finding, goal too; a category merged over two findings; two deadline captions in a group.
import { day } from '../grid.mjs';
import { book, D, DC, DY, K, ledger, S } from '../ledger.mjs';

const columns = {
  number: 'A',
  category: 'B',
  title: 'C',
  goal: 'D',
  measures: 'E',
  leader: 'F',
  department: 'G',
  person: 'H',
  deadline: 'J',
  progress: 'K',
  status: 'L',
};
const groups = [
  '序号',
  '问题类别',
  '反馈问题',
  '整改目标',
  '整改措施',
  '责任分工',
  '',
  '',
  '整改时限',
  '',
  '整改情况',
  '',
];
const fields = [
  '',
  '',
  '',
  '',
  '',
  '责任领导',
  '责任部门',
  '责任人',
  '开始时间',
  '完成时间',
  '进展情况',
  '是否完成',
];
const merges = ['A3:A4', 'B3:B4', 'C3:C4', 'D3:D4', 'E3:E4', 'F3:H3', 'I3:J3', 'K3:L3'];
const yes = S('是', 'done');
const no = S('否', 'not-done');
const start = (iso) => ({ startDate: iso, x: { I: day(iso) } });

export default book(
  '21_measure_per_row',
  {
    writer: 'hucre',
    layout: 'merged findings, a measure per row with own owners, deadline, status',
    unit: '岚州市市场监督管理局',
    asOf: '2024-06-15',
    clean: true,
  },
  [
    ledger('任务台账', columns, { other: { I: '整改时限/开始时间' } }, (s) => {
      s.title('岚州市市场监督管理局巡察整改任务台账');
      s.info('填报单位：岚州市市场监督管理局　　　截至2024年6月15日');
      s.captions([groups, fields], merges);
      s.rowsOf(
        {
          number: 1,
          category: '监管履职',
          title: '特种设备“带病运行”隐患排查不彻底',
          goal: '在用电梯检验率100%',
          leader: '分管副局长',
        },
        [
          {
            measure: '1.|对使用15年以上电梯逐台评估；',
            department: '特设科',
            person: '莫 凡',
            ...start('2024-03-01'),
            deadline: DC('2024-05-31'),
            progress: '评估电梯318台，停用7台。',
            status: yes,
          },
          {
            measure: '2.|维保单位记分管理，不合格的清出市场；',
            department: '特设科、执法支队',
            person: '莫 凡、云 帆',
            ...start('2024-04-01'),
            deadline: D('2024年6月底前', 'end-of-month', '2024-06-30'),
            progress: '记分维保单位12家。',
            status: no,
          },
          {
            measure: '3.|建立电梯应急处置平台值班制度。',
            department: '应急指挥中心',
            person: '温 良',
            ...start('2024-04-01'),
            deadline: D('2024年6月底前，长期坚持', 'end-of-month', '2024-06-30', { sustain: true }),
            progress: '平台已试运行。',
            status: no,
          },
        ],
        { status: 'in-progress', merge: ['A', 'C', 'D', 'F'] },
      );
      s.rowsOf(
        {
          number: 2,
          category: K(null, '监管履职'),
          title: '食品抽检不合格产品核查处置超期',
          goal: '按期处置率100%',
          leader: '分管副局长',
        },
        [
          {
            measure: '1.|开展超期案件清仓行动；',
            department: '食品抽检科',
            person: '叶知秋',
            ...start('2024-03-01'),
            deadline: D('2024年4月30日', 'date', '2024-04-30'),
            progress: '23件超期案件全部办结。',
            status: yes,
          },
          {
            measure: '2.|实行处置时限“红黄灯”提醒。',
            department: '食品抽检科',
            person: '叶知秋',
            ...start('2024-03-15'),
            deadline: D('立行立改，长期坚持', 'immediate', undefined, { sustain: true }),
            progress: '提醒功能已上线。',
            status: yes,
          },
        ],
        { status: 'done', merge: ['A', 'C', 'D', 'F'] },
      );
      s.grid.merges.push('B5:B9');
      s.rowsOf(
        {
          number: 3,
          category: '营商环境',
          title: '“双随机、一公开”与信用分类监管衔接不够',
          goal: '按信用等级确定抽查比例',
          leader: '党组书记、局长',
        },
        [
          {
            measure: '|制定信用分类抽查实施办法。',
            department: '信用科',
            person: '钟 意',
            ...start('2024-04-10'),
            deadline: DY('9月底前', 'end-of-month', '2024-09-30'),
            progress: '起草中。',
            status: no,
          },
        ],
        { status: 'in-progress' },
      );
      const last = s.findings.at(-1);
      last.status = { raw: '否', value: 'not-done' };
      last.deadline = last.measures[0].deadline;
      s.rowsOf(
        {
          number: 4,
          category: '营商环境',
          title: '企业注销“多头跑”，简易注销公示后办结慢',
          goal: '简易注销全程网办',
          leader: '分管副局长',
        },
        [
          {
            measure: '（1）|开设注销专窗；',
            department: '登记注册科',
            person: '向 晚',
            ...start('2024-02-20'),
            deadline: DC('2024-03-20'),
            progress: '专窗3月1日启用。',
            status: yes,
          },
          {
            measure: '（2）|与税务、人社数据共享；',
            department: '登记注册科、信息中心',
            person: '向 晚、谷 雨',
            ...start('2024-03-01'),
            deadline: D('2024年第三季度', 'quarter', '2024-09-30'),
            progress: '接口联调中。',
            status: no,
          },
          {
            measure: '（3）|公示期满次日自动办结；',
            department: '信息中心',
            person: '谷 雨',
            ...start('2024-05-01'),
            deadline: D('2024年底', 'end-of-month', '2024-12-31'),
            progress: '',
            status: no,
          },
          {
            measure: '（4）|编印注销办事指南。',
            department: '登记注册科',
            person: '向 晚',
            ...start('2024-03-01'),
            deadline: D('2024.4.15', 'date', '2024-04-15'),
            progress: '印发5000册。',
            status: yes,
          },
        ],
        { status: 'in-progress' },
      );
      s.rowsOf(
        {
          number: 5,
          category: '内部管理',
          title: '罚没物资仓库账实不符',
          goal: '账实相符',
          leader: '分管副局长',
        },
        [
          {
            measure: '（1）|全面盘库；',
            department: '执法支队',
            person: '云 帆',
            ...start('2024-03-01'),
            deadline: DC('2024-04-30'),
            progress: '盘库完成，差异3项已查明。',
            status: yes,
          },
          {
            measure: '（2）|出入库扫码管理。',
            department: '执法支队',
            person: '云 帆',
            ...start('2024-04-01'),
            deadline: DC('2024-07-31'),
            progress: '系统采购中。',
            status: no,
          },
        ],
        { status: 'in-progress' },
      );
      s.rowsOf(
        {
          number: 6,
          category: '内部管理',
          title: '年轻干部“能说不能写”，办案文书差错率高',
          goal: '文书差错率降至3%以内',
          leader: '政治部主任',
        },
        [
          {
            measure: '1.|“师带徒”结对41对；',
            department: '人事科',
            person: '骆 宾',
            ...start('2024-03-01'),
            deadline: DC('2024-03-31'),
            progress: '结对完成。',
            status: yes,
          },
          {
            measure: '2.|每季度案卷评查。',
            department: '法规科',
            person: '乔 木',
            ...start('2024-03-01'),
            deadline: D('长期坚持', 'long-term', undefined, { sustain: true }),
            progress: '评查案卷120卷。',
            status: no,
          },
        ],
        { status: 'in-progress' },
      );
    }),
  ],
);
