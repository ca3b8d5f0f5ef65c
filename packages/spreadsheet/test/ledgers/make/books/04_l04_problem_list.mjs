// L4: a list of problems only (no measures, owners or deadlines); numbers （一）…; a date column that is no deadline.
import { day } from '../grid.mjs';
import { book, ledger } from '../ledger.mjs';

const columns = { number: 'A', category: 'B', title: 'C', source: 'D' };

export default book(
  '04_l04_problem_list',
  { writer: 'sheetjs', layout: 'L4', unit: '岚州职业学院', clean: true },
  [
    ledger('附件1 问题清单', columns, { other: { E: '反馈时间' } }, (s) => {
      s.line('附件1', { merge: false });
      s.title('岚州职业学院问题清单');
      s.info('填报单位：岚州职业学院');
      s.captions([['编号', '问题类别', '问题表现', '问题来源', '反馈时间']]);
      const rows = [
        [
          '（一）',
          '意识形态',
          '课堂教学意识形态督查覆盖面不足，选修课未纳入督查范围',
          '省委巡视反馈',
          day('2024-01-22'),
        ],
        [
          '（二）',
          '意识形态',
          '校园网络舆情处置预案三年未修订，新媒体账号底数不清',
          '省委巡视反馈',
          day('2024-01-22'),
        ],
        ['（三）', '招生就业', '单独招生考试试题保管登记不规范', '教育厅专项督导', '2024年2月'],
        [
          '（四）',
          '招生就业',
          '就业率统计口径不一致，抽查36名毕业生有5名信息失真',
          '教育厅专项督导',
          '2024年2月',
        ],
        ['（五）', '资产管理', '实训楼设备购置论证不充分，2台（套）设备开箱后未使用', '内部审计', '2024.3.5'],
        ['（六）', '资产管理', '校外门面出租未公开竞价，租金低于评估价', '内部审计', '2024.3.5'],
        ['（七）', '师生反映', '学生宿舍热水供应时间短，三号公寓浴室漏水', '信访件', '2024年3月18日'],
      ];
      for (const [number, category, title, source, e] of rows)
        s.finding({ number, category, title, source, x: { E: e } });
    }),
  ],
);
