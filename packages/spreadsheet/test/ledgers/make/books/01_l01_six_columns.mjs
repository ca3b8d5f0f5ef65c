// L1: six columns, a title row, a unit/截至 row, a footnote. Deadlines as plain texts.
import { book, D, DC, DY, ledger, M } from '../ledger.mjs';

const columns = { number: 'A', title: 'B', measures: 'C', leader: 'D', department: 'E', deadline: 'F' };

export default book(
  '01_l01_six_columns',
  { writer: 'sheetjs', layout: 'L1', unit: '青澜县水利局', asOf: '2024-03-01', clean: true },
  [
    ledger('问题整改清单', columns, {}, (s) => {
      s.title('青澜县水利局落实县委第三巡察组反馈意见问题整改清单');
      s.info('填报单位：青澜县水利局（盖章）        截至2024年3月1日');
      s.captions([['序号', '反馈问题', '整改措施', '责任领导', '责任部门', '整改时限']]);
      s.finding({
        number: 1,
        title: '党组理论学习中心组学习结合水利实际不紧，存在“照本宣科”现象',
        measures: M(
          '\n',
          '1.|制定中心组年度学习计划，每季度安排1次水安全专题研讨；',
          '2.|学习情况在局务会上通报。',
        ),
        leader: '党组书记、局长',
        department: '办公室、机关党支部',
        deadline: D('2024年4月底前', 'end-of-month', '2024-04-30'),
      });
      s.finding({
        number: 2,
        title: '河湖“四乱”问题动态清零不彻底，白沙河段2处围垦长期未拆除',
        measures: M(
          '\n',
          '1.|会同望岳镇限期拆除围垦设施。',
          '2.|将白沙河段纳入无人机周巡范围。',
          '3.|对监管失职人员开展谈话提醒。',
        ),
        leader: '分管副局长',
        department: '河湖管理股',
        deadline: D('2024.5.31', 'date', '2024-05-31'),
      });
      s.finding({
        number: 3,
        title: '农村饮水工程水费收缴率偏低，6处单村供水站连续两年亏损运行',
        measures: M(
          '',
          '1、|核定单村供水站成本水价；',
          '2、|推行“预存水费+智能水表”；',
          '3、|收缴率按月排名。',
        ),
        leader: '分管副局长',
        department: '农水股',
        deadline: D('2024年第二季度', 'quarter', '2024-06-30'),
      });
      s.finding({
        number: 4,
        title: '工程建设领域招投标监管有盲区，个别标段评标专家抽取记录缺失',
        measures: M('\n', '1.|补齐评标专家抽取记录，存入项目档案；', '2.|对2021年以来招标项目开展一次复核。'),
        leader: '党组成员、副局长',
        department: '建设与监督股',
        deadline: DC('2024-06-30', 'yyyy"年"m"月"d"日"'),
      });
      s.finding({
        number: 5,
        title: '水库安全责任人公示牌信息更新不及时',
        measures: M('', '|逐库核对公示牌信息，人员变动后5个工作日内更换。'),
        leader: '分管副局长',
        department: '水库运行中心',
        deadline: D('立行立改', 'immediate'),
      });
      s.finding({
        number: 6,
        title: '“三公”经费管理不严，公务接待“一函三单”不齐全',
        measures: M(
          '\n',
          '1.|对2022年以来公务接待凭证逐笔清查，缺项限期补正。',
          '2.|修订《公务接待管理办法》，无公函不接待。',
        ),
        leader: '纪检组组长',
        department: '财务股、办公室',
        deadline: D('立行立改，长期坚持', 'immediate', undefined, { sustain: true }),
      });
      s.finding({
        number: 7,
        title: '干部队伍年龄老化，35岁以下年轻干部占比仅为11.6%',
        measures: M('\n', '1.|用好空编，年内招录水利专业人才3名；', '2.|建立年轻干部跟班锻炼机制。'),
        leader: '党组书记、局长',
        department: '人事股',
        deadline: D('2024年底前，并长期坚持', 'end-of-month', '2024-12-31', { sustain: true }),
      });
      s.finding({
        number: 8,
        title: '党建与业务“两张皮”，基层水管站支部活动以文件学习代替',
        measures: M('', '|每月确定1个支部主题党日实践课题，党员到河长制一线开展活动。'),
        leader: '机关党支部书记',
        department: '机关党支部',
        deadline: DY('9月底前', 'end-of-month', '2024-09-30'),
      });
      s.finding({
        number: 9,
        title: '移民后期扶持项目资金结存较大，2个项目立项后一年未开工',
        measures: M('\n', '1.|倒排工期，2个项目4月开工；', '2.|结余资金按程序收回统筹。'),
        leader: '分管副局长',
        department: '移民股',
        deadline: D('长期坚持', 'long-term', undefined, { sustain: true }),
      });
      s.blank();
      s.band('注：1.整改时限须具体到月；2.本表一式三份，报县委巡察办、县纪委监委各一份。');
    }),
  ],
);
