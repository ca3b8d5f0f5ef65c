// The table begins at B, columns in an unusual order, captions letter-spaced, broken over lines, with brackets and colons.
import { book, D, DC, ledger, M, S } from '../ledger.mjs';

const columns = {
  number: 'B',
  deadline: 'C',
  leader: 'D',
  department: 'E',
  title: 'F',
  category: 'G',
  measures: 'H',
  status: 'I',
  progress: 'J',
  evidence: 'K',
  remark: 'L',
};
const captions = [
  '',
  '序　号',
  '整改时限\n（完成时间）',
  '责 任\n领 导',
  '责任\n部门：',
  '反 馈 问 题',
  '问题类别（政治/组织/作风）',
  '整改措施\n（可操作、可检查）',
  '是否\u00a0完成\n（是/否）',
  '整 改\n进 展',
  '佐证材料\n（附后）',
  '备　注',
];

export default book(
  '32_odd_captions',
  {
    writer: 'raw',
    layout: 'columns in unusual order from B, letter-spaced and broken captions',
    unit: '青澜县残疾人联合会',
    asOf: '2024-08-02',
    clean: true,
  },
  [
    ledger('整改台账', columns, { width: 11 }, (s) => {
      s.blank();
      s.cells(['', '青澜县残疾人联合会巡察整改台账']);
      s.titleRow = s.row;
      s.grid.merges.push('B2:L2');
      s.cells(['', '填报单位：青澜县残疾人联合会', '', '', '', '', '', '', '', '截至2024年8月2日']);
      s.infoRow = s.row;
      s.captions([captions]);
      const add = (
        number,
        deadline,
        leader,
        department,
        title,
        category,
        measures,
        status,
        progress,
        evidence,
        remark,
      ) =>
        s.finding({
          number,
          deadline,
          leader,
          department,
          title,
          category,
          measures,
          status,
          progress,
          evidence,
          remark,
        });
      add(
        1,
        D('2024年5月底前', 'end-of-month', '2024-05-31'),
        '理事长',
        '康复部',
        '残疾儿童康复救助定点机构监管不到位',
        '作风',
        M('\n', '1.|每季度现场检查；', '2.|引入第三方评估。'),
        S('是', 'done'),
        '检查机构4家，整改问题9个。',
        '检查记录、评估报告',
      );
      add(
        2,
        D('2024年9月底前', 'end-of-month', '2024-09-30'),
        '副理事长',
        '教就部',
        '按比例就业审核数据与社保数据比对不及时',
        '作风',
        M('', '|与人社部门建立按月比对机制。'),
        S('否', 'not-done'),
        '已召开协调会。',
        '',
        '系统接口8月开通',
      );
      add(
        3,
        DC('2024-06-30'),
        '副理事长',
        '维权部',
        '无障碍设施损毁、占用问题反映多',
        '作风',
        M('\n', '（一）|开展“随手拍”；', '（二）|移交城管部门处置。'),
        S('是', 'done'),
        '移交点位43处，修复40处。',
        '移交函',
      );
      add(
        4,
        D('立行立改', 'immediate'),
        '理事长',
        '办公室',
        '党组会记录代签',
        '政治',
        M('', '|由参会人员本人签字，纪检组抽查。'),
        S('是', 'done'),
        '5月起抽查3次，无代签。',
        '会议记录本',
      );
      add(
        5,
        D('2024年底前', 'end-of-month', '2024-12-31'),
        '理事长',
        '人事科',
        '基层专职委员队伍年龄偏大',
        '组织',
        M('', '1.|调整补充31名；', '2.|集中培训。'),
        S('否', 'not-done'),
        '补充12名。',
        '',
      );
      add(
        6,
        D('长期坚持', 'long-term', undefined, { sustain: true }),
        '副理事长',
        '辅具中心',
        '辅助器具适配回访少',
        '作风',
        M('', '|适配后3个月内回访。'),
        S('否', 'not-done'),
        '回访率71%。',
        '',
      );
    }),
  ],
);
