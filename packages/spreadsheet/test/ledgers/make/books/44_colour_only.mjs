// Progress told by the colour of cells alone, no status column: no status; a date in 备注 is none either.
import { filled } from '../grid.mjs';
import { book, D, ledger, M } from '../ledger.mjs';

const columns = {
  number: 'A',
  title: 'B',
  measures: 'C',
  leader: 'D',
  department: 'E',
  deadline: 'F',
  remark: 'G',
};
const green = '92D050';
const yellow = 'FFFF00';
const red = 'FF0000';

export default book(
  '44_colour_only',
  {
    writer: 'hucre',
    layout: 'colours instead of a status column',
    unit: '青澜县妇女联合会',
    asOf: '2024-07-20',
    expectedErrors: [{ sheet: '台账', cell: 'B4', kind: 'colour-without-key', optional: true }],
  },
  [
    ledger('台账', columns, {}, (s) => {
      s.title('青澜县妇女联合会整改台账');
      s.info('填报单位：青澜县妇女联合会      截至2024年7月20日');
      s.captions([['序号', '反馈问题', '整改措施', '责任领导', '责任部门', '整改时限', '备注']]);
      const add = (number, title, colour, measure, department, deadline, remark) =>
        s.finding({
          number,
          title: { cell: colour ? filled(title, colour) : title, key: title },
          measures: M('', `|${measure}`),
          leader: '主席',
          department,
          deadline,
          remark,
        });
      add(
        1,
        '妇女儿童维权个案跟踪回访少',
        green,
        '建立回访台账，结案后3个月内回访。',
        '权益部',
        D('2024年5月底前', 'end-of-month', '2024-05-31'),
        '2024年5月16日',
      );
      add(
        2,
        '“巾帼家政”培训后就业率低',
        yellow,
        '与家政企业签订用工协议。',
        '发展部',
        D('2024年9月底前', 'end-of-month', '2024-09-30'),
        '',
      );
      add(
        3,
        '儿童之家闲置5处',
        red,
        '委托社会组织运营。',
        '家儿部',
        D('2024年6月30日', 'date', '2024-06-30'),
        '资金未落实',
      );
      add(
        4,
        '微家建设重数量轻质量',
        yellow,
        '撤并空壳微家11个。',
        '组宣部',
        D('2024年底', 'end-of-month', '2024-12-31'),
        '',
      );
      add(
        5,
        '执委作用发挥不明显',
        undefined,
        '执委领办项目。',
        '办公室',
        D('长期坚持', 'long-term', undefined, { sustain: true }),
        '',
      );
      add(6, '财务审批一支笔', green, '修订财务制度。', '办公室', D('立行立改', 'immediate'), '3月12日');
    }),
  ],
);
