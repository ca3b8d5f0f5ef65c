// Two tables below each other in one sheet: labelled rows above each, captions moved in the second, numbers restart.
import { book, D, DC, Ledger, M, S } from '../ledger.mjs';

const first = { number: 'A', title: 'B', measures: 'C', department: 'D', deadline: 'E', status: 'F' };
const second = { title: 'A', measures: 'B', deadline: 'C', department: 'D', person: 'E', status: 'F' };

function sheet() {
  const s = new Ledger('两个项目', first, {});
  s.title('青澜县城乡供水工程项目检查问题整改表');
  s.info('填报单位：青澜县水务投资有限公司        截至2024年10月20日');
  s.structural(['项目名称：澜溪水厂扩建工程', '', '', '提交日期：2024年9月10日']);
  s.captions([['序号', '存在问题', '整改措施', '责任单位', '整改期限', '整改状态']]);
  s.finding({
    number: 1,
    title: '监理日志缺少旁站记录',
    measures: M('', '|补充旁站记录，监理人员重新交底。'),
    department: '项目一部',
    deadline: D('2024年9月底前', 'end-of-month', '2024-09-30'),
    status: S('已完成', 'done'),
  });
  s.finding({
    number: 2,
    title: '沉淀池混凝土试块强度评定资料缺失',
    measures: M('\n', '1.|委托检测；', '2.|完善资料。'),
    department: '项目一部',
    deadline: D('2024年10月31日', 'date', '2024-10-31'),
    status: S('正在整改', 'in-progress'),
  });
  s.finding({
    number: 3,
    title: '农民工实名制考勤不连续',
    measures: M('', '|更换考勤设备。'),
    department: '综合部',
    deadline: D('立行立改', 'immediate'),
    status: S('已完成', 'done'),
  });
  s.blank();
  s.structural(['项目名称：望岳片区管网改造工程', '', '', '提交日期：2024年9月12日']);
  s.columns = second;
  s.structural(['存在问题', '整改措施', '整改期限', '责任单位', '责任人', '整改状态']);
  s.finding({
    title: '管沟回填密实度不足',
    measures: M('', '|返工回填，重新检测。'),
    department: '项目二部',
    person: '石 磊',
    deadline: DC('2024-11-15'),
    status: S('正在整改', 'in-progress'),
  });
  s.finding({
    title: '设计变更未履行审批手续',
    measures: M('', '1、|补办变更手续；', '2、|约谈设计单位。'),
    department: '工程部',
    person: '丁 宁',
    deadline: D('2024年12月底前', 'end-of-month', '2024-12-31'),
    status: S('未启动', 'not-started'),
  });
  s.finding({
    title: '安全文明施工费支付凭证不全',
    measures: M('', '|补齐凭证。'),
    department: '财务部',
    person: '符 号',
    deadline: D('2024.10.10', 'date', '2024-10-10'),
    status: S('已完成', 'done'),
  });
  // The columns differ between the blocks, so the key names them per block and not for the sheet.
  const key = s.key.bind(s);
  s.key = () => {
    const { headerRows, columns: _c, ...k } = key();
    return {
      ...k,
      blocks: [
        { headerRows, columns: first },
        { headerRows: [10], columns: second },
      ],
    };
  };
  return s;
}

export default book(
  '42_two_blocks',
  {
    writer: 'raw',
    layout: 'two tables in one sheet, the second with moved captions and no number',
    unit: '青澜县水务投资有限公司',
    asOf: '2024-10-20',
    clean: true,
  },
  [sheet()],
);
