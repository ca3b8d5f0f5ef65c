/** The captions of the invented ledger, as an office writes them. */
export const captions = [
  '序号',
  '类别',
  '反馈问题',
  '整改目标',
  '整改措施',
  '责任领导',
  '责任部门',
  '责任人',
  '配合部门',
  '整改时限',
  '整改进展',
  '整改状态',
] as const;

const towns = [
  ...['青石镇', '澜溪镇', '云渡镇', '柳坪乡', '鹤鸣乡', '石桥镇', '枫林镇', '双河镇', '白鹭乡', '松岭乡'],
  ...['南浦镇', '北川乡', '望江镇', '新塘镇', '古城镇', '茶山乡', '竹溪镇', '梅坞乡', '沙洲镇', '龙泉乡'],
  ...['永安镇', '东岭乡', '西湾镇', '长桥镇', '平湖乡'],
];
const matters = [
  ...[
    '小型水库巡查记录',
    '取水许可台账',
    '河长巡河日志',
    '农村供水管护经费',
    '水利工程验收资料',
    '防汛物资储备',
  ],
  ...['固定资产登记', '公务接待清单', '差旅费报销凭证', '会议纪要归档', '党费收缴记录', '三会一课记录'],
  ...['中心组学习计划', '谈心谈话记录', '干部轮岗安排', '信访件办理', '采购合同备案', '项目资金拨付'],
  ...['安全生产责任清单', '政务公开栏目'],
];
const faults = [
  ...[
    '不完整，部分内容事后补填',
    '更新不及时，与实际情况不符',
    '责任未落实到人',
    '未按规定时限办结',
    '底数不清',
  ],
  ...['制度照抄上级文件，缺少本地措施', '检查发现的问题没有整改闭环', '多头管理，职责边界不清', '附件不全'],
  ...['审核把关不严', '台账与凭证不一致', '长期无人过问', '抽查比例达不到要求', '存在以会议落实会议的现象'],
  ...['公开内容不全面', '执行标准前后不一', '经办人变动后没有交接', '未纳入年度考核', '档案散失'],
  '群众反映的情况没有回音',
];
const aspects = ['落实党的路线方针政策方面', '履行职责方面', '作风和廉政方面', '干部队伍和基层党建方面'];
const leaders = ['沈既白', '陆知远', '林若溪', '施远', '顾长宁'];
const departments = ['办公室', '工程科', '水资源科', '河湖管理科', '安全监督科', '财务科', '人事科'];
const persons = ['姜映雪', '周砚秋', '邓南乔', '闻溪', '尹莘', '路遥之', '何敬', '苏念安', '叶知秋'];
const states = ['未启动', '正在整改', '正在整改', '基本完成', '已完成'];

/** Numbers of its own for each row and column: the same on every machine. */
function pick<T>(from: readonly T[], row: number, salt: number): T {
  return from[(row * 7 + salt * 13 + Math.floor(row / from.length)) % from.length] as T;
}

function deadline(row: number): string {
  const month = (row % 12) + 1;
  const day = (row % 28) + 1;
  return [
    `2024年${month}月底前`,
    `2024年${month}月${day}日`,
    `2024.${month}.${day}`,
    '立行立改',
    '2024年底前，并长期坚持',
  ][row % 5] as string;
}

/** What a finding of the invented ledger says; each of the first ten thousand says something else. */
export function titleOf(row: number): string {
  const place = row % towns.length;
  const matter = Math.floor(row / towns.length) % matters.length;
  const fault = Math.floor(row / (towns.length * matters.length)) % faults.length;
  return `${towns[place]}${matters[matter]}${faults[fault]}`;
}

/** What was done about it by a day. */
export function progressOf(row: number, step: number): string {
  const matter = matters[Math.floor(row / towns.length) % matters.length];
  return `第${step + 1}次调度：已逐项核对${matter}，补正${(row % 9) + 2}处，其余${(row % 4) + 1}处由${pick(departments, row, step)}限期办理。`;
}

/** The rows of a ledger of 青澜县, which does not exist: `count` findings, one a row, a value for each caption. */
export function findingRows(count: number): readonly (readonly (string | number)[])[] {
  return Array.from({ length: count }, (_, row) => [
    row + 1,
    pick(aspects, row, 1),
    titleOf(row),
    `${matters[Math.floor(row / towns.length) % matters.length]}完整、及时、可查`,
    `1.${pick(departments, row, 2)}牵头逐项核查，列出清单；\n2.${(row % 11) + 1}月底前完成补正；\n3.修订制度，每季度抽查一次。`,
    pick(leaders, row, 3),
    pick(departments, row, 4),
    pick(persons, row, 5),
    pick(departments, row, 6),
    deadline(row),
    progressOf(row, 0),
    pick(states, row, 7),
  ]);
}
