// Owners mixed in a cell, ditto marks, padded names, groups, 牵头单位 beside 责任单位, 第一责任人 as leader.
import { book, D, ledger, M } from '../ledger.mjs';

const mixed = ledger(
  '一栏填写',
  { number: 'A', title: 'B', measures: 'C', department: 'D', deadline: 'E' },
  { columnsAlso: { department: [''] } },
  (s) => {
    s.title('岚州市自然资源和规划局整改清单');
    s.info('填报单位：岚州市自然资源和规划局      截至2024年5月20日');
    s.captions([['序号', '反馈问题', '整改措施', '责任单位及责任人', '整改时限']]);
    let n = 0;
    const add = (title, measure, cell, owners, also) => {
      n++;
      const all = { leader: '', departments: [], person: '', cooperating: [], ...owners };
      s.finding({
        number: n,
        title,
        measures: M('', `|${measure}`),
        department: { cell, key: '' },
        owners: all,
        also,
        deadline: D('2024年9月底前', 'end-of-month', '2024-09-30'),
      });
    };
    add('批而未供土地处置进度慢', '逐宗建立台账，按月通报。', '牵头：办公室；配合：人事科、财务科', {
      departments: ['办公室'],
      cooperating: ['人事科', '财务科'],
    });
    add(
      '违法用地巡查发现率低',
      '卫片图斑“日清周结”。',
      '牵头单位：执法大队\n配合单位：规划科、土地储备中心',
      { departments: ['执法大队'], cooperating: ['规划科', '土地储备中心'] },
    );
    add('政务公开目录更新滞后', '每周更新。', '魏子衿/办公室', { departments: ['办公室'], person: '魏子衿' });
    add('档案查询窗口排队时间长', '开通网上查档。', '档案馆（林启明）', {
      departments: ['档案馆'],
      person: '林启明',
    });
    add('行政应诉答辩材料质量不高', '实行三级审核。', '分管副局长、法规科', {
      leader: '分管副局长',
      departments: ['法规科'],
    });
    add(
      '测绘成果保管制度不健全',
      '修订制度并培训。',
      '党组成员、副局长；测绘科',
      { leader: '党组成员、副局长', departments: ['测绘科'] },
      { leader: ['党组成员', '副局长', '党组成员；副局长'] },
    );
    add(
      '测绘资质单位监督检查少',
      '每年抽查不低于20%。',
      '同上',
      { leader: '党组成员、副局长', departments: ['测绘科'] },
      { leader: ['党组成员', '副局长', '党组成员；副局长'] },
    );
    add('采矿权登记要件审查不严', '要件清单化。', '矿管科 唐 果', {
      departments: ['矿管科'],
      person: '唐果',
    });
    add(
      '预算绩效指标设置笼统',
      '指标量化。',
      '财务科牵头，各业务科室配合',
      { departments: ['财务科'], cooperating: ['各业务科室'] },
      { cooperating: [[]] },
    );
    add('党费收缴台账不连续', '按月核对。', '机关党委（牵头）、人事科（配合）', {
      departments: ['机关党委'],
      cooperating: ['人事科'],
    });
    add('工作纪律松散', '不定期查岗。', '各科室', { departments: ['各科室'] }, { departments: [[]] });
    add('不动产登记“登簿难”', '专班攻坚。', '登记中心/确权科/信息科', {
      departments: ['登记中心', '确权科', '信息科'],
    });
    add(
      '信访积案化解率低',
      '领导包案。',
      '责任领导：党组书记、局长；责任科室：信访科；责任人：齐 飞（0000-8123456）',
      { leader: '党组书记、局长', departments: ['信访科'], person: '齐飞' },
      { leader: ['党组书记', '局长', '党组书记；局长'] },
    );
    add('工会活动场所被占用', '腾退。', '/', {});
    add('离退休干部慰问不及时', '建立走访清单。', '—', {});
  },
);

