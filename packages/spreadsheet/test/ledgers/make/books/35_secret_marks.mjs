// Classification marks. The first four workbooks must be refused; a lifted mark and 内部资料 are read with a warning.
import { rich, struck } from '../grid.mjs';
import { book, D, ledger, M, S } from '../ledger.mjs';

const columns = {
  number: 'A',
  title: 'B',
  measures: 'C',
  leader: 'D',
  department: 'E',
  deadline: 'F',
  status: 'G',
};
const captions = ['序号', '反馈问题', '整改措施', '责任领导', '责任部门', '整改时限', '完成情况'];

const rows = [
  [
    '重点目标防护方案未更新',
    '修订方案并组织演练。',
    '主任',
    '指挥通信科',
    D('2024年6月底前', 'end-of-month', '2024-06-30'),
    S('已完成', 'done'),
  ],
  [
    '人防工程平时使用收费不规范',
    '清退多收费用。',
    '副主任',
    '工程科',
    D('2024年8月31日', 'date', '2024-08-31'),
    S('正在整改', 'in-progress'),
  ],
  [
    '警报器维护记录不全',
    '逐台建档。',
    '副主任',
    '指挥通信科',
    D('立行立改', 'immediate'),
    S('已完成', 'done'),
  ],
  [
    '易地建设费减免审批依据不足',
    '复核减免项目7个。',
    '主任',
    '工程科',
    D('2024年9月底', 'end-of-month', '2024-09-30'),
    S('未完成', 'not-done'),
  ],
  [
    '疏散基地物资储备不足',
    '补充物资。',
    '副主任',
    '综合科',
    D('2024年底前', 'end-of-month', '2024-12-31'),
    S('未启动', 'not-started'),
  ],
  [
    '党员学时不达标',
    '补学并登记。',
    '主任',
    '综合科',
    D('2024.5.31', 'date', '2024-05-31'),
    S('已整改', 'done'),
  ],
];
function fill(s) {
  s.captions([captions]);
  rows.forEach(([title, measure, leader, department, deadline, status], i) => {
    s.finding({ number: i + 1, title, measures: M('', `|${measure}`), leader, department, deadline, status });
  });
}
const unit = '岚州市人民防空办公室';
const refused = (file, writer, what, head, name = '台账') => {
  const b = book(file, { writer, layout: what, readable: false }, [
    ledger(name, columns, {}, (s) => {
      head(s);
      fill(s);
    }),
  ]);
  b.key.sheets = [];
  return b;
};

export default [
  refused('35_secret_top_left', 'sheetjs', 'mark 秘密★5年 at the top left: refused', (s) => {
    s.line('秘密★5年', { merge: false });
    s.title('岚州市人民防空办公室专项检查整改台账');
    s.info(`填报单位：${unit}      截至2024年5月8日`);
  }),
  refused(
    '36_secret_in_title_row',
    'raw',
    'mark in the title row with spaces, ☆ and full-width digits: refused',
    (s) => {
      s.cells(['专项检查整改台账', '', '', '', '', '', '机密 ☆ １０ 年']);
      s.info(`填报单位：${unit}      截至2024年5月8日`);
    },
  ),
  refused(
    '37_secret_glued_to_title',
    'hucre',
    'mark 绝密★长期 before the title in one cell: refused',
    (s) => {
      s.line('绝密★长期\n专项检查整改台账');
      s.info(`填报单位：${unit}      截至2024年5月8日`);
    },
  ),
  (() => {
    const b = book(
      '38_secret_on_second_sheet',
      {
        writer: 'sheetjs',
        layout: 'mark 秘密★ only on the second sheet: the workbook is refused',
        readable: false,
      },
      [
        ledger('公开部分', columns, {}, (s) => {
          s.title('专项检查整改台账');
          fill(s);
        }),
        ledger('附表', columns, {}, (s) => {
          s.line('秘密★', { merge: false });
          s.title('专项检查整改台账（附表）');
          fill(s);
        }),
      ],
    );
    b.key.sheets = [];
    return b;
  })(),
  book(
    '39_secret_lifted',
    {
      writer: 'raw',
      layout: 'a struck mark and a mark followed by 解密: lifted, a warning',
      unit,
      asOf: '2024-05-08',
      clean: true,
      expectedErrors: [
        { sheet: '台账', cell: 'A1', kind: 'mark-lifted' },
        { sheet: '台账二', cell: 'A1', kind: 'mark-lifted' },
      ],
    },
    [
      ledger('台账', columns, {}, (s) => {
        s.line(struck('秘密★1年'), { merge: false });
        s.title('岚州市人民防空办公室专项检查整改台账');
        s.info(`填报单位：${unit}      截至2024年5月8日`);
        fill(s);
      }),
      ledger('台账二', columns, {}, (s) => {
        s.line(rich('秘密★1年（2023年12月31日解密）'), { merge: false });
        s.title('岚州市人民防空办公室专项检查整改台账（续）');
        fill(s);
      }),
    ],
  ),
  book(
    '40_internal_material',
    {
      writer: 'hucre',
      layout: '内部资料 in the title rows: a warning, read as usual',
      unit,
      asOf: '2024-05-08',
      clean: true,
      expectedErrors: [{ sheet: '台账', cell: 'A1', kind: 'internal-material' }],
    },
    [
      ledger('台账', columns, {}, (s) => {
        s.line('内部资料　注意保存', { merge: false });
        s.title('岚州市人民防空办公室专项检查整改台账');
        s.info(`填报单位：${unit}      截至2024年5月8日`);
        fill(s);
      }),
    ],
  ),
];
