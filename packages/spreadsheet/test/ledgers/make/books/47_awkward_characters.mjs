// Full-width digits, NBSP, zero-width characters, texts that begin with = + - @, and a cell of 40,000 characters.
import { book, D, K, ledger, M, S } from '../ledger.mjs';

const columns = {
  number: 'A',
  title: 'B',
  measures: 'C',
  department: 'D',
  deadline: 'E',
  progress: 'F',
  status: 'G',
  remark: 'H',
};
const long = '逐户核查，'.repeat(8000);

export default book(
  '47_awkward_characters',
  {
    writer: 'raw',
    layout: 'full-width, NBSP, zero-width, formula-like texts, a very long cell',
    unit: '汀溪区民族宗教事务局',
    asOf: '2024-09-09',
  },
  [
    ledger('台账', columns, {}, (s) => {
      s.title('汀溪区民族宗教事务局整改台账');
      s.info('填报单位：汀溪区民族宗教事务局\u00a0\u00a0\u00a0\u00a0截至２０２４年９月９日');
      s.captions([
        ['序号', '反馈\u200b问题', '整改措施', '责任科室', '完成\u00a0时限', '工作进展', '状态', '备注'],
      ]);
      s.finding({
        number: '１',
        title: '宗教活动场所\u200b财务监督\u200b不到位',
        measures: M('\n', '１、|统一记账软件；', '２、|每年审计１次。'),
        department: '宗教科',
        deadline: D('２０２４年１２月底前', 'end-of-month', '2024-12-31'),
        progress: '已统一\u00a0软件。',
        status: S('正在整改', 'in-progress'),
      });
      s.finding({
        number: '２',
        title: '\u00a0少数民族流动人口服务站点少',
        measures: M('', '|=新增站点3个'),
        department: '民族科',
        deadline: D('2024年10月31日 ', 'date', '2024-10-31'),
        progress: '+已选址2处',
        status: S('正在整改', 'in-progress'),
        remark: '-待选址1处',
      });
      s.finding({
        number: '３',
        title: '@宗教领域“双通”活动宣传不足',
        measures: M('', '|开展宣讲。'),
        department: '宗教科',
        deadline: D('2024-11-30', 'date', '2024-11-30'),
        progress: '=1+1类活动已完成',
        status: S(' 已完成 ', 'done'),
      });
      s.finding({
        number: '４',
        title: '民贸民品企业贴息审核不严',
        measures: M('', '|重新核定贴息。'),
        department: '经济科',
        deadline: D('2024年9月底前', 'end-of-month', '2024-09-30'),
        progress: K(long, null),
        status: S('正在整改', 'in-progress'),
        keep: { progressLength: long.length },
      });
      s.finding({
        number: '５',
        title: '临时宗教活动地点排查不彻底 ',
        measures: M('', '|“拉网式”排查。'),
        department: '宗教科',
        deadline: D('长期坚持', 'long-term', undefined, { sustain: true }),
        progress: '排查\r\n点位37处。',
        status: S('长期坚持', 'long-term'),
      });
      s.finding({
        number: '６',
        title: '<培训>教材&资料发放无记录',
        measures: M('', '|建立"领用"登记。'),
        department: '办公室',
        deadline: D('立行立改', 'immediate'),
        progress: '已登记。',
        status: S('已完成', 'done'),
      });
    }),
  ],
);
