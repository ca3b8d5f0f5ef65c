// L8: audit findings with three money columns; the finding's own sum is 问题金额. No measures column.
import { num } from '../grid.mjs';
import { A, book, ledger, S } from '../ledger.mjs';

const columns = {
  number: 'A',
  source: 'B',
  category: 'C',
  title: 'D',
  amount: 'E',
  goal: 'G',
  progress: 'H',
  remark: 'J',
  status: 'K',
};
const captions = [
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
];

export default book(
  '08_l08_audit',
  { writer: 'hucre', layout: 'L8', unit: '岚州城市建设投资集团有限公司', asOf: '2024-10-15', clean: true },
  [
    ledger('审计整改台账', columns, { other: { F: '整改类型', I: '已整改金额（万元）' } }, (s) => {
      s.title('审计查出问题整改情况台账');
      s.info('填报单位：岚州城市建设投资集团有限公司    截至2024年10月15日    单位：万元');
      s.captions([captions]);
      const p = '2023年度市属国企负责人经济责任审计';
      const q = '城市更新专项债券资金审计';
      s.finding({
        number: 1,
        source: p,
        category: '会计核算',
        title: '少计租金收入',
        amount: A(num(86.5, '#,##0.00'), 86.5),
        goal: '补记收入并缴纳税款',
        progress: '已补记收入86.5万元，补缴税款10.38万元。',
        status: S('已整改', 'done'),
        x: { F: '立行立改', I: num(86.5, '#,##0.00') },
      });
      s.finding({
        number: 2,
        source: p,
        category: '公司治理',
        title: '2项对外投资未经可行性研究即提交董事会审议',
        goal: '完善投资决策制度',
        progress: '《投资管理办法》已经10月9日董事会审议通过，正在印发。',
        status: S('正在整改', 'in-progress'),
        x: { F: '分阶段整改' },
      });
      s.finding({
        number: 3,
        source: p,
        category: '薪酬管理',
        title: '所属物业公司超标准发放通讯补贴',
        amount: A(num(4.62, '#,##0.00'), 4.62),
        goal: '清退超标准发放部分',
        progress: '清退4.1万元，尚有离职人员3名未清退。',
        remark: '离职人员联系不上，拟通过司法途径追缴',
        status: S('未整改', 'not-done'),
        x: { F: '立行立改', I: num(4.1, '#,##0.00') },
      });
      s.finding({
        number: 4,
        source: q,
        category: '资金使用',
        title: '专项债券资金闲置超过一年',
        amount: A(num(12800, '#,##0.00'), 12800),
        goal: '加快支出进度，按规定调整用途',
        progress: '已支出9600万元；剩余3200万元经财政部门同意调整用途。',
        status: S('已整改', 'done'),
        x: { F: '立行立改', I: num(12800, '#,##0.00') },
      });
      s.finding({
        number: 5,
        source: q,
        category: '工程管理',
        title: '3个项目未按规定办理竣工决算',
        goal: '2025年底前办结竣工决算',
        progress: '1个项目已出具决算报告，2个项目正在审核。',
        status: S('正在整改', 'in-progress'),
        x: { F: '分阶段整改', I: '——' },
      });
      s.finding({
        number: 6,
        source: q,
        category: '工程管理',
        title: '多计工程款',
        amount: A(num(213.47, '#,##0.00'), 213.47),
        goal: '核减并追回多付工程款',
        progress: '核减213.47万元，追回150万元，余款从质保金中抵扣。',
        remark: '施工单位对核减金额有异议',
        status: S('正在整改', 'in-progress'),
        x: { F: '分阶段整改', I: num(150, '#,##0.00') },
      });
      s.finding({
        number: 7,
        source: q,
        category: '内部控制',
        title: '历史遗留土地使用权证未办理',
        goal: '推动历史遗留问题化解',
        progress: '已与自然资源部门建立会商机制，办结2宗。',
        remark: '涉及改制企业多，需长期推进',
        status: S('持续整改', 'long-term'),
        x: { F: '持续整改' },
      });
      s.structural(['合计', '', '', '', num(13104.59, '#,##0.00'), '', '', '', num(13040.6, '#,##0.00')]);
    }),
  ],
);
