/**
 * The words that deadline texts are made of. A closed list on purpose: what is not here is not understood, and a
 * text with a part that is not understood never answers a plain day.
 */
export const words = {
  year: '年 年度',
  month: '月 月份',
  day: '日 号',
  days: '天',
  week: '周 星期 礼拜',
  quarter: '季度 季',
  workingDay: '工作日',
  piece: '个',
  halfYear: '半年',
  halfMonth: '半个月 半月',
  hour: '时 时整 点整',
  dayPart: '上午 中午 下午 晚上',
  point: '点',
  q: 'Q q',
  whole: '全年 整年',
  end: '底 末',
  beginning: '初 中',
  before: '前 之前 以前 来临前 到来前 来临之前 到来之前',
  within: '内 以内 之内 止 为止',
  ordinal: '第',
  to: '至 到',
  since: '起 之日起 当日起 之日起算 起算 之日起计算',
  thatDay: '之日 当日',
  after: '后 之后 以后',
  each: '每 逐 按',
  times: '次',
  receive: '收到 接到',
  feedback: '反馈意见 反馈 意见反馈 反馈问题 反馈通报',
  plan: '整改方案 方案 整改工作方案 整改落实方案',
  issue: '印发 下发 发布',
  report: '审计报告 检查报告 巡察报告',
  deliver: '送达',
  term: '期限',
  reached: '届满 期满 满',
  ended: '结束',
  visitor: '巡察 巡视 督察 审计 检查 巡查 督导 巡察组 巡视组 督察组 审计组 检查组 巡查组 督导组',
  stay: '进驻 驻点 在驻 入驻 现场',
  during: '期间 期内',
  campaign: '集中整改期 集中整改期限 集中整改阶段 整改期限 整改期',
  campaignDuring: '集中整改期间 整改期间',
  immediate:
    '立行立改 即知即改 立知立改 立整立改 立查立改 即查即改 边查边改 边巡边改 立说立行 即行即改 边整边改 立即整改 立即改正 立刻整改 马上整改 即时整改 即刻整改 立即',
  sustain:
    '长期坚持 长期推进 长期整改 长期执行 长期落实 长期抓好 长期开展 长期保持 长期巩固 长期 ' +
    '常态化 常态化推进 常态化坚持 常态化开展 常态化整改 常态化落实 常态化管理 常态化运行 坚持常态化 常态长效 常抓不懈 久久为功 ' +
    '持续推进 持续整改 持续巩固 持续坚持 持续深化 持续用力 持续改进 持续抓好 持续跟进 持续开展 持续落实 持续加强 持续完善 ' +
    '持续提升 持续发力 持续优化 持续跟踪 持续',
  done: '已完成 已整改 已整改到位 已整改完成 已整改完毕 已完成整改 已经完成 已经整改 已经整改到位 已办结 已销号 已落实 已落实到位 已解决 已到位',
  open: '未完成 未整改 尚未完成 尚未整改 未启动 未开始 正在整改 整改中 推进中 进行中 正在推进 正在进行',
  already: '已于 已经于 已在',
  vague:
    '适时 视情况 视情 视情况而定 按上级要求 按照上级要求 根据上级要求 按要求 尽快 尽早 近期 择机 ' +
    '限期整改 限期 分阶段 分期 分批 逐步 定期 不定期 限时整改 另行通知 待上级通知',
  fromNow: '即日起 自即日起 即日',
  atMost: '不超过 最迟不超过 最晚不超过',
  hedge: '左右 前后 大约 大概 大致 约',
  extended:
    '延期至 延期到 延至 延到 延长至 延长到 顺延至 顺延到 推迟至 推迟到 延后至 延后到 调整为 调整至 调整到 变更为 变更至 改为 展期至 展期到',
  originally: '原定 原定于 原计划 原计划于 原为 原',
  item: '项 条',
  is: '是',
  numbered: '措施 问题 任务 项目',
  finish:
    '完成 整改 整改完成 完成整改 完成销号 整改到位 整改完毕 落实 落实到位 到位 报送 上报 报 提交 报告 办结 解决 解决到位 销号 完毕 见效 清零 ' +
    '取得成效 取得实效 取得阶段性成效 取得明显成效 取得初步成效 取得进展 取得阶段性进展 取得实质性进展 取得成果 取得阶段性成果',
  act: '建立 制定 制订 修订 出台 开展 组织 召开 启动 形成 建成 健全 完善 梳理 排查 清退 追缴 收回 补缴 公示 落实好 取得 实现',
  ignored:
    '请 于 在 应 应于 应在 应当 须 需 要 必须 务必 力争 争取 确保 计划 计划于 拟 拟于 预计 原则上 最迟 最晚 截至 截止 截至到 截止到 截止至 不迟于 不晚于 ' +
    '将 限 限于 由 自 从 含 并 且 同时 此后 其后 完成后 整改后 的 为 属 属于 列入 作为 转为 转入 全部 全面 全力 各项 所有 相关 该项 此项 本项 ' +
    '工作 整改任务 整改工作 整改问题 整改事项 整改措施 事项 抓好 抓好落实 抓实 已批准 经批准 整改时限 完成时限 完成时间 时限 时间',
} as const;

/** Words of a kind that differ by a number. */
export const valued = {
  relativeYear: {
    今年: 0,
    本年: 0,
    本年度: 0,
    当年: 0,
    明年: 1,
    来年: 1,
    下年度: 1,
    后年: 2,
    去年: -1,
    上年: -1,
    上年度: -1,
  },
  followingYear: { 次年: 1, 第二年: 1, 翌年: 1 },
  relativeMonth: { 本月: 0, 当月: 0, 这个月: 0, 下月: 1, 下个月: 1, 次月: 1, 上月: -1, 上个月: -1 },
  relativeQuarter: { 本季度: 0, 本季: 0, 当季度: 0, 下季度: 1, 下一季度: 1, 下个季度: 1 },
  half: { 上半年: 1, 下半年: 2 },
  tenDay: { 上旬: 1, 中旬: 2, 下旬: 3, 上中旬: 2, 中下旬: 3 },
} as const;

/** Days that a deadline may stand before, by any of their names. */
export const holidays = {
  元旦: '元旦 元旦节 元旦假期',
  春节: '春节 新春佳节 春节假期',
  清明节: '清明 清明节',
  劳动节: '劳动节 五一劳动节 五一节 五一国际劳动节',
  端午节: '端午 端午节',
  中秋节: '中秋 中秋节',
  国庆节: '国庆 国庆节 十一国庆节 国庆假期 国庆长假',
  建党节: '建党节',
  建军节: '建军节',
} as const;

/**
 * Days called by their numbers: words only where quotes or what follows show that no number is meant, so that
 * 十一月 stays November and “七一” never becomes 71.
 */
export const namedByNumbers: ReadonlyMap<string, string> = new Map([
  ['五一', '劳动节'],
  ['十一', '国庆节'],
  ['七一', '建党节'],
  ['八一', '建军节'],
]);

export type Word = keyof typeof words | keyof typeof valued | 'holiday';
