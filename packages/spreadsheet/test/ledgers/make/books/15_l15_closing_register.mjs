// L15: a register of closings. Two number columns: the finding's own (问题编号) and the register's.
import { day } from '../grid.mjs';
import { book, ledger } from '../ledger.mjs';

const columns = { number: 'B', title: 'C', closedOn: 'G' };
const captions = ['销号编号', '问题编号', '问题摘要', '申请日期', '审核意见', '批准人', '销号日期', '归档号'];
const rows = [
  [
    'XH-001',
    '3',
    '文物安全巡查留痕不全',
    '2024-07-02',
    '材料齐全，同意销号',
    '楚天阔',
    '2024-07-10',
    'LZ-2024-A-03',
  ],
  [
    'XH-002',
    '1',
    '文艺院团绩效分配改革滞后',
    '2024-09-03',
    '经现场核查，同意销号',
    '楚天阔',
    '2024-09-12',
    'LZ-2024-A-01',
  ],
  [
    'XH-003',
    '12',
    '会议费报销附件不全',
    '2024-09-05',
    '补充清退凭证后同意销号',
    '楚天阔',
    '2024-09-26',
    'LZ-2024-B-12',
  ],
  ['XH-004', '7', '职称评审档案缺失2份', '2024-10-08', '同意', '柳如烟', '2024-10-15', 'LZ-2024-A-07'],
  ['XH-005', '9', '图书采购未走政府采购程序', '2024-10-11', '退回，补充整改', '', '', ''],
  [
    'XH-006',
    '4',
    '旅游投诉处理超期',
    '2024-11-01',
    '同意销号，列入“回头看”',
    '柳如烟',
    '2024-11-08',
    'LZ-2024-A-04',
  ],
];

export default book(
  '15_l15_closing_register',
  { writer: 'raw', layout: 'L15', unit: '岚州市文化广电旅游局' },
  [
    ledger(
      '销号登记簿',
      columns,
      {
        other: { A: '销号编号', D: '申请日期', E: '审核意见', F: '批准人', H: '归档号' },
        columnsAlso: { number: ['A', 'A,B', 'B,A', 'A:B'] },
      },
      (s) => {
        s.title('问题整改销号登记簿');
        s.info('登记单位：岚州市文化广电旅游局');
        s.captions([captions]);
        for (const [a, number, title, d, e, f, closed, h] of rows) {
          s.finding({
            number,
            title,
            ...(closed ? { closedOn: { cell: day(closed, 'yyyy/m/d'), key: closed } } : {}),
            x: { A: a, D: day(d, 'yyyy/m/d'), E: e, F: f, H: h },
            keep: { numberRaw: a },
          });
        }
      },
    ),
  ],
);
