import type { CanonicalField } from '@zhenggai/core/reading';

/**
 * Captions that name a field, as offices write them, in order of preference: where two columns claim one field with
 * equal right, the earlier one has it. Source: domain notes §6; all of it is practice, none of it law.
 */
export const synonyms: Readonly<Record<CanonicalField, readonly string[]>> = {
  code: words('整改编码'),
  number: words('问题编号 问题序号 序号 编号 项目编号 顺序号 No. 号 销号编号'),
  title: words(
    '反馈问题 存在问题 问题描述 具体问题 问题表现 具体表现 主要问题 检视问题 隐患描述 督察反馈问题 审计发现问题 意见建议 问题摘要 问题简述 隐患内容 隐患问题描述 问题说明 问题',
  ),
  category: words(
    '问题类别 问题类型 问题分类 类别 类型 所属方面 方面 大类 隐患等级 隐患类型 隐患级别 整改类型',
  ),
  source: words('问题来源 来源 反馈来源 反馈单位 检查单位 提出单位 审计项目 巡察轮次 交办单位 检查组'),
  goal: words('整改目标 目标 目标任务 工作目标 整改标准 工作标准 达到标准 整改要求 预期目标 销号标准'),
  measures: words('整改措施 具体措施 整改举措 落实措施 工作措施 治理措施 整改任务 整改项目 整改内容 措施'),
  leader: words(
    '责任领导 牵头领导 分管领导 包案领导 领办领导 挂帅领导 责任校领导 主管领导 督办领导 第一责任人',
  ),
  department: words(
    '牵头部门 牵头单位 牵头科室 主责部门 主办科室 承办科室 责任部门 责任单位 责任科室 责任处室 整改责任单位 整改单位',
  ),
  person: words('责任人 整改责任人 具体责任人 直接责任人 经办人 承办人 负责人 联系人 联络员'),
  cooperating: words('配合部门 配合单位 协办单位 协办科室 协同部门 参与单位 配合科室 会办单位'),
  deadline: words(
    '整改时限 完成时限 整改期限 时限要求 计划完成时间 时间节点 完成时间 办结时间 整改时间 时限',
  ),
  progress: words(
    '整改进展 进展情况 整改进展情况 整改情况 整改落实情况 工作进展 目前进展 整改成效 落实情况 完成情况 进展',
  ),
  status: words(
    '是否销号 是否完成 完成状态 整改状态 是否整改到位 整改结果 认定结果 复查结论 验收结果 办理结果 办结状态 销号情况 隐患状态 状态',
  ),
  evidence: words('佐证材料 印证材料 证明材料 支撑材料 佐证资料 佐证材料目录 整改证据 材料目录 附件 档案号'),
  closedOn: words('销号时间 销号日期 核销日期 办结日期 实际完成时间 完成日期 整改完成日期 验收时间 复查时间'),
  amount: words('问题金额 涉及金额 金额 整改资金 追缴金额 清退金额 整改金额 已整改金额'),
  remark: words('备注 备注说明 说明 其他 未完成原因 未整改原因 存在困难 下一步打算 下步措施'),
};

/** These mean something only when they are the whole caption: `归档号` is no number, `资金来源` no source. */
export const wholeCaptionOnly: ReadonlySet<string> = new Set(['号', 'No', '来源', '类型', '其他']);

function words(line: string): string[] {
  return line.split(' ').map((word) => word.replace('.', ''));
}
