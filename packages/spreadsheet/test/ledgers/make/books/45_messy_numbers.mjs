// Numbers of many shapes, gaps, doubles, prepared rows, a titled row without number, a numbered row without title.
import { book, D, ledger, M } from '../ledger.mjs';

const columns = { number: 'A', title: 'B', measures: 'C', leader: 'D', department: 'E', deadline: 'F' };
const due = D('2024年9月底前', 'end-of-month', '2024-09-30');

export default book(
  '45_messy_numbers',
  {
    writer: 'raw',
    layout: 'numbers of many shapes, gaps, doubles, prepared rows, missing titles',
    unit: '汀溪区退役军人事务局',
    asOf: '2024-06-30',
    expectedErrors: [{ sheet: '清单', row: 12, kind: 'number-without-title' }],
  },
  [
    ledger('清单', columns, {}, (s) => {
      s.title('汀溪区退役军人事务局整改清单');
      s.info('填报单位：汀溪区退役军人事务局      截至2024年6月30日');
      s.captions([['编号', '存在问题', '整改措施', '责任领导', '责任科室', '整改时限']]);
      const add = (number, title, measure, department) =>
        s.finding({
          ...(number === '' ? {} : { number }),
          title,
          measures: M('', `|${measure}`),
          leader: '副局长',
          department,
          deadline: due,
        });
      add('1', '优抚对象年度确认不及时', '线上线下同步确认。', '优抚科');
      add('1.1', '伤残抚恤金发放延迟', '核对账户，按时发放。', '优抚科');
      add('1.2', '优待证申领进度慢', '流动办证。', '优抚科');
      add('2、', '退役士兵技能培训针对性不强', '按岗定训。', '安置科');
      add('（四）', '烈士纪念设施管护不到位', '落实管护员6名。', '褒扬科');
      add('⑤', '信访代办制度落实不好', '局领导包案。', '权益科');
      add('第6项', '服务站“有站无人”', '明确专职人员。', '服务中心');
      add('6', '双拥共建活动形式单一', '开展“双拥+”活动。', '双拥办');
      s.structural(['8', '', '落实专人负责', '副局长', '办公室', '2024年7月底']);
      add('', '公文错情通报少', '按月通报。', '办公室');
      add('10', '固定资产处置收入未上缴', '上缴0.92万元。', '财务科');
      add('12', '平时考核走形式', '季度考核与评优挂钩。', '办公室');
      s.structural(['13']);
      s.structural(['14']);
      s.structural(['15']);
      s.band('填表人：舒 畅　　联系电话：0000-3214567　　审核：孟 夏');
    }),
  ],
);
