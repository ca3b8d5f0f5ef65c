// L11: education campaign. 原因剖析 stays an extra column; 整改类型 may serve as category.
import { book, D, DY, ledger, M } from '../ledger.mjs';

const columns = {
  number: 'A',
  title: 'B',
  measures: 'D',
  category: 'E',
  person: 'F',
  deadline: 'G',
  progress: 'H',
};
const captions = [
  '序号',
  '检视问题',
  '原因剖析',
  '整改措施',
  '整改类型（立行立改/长期坚持）',
  '责任人',
  '完成时限',
  '进展情况',
];

export default book(
  '11_l11_campaign',
  { writer: 'hucre', layout: 'L11', unit: '岚州市统计局', asOf: '2024-05-06', clean: true },
  [
    ledger(
      '检视问题整改',
      columns,
      { other: { C: '原因剖析', E: captions[4] }, columnsAlso: { category: [''] } },
      (s) => {
        s.title('岚州市统计局领导班子检视问题整改清单');
        s.info('单位（盖章）：岚州市统计局                    2024年5月6日');
        s.captions([captions]);
        const add = (number, title, why, measures, category, person, deadline, progress) =>
          s.finding({
            number,
            title,
            measures,
            category,
            person,
            deadline,
            progress,
            x: { C: why, E: category },
          });
        add(
          1,
          '理论学习“学用脱节”，运用新发展理念指导统计监测不够',
          '对理论学习的长期性认识不足',
          M('\n', '1.|班子成员每人领题调研1项；', '2.|调研成果纳入全年工作要点。'),
          '立行立改',
          '谢长风',
          D('2024年5月底', 'end-of-month', '2024-05-31'),
          '已确定调研课题5个。',
        );
        add(
          2,
          '防范统计造假压力传导不够，个别乡镇源头数据审核走过场',
          '督导检查偏重资料',
          M('\n', '1.|对12个乡镇开展数据质量核查；', '2.|健全防惩统计造假责任制。'),
          '长期坚持',
          '梅若雪',
          D('长期坚持', 'long-term', undefined, { sustain: true }),
          '核查乡镇5个，发现问题21条。',
        );
        add(
          3,
          '基层统计站人员流动频繁，业务不熟',
          '激励保障不足',
          M('', '|开展“送教上门”培训，全年不少于6期。'),
          '长期坚持',
          '梅若雪',
          D('2024年12月底前完成并长期坚持', 'end-of-month', '2024-12-31', { sustain: true }),
          '培训2期，参训178人次。',
        );
        add(
          4,
          '服务企业意识不强，报表重复报送',
          '部门间数据共享不充分',
          M('', '1、|清理报表14张；', '2、|与税务部门共享数据。'),
          '立行立改',
          '宋清欢',
          DY('6月底', 'end-of-month', '2024-06-30'),
          '已清理报表9张。',
        );
        add(
          5,
          '调研蹲点时间短、“走马观花”',
          '统筹不够',
          M('', '|班子成员每年蹲点不少于15天。'),
          '长期坚持',
          '班子成员',
          D('2024年内', 'end-of-month', '2024-12-31'),
          '',
        );
        add(
          6,
          '节约意识不强，会议材料印刷过多',
          '习惯性思维',
          M('', '|推行无纸化会议。'),
          '立行立改',
          '宋清欢',
          D('立行立改', 'immediate'),
          '4月起局务会无纸化。',
        );
        s.findings[4].owners.person = '班子成员';
        s.findings[4].ownersAlso = { person: [''] };
      },
    ),
  ],
);
