// L9: safety hazards. 应急措施 is not the measures column, 检查部位 not the title, 复查时间 the closing day.
import { day } from '../grid.mjs';
import { A, book, D, DC, ledger, M, S } from '../ledger.mjs';

const columns = {
  number: 'A',
  title: 'D',
  category: 'E',
  measures: 'F',
  person: 'G',
  amount: 'H',
  deadline: 'I',
  closedOn: 'L',
  status: 'M',
};
const captions = [
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
];
const closed = (iso, z) => ({ cell: day(iso, z), key: iso });

export default book(
  '09_l09_safety',
  { writer: 'raw', layout: 'L9', unit: '岚州高新区青禾食品有限公司', asOf: '2024-06-12', clean: true },
  [
    ledger(
      '隐患整改台账',
      columns,
      {
        other: { B: '检查日期', C: '检查部位', J: '应急措施', K: '复查人', H: '整改资金' },
        columnsAlso: { amount: [''] },
      },
      (s) => {
        s.title('安全生产事故隐患排查治理台账（2024年第二季度）');
        s.info('填报单位：岚州高新区青禾食品有限公司    填报日期：2024年6月12日');
        s.captions([captions]);
        s.finding({
          number: 1,
          title: '冷库氨制冷机房气体检测报警仪未校验',
          category: '较大',
          measures: M('', '1.|委托有资质单位校验；', '2.|建立校验台账。'),
          person: '江河',
          amount: A('0.6万元', 0.6),
          deadline: DC('2024-04-25', 'yyyy-m-d'),
          closedOn: closed('2024-04-26', 'yyyy-m-d'),
          status: S('已整改', 'done'),
          x: { B: day('2024-04-08', 'yyyy-m-d'), C: '制冷机房', J: '专人每2小时手持检测一次', K: '李 岩' },
        });
        s.finding({
          number: 2,
          title: '配电箱未接地，箱内积灰',
          category: '一般',
          measures: M('', '|补装接地线，清理积灰。'),
          person: '江河',
          amount: A('800元', 800),
          deadline: D('立即整改', 'immediate'),
          closedOn: closed('2024-04-09', 'yyyy-m-d'),
          status: S('已整改', 'done'),
          x: { B: day('2024-04-08', 'yyyy-m-d'), C: '一车间东侧', K: '李 岩' },
        });
        s.finding({
          number: 3,
          title: '疏散通道堆放包装纸箱',
          category: '一般',
          measures: M('', '|清空通道，划定禁放区。'),
          person: '白露',
          deadline: D('2024.4.12', 'date', '2024-04-12'),
          closedOn: closed('2024-04-12', 'yyyy-m-d'),
          status: S('复查合格', 'done', { valueAlso: [null] }),
          x: { B: day('2024-04-11', 'yyyy-m-d'), C: '包装车间', J: '派人值守', K: '李 岩' },
        });
        s.finding({
          number: 4,
          title: '有限空间作业未落实“先通风、再检测、后作业”',
          category: '重大',
          measures: M(
            '\n',
            '（1）|立即停止污水池清淤作业；',
            '（2）|配齐检测仪、三脚架；',
            '（3）|对作业人员重新培训并考核。',
          ),
          person: '江河、高朗',
          amount: A('2.35万元', 2.35),
          deadline: D('2024年6月30日前', 'date', '2024-06-30'),
          status: S('未整改', 'not-done'),
          x: { B: day('2024-05-20', 'yyyy-m-d'), C: '污水处理站', J: '停产撤人，设置警戒', K: '' },
        });
        s.finding({
          number: 5,
          title: '叉车司机1人无证上岗',
          category: '较大',
          measures: M('', '|调离岗位，取证后方可上岗。'),
          person: '白露',
          deadline: D('2024-05-22', 'date', '2024-05-22'),
          closedOn: closed('2024-05-21', 'yyyy-m-d'),
          status: S('已整改', 'done'),
          x: { B: day('2024-05-20', 'yyyy-m-d'), C: '成品库', K: '李 岩' },
        });
        s.finding({
          number: 6,
          title: '应急预案未按规定备案',
          category: '一般',
          measures: M('', '1.|修订预案并组织专家评审；', '2.|报高新区应急局备案。'),
          person: '高朗',
          amount: A('1万元', 1),
          deadline: D('2024年7月底', 'end-of-month', '2024-07-31'),
          status: S('正在整改', 'in-progress'),
          x: { B: day('2024-05-20', 'yyyy-m-d'), C: '安环部' },
        });
        s.finding({
          number: 7,
          title: '压力表超期未检3块',
          category: '一般',
          measures: M('', '|送检，期间使用备用表。'),
          person: '江河',
          deadline: DC('2024-06-20', 'yyyy-m-d'),
          x: { B: day('2024-06-06', 'yyyy-m-d'), C: '锅炉房', J: '加密巡检' },
        });
        s.band('说明：隐患等级分一般、较大、重大三级；重大隐患须在24小时内上报高新区应急管理局。');
      },
    ),
  ],
);