const columns = {
  number: 'A',
  title: 'B',
  measures: 'C',
  leader: 'D',
  department: 'E',
  person: 'F',
  cooperating: 'G',
  deadline: 'H',
};
const split = ledger('分栏填写', columns, {}, (s) => {
  s.title('整改责任分工表');
  s.captions([['序号', '反馈问题', '整改措施', '责任领导', '责任科室', '责任人', '配合科室', '完成时限']]);
  let n = 0;
  const add = (title, measure, [leader, department, person, cooperating], owners, also) => {
    n++;
    const all = { leader: '', departments: [], person: '', cooperating: [], ...owners };
    s.finding({
      number: n,
      title,
      measures: M('', `|${measure}`),
      leader,
      department,
      person,
      cooperating,
      owners: all,
      also,
      deadline: D('2024年10月底前', 'end-of-month', '2024-10-31'),
    });
  };
  const first = { leader: '党组书记、局长', departments: ['办公室'], person: '欧阳修远' };
  add('重大决策社会稳定风险评估缺失', '补做评估2项。', ['党组书记、局长', '办公室', '欧阳修远', '人事科'], {
    ...first,
    cooperating: ['人事科'],
  });
  add('会议纪要印发迟缓', '3个工作日内印发。', ['同上', '同上', '〃', '—'], first);
  add(
    '村庄规划编制质量不高',
    '组织专家“驻村”。',
    ['分管副局长', '规划科，利用科', '卫 青、祝 融', '各分局'],
    {
      leader: '分管副局长',
      departments: ['规划科', '利用科'],
      person: '卫青、祝融',
      cooperating: ['各分局'],
    },
    { cooperating: [[]] },
  );
  add('控规调整论证不充分', '严格论证程序。', ['"', '"', '卫青 祝融', '/'], {
    leader: '分管副局长',
    departments: ['规划科', '利用科'],
    person: '卫青、祝融',
  });
  add(
    '干部队伍活力不足',
    '轮岗交流。',
    ['全体班子成员', '各科室', '各科室负责人', ''],
    { leader: '全体班子成员', departments: ['各科室'], person: '各科室负责人' },
    { leader: [''], departments: [[]], person: [''] },
  );
  add(
    '耕地“进出平衡”落实不到位',
    '先进后出。',
    ['分管副局长', '耕保科\n执法大队', '裴 度\n安 然', '农业农村局'],
    {
      leader: '分管副局长',
      departments: ['耕保科', '执法大队'],
      person: '裴度、安然',
      cooperating: ['农业农村局'],
    },
  );
  add('地质灾害隐患点避险演练少', '汛前全覆盖演练。', ['副局长', '地环科/安 然', '', ''], {
    leader: '副局长',
    departments: ['地环科'],
    person: '安然',
  });
  add('机关食堂浪费', '按需备餐。', ['办公室主任', '办公室　后勤中心', '无', '无'], {
    leader: '办公室主任',
    departments: ['办公室', '后勤中心'],
  });
});

const lead = ledger(
  '牵头与责任',
  {
    number: 'A',
    title: 'B',
    goal: 'C',
    measures: 'D',
    leader: 'E',
    department: 'F',
    person: 'H',
    deadline: 'I',
  },
  { other: { G: '责任单位' } },
  (s) => {
    s.title('市委巡察反馈共性问题整改分工');
    s.captions([
      [
        '序号',
        '反馈问题',
        '整改目标',
        '整改措施',
        '第一责任人',
        '牵头单位',
        '责任单位',
        '具体责任人',
        '办结时间',
      ],
    ]);
    const add = (number, title, goal, measure, leader, department, others, person, deadline) => {
      const units = others.split('、').filter(Boolean);
      s.finding({
        number,
        title,
        goal,
        measures: M('', `|${measure}`),
        leader,
        department,
        person,
        deadline,
        x: { G: others },
        also: { cooperating: [units] },
      });
    };
    add(
      1,
      '土地出让金催缴不力',
      '欠缴出让金全部入库',
      '对欠缴企业逐户催缴，依法加收违约金。',
      '局长',
      '利用科',
      '财务科、执法大队',
      '伏 羲',
      D('2024年12月底', 'end-of-month', '2024-12-31'),
    );
    add(
      2,
      '征收补偿资金拨付不及时',
      '15个工作日内拨付',
      '建立拨付提醒机制。',
      '局长',
      '征收中心',
      '财务科',
      '曲 波',
      D('2024年6月底', 'end-of-month', '2024-06-30'),
    );
    add(
      3,
      '林权纠纷调处久拖不决',
      '调处3起',
      '联合乡镇实地调处。',
      '副局长',
      '林权科',
      '望岳林场、澜溪镇政府',
      '木 兰',
      D('2024年第三季度', 'quarter', '2024-09-30'),
    );
    add(
      4,
      '干部日常监督不严',
      '提醒谈话全覆盖',
      '每半年谈话1轮。',
      '党组书记',
      '机关党委',
      '人事科',
      '舒 展',
      D('长期坚持', 'long-term', undefined, { sustain: true }),
    );
    add(
      5,
      '信息系统权限管理混乱',
      '权限“一人一号”',
      '清理离岗人员账号。',
      '副局长',
      '信息中心',
      '',
      '沙 鸥',
      D('立行立改', 'immediate'),
    );
    add(
      6,
      '矿山储量动态监测缺失',
      '监测全覆盖',
      '委托专业队伍监测。',
      '副局长',
      '矿管科',
      '地环科',
      '唐 果',
      D('2024年11月', 'end-of-month', '2024-11-30'),
    );
  },
);

export default book(
  '23_mixed_owners',
  {
    writer: 'hucre',
    layout: 'owners mixed in a cell, ditto marks, groups, lead beside accountable unit',
    unit: '岚州市自然资源和规划局',
    asOf: '2024-05-20',
    clean: true,
  },
  [mixed, split, lead],
);
