// L10: environmental inspection. Ranges, milestones and sustained deadlines; 验收单位 is nobody's department.
import { day } from '../grid.mjs';
import { book, D, DC, ledger, M, S } from '../ledger.mjs';

const columns = {
  number: 'A',
  title: 'B',
  goal: 'C',
  measures: 'D',
  deadline: 'E',
  department: 'F',
  person: 'G',
  progress: 'I',
  status: 'J',
  closedOn: 'K',
};
const captions = [
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
];

export default book(
  '10_l10_eco',
  { writer: 'sheetjs', layout: 'L10', unit: '青澜县人民政府', asOf: '2024-12-10', clean: true },
  [
    ledger('督察整改清单', columns, { other: { H: '验收单位' } }, (s) => {
      s.title('青澜县贯彻落实省生态环境保护督察反馈意见整改清单（调度表）');
      s.info('填报单位：青澜县人民政府　　调度截至2024年12月10日');
      s.captions([captions]);
      s.finding({
        number: '1',
        title: '澜溪工业园污水处理厂进水浓度长期偏低，管网错接混接严重',
        goal: '进水COD浓度达到180mg/L以上',
        measures: M(
          '\n',
          '（1）|完成28公里管网排查；',
          '（2）|改造错接混接点61处；',
          '（3）|建立“一厂一策”。',
        ),
        deadline: D('2024年12月底前', 'end-of-month', '2024-12-31'),
        department: '澜溪工业园管委会、县住建局',
        person: '方 舟',
        x: { H: '市住建局' },
        progress: '管网排查全部完成，改造错接混接点57处。',
        status: S('否', 'not-done'),
      });
      s.finding({
        number: '2',
        title: '3家矿山企业生态修复滞后，欠账面积412亩',
        goal: '完成修复并通过验收',
        measures: M('\n', '1.|逐矿编制修复方案；', '2.|足额提取修复基金；', '3.|按月调度。'),
        deadline: D('2024年10月-2025年3月', 'range', '2025-03-31', { startDate: '2024-10-01' }),
        department: '县自然资源局',
        person: '罗一舟',
        x: { H: '市自然资源局' },
        progress: '2家已完成覆土，1家正在坡面整理。',
        status: S('否', 'not-done'),
      });
      s.finding({
        number: '3',
        title: '畜禽养殖禁养区内仍有2户养殖户未搬迁',
        goal: '禁养区“清零”',
        measures: M('', '|签订搬迁补偿协议，限期搬离并拆除圈舍。'),
        deadline: DC('2024-08-31', 'yyyy"年"m"月"d"日"'),
        department: '县农业农村局、望岳镇',
        person: '苏 木',
        x: { H: '市农业农村局' },
        progress: '2户均已搬离，圈舍拆除，8月27日通过市级验收。',
        status: S('是', 'done'),
        closedOn: { cell: day('2024-09-03'), key: '2024-09-03' },
      });
      s.finding({
        number: '4',
        title: '扬尘治理“六个百分之百”落实不到位',
        goal: '施工工地扬尘管控达标率95%以上',
        measures: M('', '|建立工地清单，安装在线监测设备，超标即停。'),
        deadline: D('2024年9月底前，持续推进', 'end-of-month', '2024-09-30', { sustain: true }),
        department: '县住建局',
        person: '罗一舟',
        x: { H: '市住建局' },
        progress: '在建工地39个全部安装在线监测设备。',
        status: S('是', 'done'),
        closedOn: { cell: '2024.10.16', key: '2024-10-16' },
      });
      s.finding({
        number: '5',
        title: '入河排污口监测管理制度缺失',
        goal: '入河排污口整治率100%',
        measures: M('\n', '1.|制定排污口监测管理办法；', '2.|完成19个排污口立牌编码。'),
        deadline: D('2024年6月30日前完成制度修订，12月底前完成验收', 'milestones', '2024-12-31'),
        department: '市生态环境局青澜分局',
        person: '程砚秋',
        x: { H: '市生态环境局' },
        progress: '办法已印发；立牌17个。',
        status: S('基本完成', 'in-progress'),
      });
      s.finding({
        number: '6',
        title: '群众反映的夜间噪声扰民问题反复投诉',
        goal: '投诉办结率100%、满意率90%以上',
        measures: M('', '|落实夜间施工审批公示制度，开展联合夜查。'),
        deadline: D('立行立改，长期坚持', 'immediate', undefined, { sustain: true }),
        department: '县城市管理局',
        person: '汤 圆',
        x: { H: '县督察整改办' },
        progress: '夜查37次，处罚6起，10月以来无重复投诉。',
        status: S('长期坚持', 'long-term'),
      });
      s.finding({
        number: '7',
        title: '饮用水水源地二级保护区内有零星种植',
        goal: '清理到位',
        measures: M('', '|清退种植地18亩，设置围网。'),
        deadline: D('2024年7月31日', 'date', '2024-07-31'),
        department: '县水利局',
        person: '苏 木',
        x: { H: '市水利局' },
        progress: '已清退，围网1.2公里。',
        status: S('已销号', 'closed'),
        closedOn: { cell: '2024年8月20日', key: '2024-08-20' },
      });
      s.blank();
      s.band('填表说明：“是否完成”以市级主管部门验收意见为准。');
    }),
  ],
);
