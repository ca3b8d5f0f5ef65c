// 商业秘密, 保密工作, 保守国家秘密 and even a mark quoted in a sentence are words, no mark: the workbook is read.
import { book, D, ledger, M, S } from '../ledger.mjs';

const columns = {
  number: 'A',
  title: 'B',
  measures: 'C',
  leader: 'D',
  department: 'E',
  deadline: 'F',
  progress: 'G',
  status: 'H',
  remark: 'I',
};
const captions = [
  '序号',
  '反馈问题',
  '整改措施',
  '责任领导',
  '责任部门',
  '整改时限',
  '整改进展',
  '整改状态',
  '备注',
];

export default book(
  '41_secret_words',
  {
    writer: 'sheetjs',
    layout: '商业秘密, 保密工作 and a quoted mark in text: not refused',
    unit: '岚州产业投资集团有限公司',
    asOf: '2024-06-28',
    clean: true,
  },
  [
    ledger('保密工作整改台账', columns, {}, (s) => {
      s.title('岚州产业投资集团保密工作专项检查整改台账');
      s.info('填报单位：岚州产业投资集团有限公司　　截至2024年6月28日');
      s.captions([captions]);
      const add = (number, title, measures, leader, department, deadline, progress, status, remark) =>
        s.finding({ number, title, measures, leader, department, deadline, progress, status, remark });
      add(
        1,
        '商业秘密保护制度不健全，核心技术人员未签订保密协议',
        M('\n', '1.|制定《商业秘密保护管理办法》；', '2.|与核心技术人员签订保密协议。'),
        '总经理',
        '法务部',
        D('2024年7月底前', 'end-of-month', '2024-07-31'),
        '办法已报总经理办公会审议。',
        S('正在整改', 'in-progress'),
      );
      add(
        2,
        '保密工作领导小组调整不及时',
        M('', '|及时调整领导小组成员并发文。'),
        '党委书记、董事长',
        '党群工作部',
        D('立行立改', 'immediate'),
        '已发文调整。',
        S('已完成', 'done'),
      );
      add(
        3,
        '员工保守国家秘密意识不强，微信群传递工作文件',
        M('\n', '（1）|开展保密教育；', '（2）|签订保密承诺书。'),
        '党委副书记',
        '党群工作部',
        D('2024年5月底', 'end-of-month', '2024-05-31'),
        '签订承诺书286份。',
        S('已完成', 'done'),
      );
      add(
        4,
        '涉密文件清退登记不完整',
        M('', '|逐份核对，补齐登记。'),
        '副总经理',
        '综合部',
        D('2024.6.15', 'date', '2024-06-15'),
        '核对文件54份，全部清退。',
        S('已完成', 'done'),
        '不含绝密、机密级文件',
      );
      add(
        5,
        '3份文件首页未标注“秘密★5年”等密级标志',
        M('', '|按定密权限补标，对承办人提醒谈话。'),
        '副总经理',
        '综合部',
        D('2024年4月30日前', 'date', '2024-04-30'),
        '已补标。',
        S('已完成', 'done'),
        '原件存县机要室',
      );
      add(
        6,
        '投资项目信息公开与保密审查未衔接',
        M('', '|公开前实行保密审查“三级签批”。'),
        '总经理',
        '投资部',
        D('长期坚持', 'long-term', undefined, { sustain: true }),
        '审查公开信息41条。',
        S('长期坚持', 'long-term'),
      );
    }),
  ],
);
