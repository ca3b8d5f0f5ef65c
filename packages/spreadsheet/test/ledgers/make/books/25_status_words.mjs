// Every status word of the brief, percentages as numbers and texts; 完成情况 over words and over prose.
import { num } from '../grid.mjs';
import { book, D, ledger, M, S } from '../ledger.mjs';

const due = D('2024年12月底前', 'end-of-month', '2024-12-31');
const percent = (n, also) => ({ rawAlso: [String(n)], ...also });

const words = [
  ['退耕还林补助发放名册不公开', '按村公示名册。', S('已销号', 'closed')],
  ['林区防火视频监控盲区多', '增设监控点位14处。', S('已完成', 'done')],
  ['古树名木挂牌保护不到位', '全部重新挂牌。', S('已整改', 'done')],
  ['松材线虫病疫木清理不彻底', '冬春季集中清理。', S('是', 'done')],
  ['森林抚育验收图斑缺失', '补测图斑。', S('基本完成', 'in-progress')],
  ['护林员巡护轨迹造假', '清退3人，启用定位手环。', S('阶段性完成', 'in-progress')],
  ['国有林场改革遗留债务', '分年化解。', S('持续推进', 'in-progress')],
  ['林业站房屋被占用', '协商收回。', S('正在整改', 'in-progress')],
  ['公益林界桩损毁', '补设界桩。', S(num(0.8, '0%'), 'in-progress', percent(0.8))],
  ['野生动物致害补偿超期', '简化补偿流程。', S('65%', 'in-progress')],
  ['木材检查站管理松散', '撤并检查站。', S(num(1, '0%'), 'done', percent(1))],
  ['种苗基地租金未收缴', '催缴租金。', S('持续整改', 'long-term')],
];
words[8][2].key.raw = '80%';
words[10][2].key.raw = '100%';
const more = [
  ['湿地保护宣传不够', '设宣教牌。', S('长期坚持', 'long-term')],
  ['党员教育“大水漫灌”', '分类培训。', S('已完成并长期坚持', 'done+long-term')],
  ['专项资金使用进度慢', '加快支出。', S('待销号', 'pending-close')],
  ['采伐限额执行情况检查少', '每季度抽查。', S('待验收', 'pending-close')],
  ['林长制考核未兑现', '兑现奖惩。', S('申请销号', 'pending-close')],
  ['科技特派员作用发挥不明显', '结对帮扶。', S('未启动', 'not-started')],
  ['木本油料基地撂荒', '流转经营。', S('未完成', 'not-done')],
  ['会议费超标', '清退。', S('否', 'not-done')],
  ['职工食堂账目不清', '月清月结。', S('未整改', 'not-done')],
  ['林地占用审批档案不全', '补档。', S('√', 'done')],
  ['无人机闲置', '调配使用。', S('×', 'not-done')],
  ['应急队伍训练少', '每月集训。', S('阶段性办结', 'in-progress')],
  ['林产品检测能力弱', '购置设备。', S('已办结', 'done')],
  ['办公楼空调长开', '定时关闭。', S('', null)],
  ['值班室未安排女干部值班休息处', '腾退房间。', S('—', null)],
];

const columns = { number: 'A', title: 'B', measures: 'C', department: 'D', deadline: 'E', status: 'F' };
const departments = ['资源股', '防火办', '林长办', '国有林场', '办公室'];
const add = (s, rows) => {
  rows.forEach(([title, measure, status], i) => {
    s.finding({
      number: i + 1,
      title,
      measures: M('', `|${measure}`),
      department: departments[i % 5],
      deadline: due,
      status,
    });
  });
};

const progress = [
  ['职称评聘方案久拖不决', '召开职代会审议方案。', '已完成方案起草，9月召开职代会审议。'],
  ['档案室温湿度不达标', '购置除湿机。', '已购置2台，数据每日登记。'],
  ['下乡补助发放依据不足', '修订差旅办法。', '正在与财政部门沟通，未形成一致意见。'],
  ['“林权贷”宣传不到位', '进村宣讲。', '宣讲6场，发放手册400份，新增贷款1300万元。'],
  ['网站栏目空白', '关停空白栏目。', '关停3个，保留栏目每周更新。'],
  ['党建品牌创建不实', '开展“护林先锋”行动。', ''],
];

export default book(
  '25_status_words',
  {
    writer: 'raw',
    layout: 'status words and percentages; 完成情况 as status and as progress',
    unit: '青澜县林业局',
    asOf: '2024-09-10',
    clean: true,
  },
  [
    ledger('整改状态', columns, {}, (s) => {
      s.title('青澜县林业局整改状态一览表');
      s.info('填报单位：青澜县林业局        截至2024年9月10日');
      s.captions([['序号', '存在问题', '整改措施', '责任单位', '完成时限', '整改状态']]);
      add(s, words);
    }),
    ledger('完成情况（词）', columns, {}, (s) => {
      s.title('青澜县林业局整改情况一览表');
      s.captions([['序号', '存在问题', '整改措施', '责任单位', '完成时限', '完成情况']]);
      add(s, more);
    }),
    ledger(
      '完成情况（文）',
      { number: 'A', title: 'B', measures: 'C', department: 'D', deadline: 'E', progress: 'F' },
      {},
      (s) => {
        s.title('青澜县林业局整改落实情况表');
        s.captions([['序号', '存在问题', '整改措施', '责任单位', '完成时限', '完成情况']]);
        progress.forEach(([title, measure, text], i) => {
          s.finding({
            number: i + 1,
            title,
            measures: M('', `|${measure}`),
            department: departments[i % 5],
            deadline: due,
            progress: text,
          });
        });
      },
    ),
  ],
);
