/** One row of the sample ledger, by its columns. */
export interface SampleRow {
  readonly number: string;
  readonly category: string;
  readonly title: string;
  readonly goal?: string;
  readonly measures: string;
  readonly leader: string;
  readonly department: string;
  readonly person?: string;
  readonly cooperating?: string;
  readonly deadline: string;
  readonly progress?: string;
  readonly status?: string;
  readonly evidence?: string;
  readonly remark?: string;
}

const politics = '落实党的理论路线方针政策方面';
const duty = '履行职责方面';
const conduct = '作风和廉政方面';
const cadres = '干部队伍和基层党建方面';

/**
 * The ledger of an office that does not exist, as its clerk kept it in March 2024: fourteen findings and a suggestion were
 * handed over, number 9 was never entered, one deadline can be read in two ways, two last for good.
 */
export const march: readonly SampleRow[] = [
  {
    number: '1',
    category: politics,
    title: '中心组学习研讨准备不充分，发言材料照抄照搬',
    goal: '学习研讨有准备、有记录、有转化',
    measures: '1.修订中心组学习制度，发言提纲提前三天报办公室；\n2.每季度通报一次学习成果转化情况。',
    leader: '沈既白',
    department: '办公室',
    person: '姜映雪',
    deadline: '2024年5月底前',
  },
  {
    number: '2',
    category: politics,
    title: '水利安全生产责任制落实层层递减',
    goal: '责任清单到岗到人',
    measures: '1.重新印发安全生产责任清单；\n2.4月8日召开专题部署会；\n3.组织一次交叉检查。',
    leader: '陆知远',
    department: '安全监督科',
    person: '邓南乔',
    cooperating: '工程科',
    deadline: '2024年6月30日',
  },
  {
    number: '3',
    category: duty,
    title: '小型水库巡查记录不完整，部分巡查日志事后补填',
    goal: '巡查记录真实、及时、可查',
    measures: '1.逐库核对2023年以来的巡查日志；\n2.启用带定位的巡查登记。',
    leader: '陆知远',
    department: '工程科',
    person: '周砚秋',
    cooperating: '水旱灾害防御中心',
    deadline: '2024年6月底前',
  },
  {
    number: '4',
    category: duty,
    title: '取水许可到期未延续的用水户底数不清',
    goal: '底数清楚，到期的全部办理延续或注销',
    measures: '1.全面核查取水许可台账；\n2.逐户告知并限期办理。',
    leader: '沈既白',
    department: '水资源科',
    person: '贺远亭',
    deadline: '2024.6.30',
  },
  {
    number: '5',
    category: duty,
    title: '河道管理范围内违规堆放清理不及时',
    goal: '存量堆放清零',
    measures: '1.排查12条河道管理范围；\n2.会同乡镇清理现存堆放点。',
    leader: '陆知远',
    department: '河湖科',
    person: '苏晚晴',
    cooperating: '执法大队',
    deadline: '2024年5月31日前',
  },
  {
    number: '6',
    category: duty,
    title: '农村供水水质检测频次不足',
    goal: '检测频次达到规定要求',
    measures: '1.制定年度检测计划；\n2.每月公布检测结果。',
    leader: '沈既白',
    department: '水资源科',
    person: '贺远亭',
    deadline: '2024年第二季度',
  },
  {
    number: '7',
    category: duty,
    title: '工程变更审批先实施后报批',
    goal: '工程变更一律先批后干',
    measures: '1.修订工程变更管理办法；\n2.对2022年以来的变更逐项复核。',
    leader: '陆知远',
    department: '工程科',
    person: '周砚秋',
    cooperating: '财务科',
    deadline: '2024年12月底前',
  },
  {
    number: '8',
    category: conduct,
    title: '公务接待审批单填写不规范',
    goal: '审批单要素齐全、一事一单',
    measures: '1.统一审批单样式；\n2.抽查上半年接待凭证。',
    leader: '沈既白',
    department: '办公室',
    person: '姜映雪',
    deadline: '2024-06-20',
  },
  {
    number: '10',
    category: conduct,
    title: '项目结余资金长期挂账未清理',
    goal: '结余资金按规定收回或调整使用',
    measures: '1.清理2019年以来的结余资金；\n2.报县财政局核定后收回。',
    leader: '沈既白',
    department: '财务科',
    person: '方启明',
    deadline: '2024年9月底前',
  },
  {
    number: '11',
    category: conduct,
    title: '以会议落实会议，督办事项跟踪不到底',
    goal: '督办事项件件有回音',
    measures: '1.建立督办事项清单；\n2.每周调度、每月通报。',
    leader: '沈既白',
    department: '办公室',
    deadline: '6月前',
  },
  {
    number: '12',
    category: cadres,
    title: '年轻干部培养缺乏系统规划',
    goal: '形成梯次培养机制',
    measures: '1.制定年轻干部培养计划；\n2.每年选派人员到基层站所锻炼。',
    leader: '沈既白',
    department: '人事科',
    person: '温若楠',
    deadline: '长期坚持',
  },
  {
    number: '13',
    category: cadres,
    title: '基层水管站党组织活动不经常',
    goal: '组织生活正常开展',
    measures: '1.建立联系点制度；\n2.每季度督查一次组织生活。',
    leader: '陆知远',
    department: '机关党委',
    person: '温若楠',
    deadline: '长期坚持',
  },
  {
    number: '14',
    category: duty,
    title: '城区排水管网隐患排查责任不清',
    goal: '责任单位明确',
    measures: '1.会同住建部门划清管理边界。',
    leader: '陆知远',
    department: '安全监督科',
    person: '邓南乔',
    deadline: '2024年5月底前',
  },
  {
    number: '建议1',
    category: duty,
    title: '灌区末级渠系管护经费不落实',
    goal: '管护主体和经费明确',
    measures: '1.提出末级渠系管护方案；\n2.报县政府研究。',
    leader: '陆知远',
    department: '工程科',
    person: '周砚秋',
    deadline: '2024年7月底前',
  },
];

/** What the departments wrote into it until the end of June: work done, a deadline wished for. */
const sentBack: Readonly<Record<string, Partial<SampleRow>>> = {
  '2': { progress: '安全生产责任清单已重新印发，4月8日召开了部署会，完成交叉检查2轮。', status: '正在整改' },
  '3': { progress: '已核对46座水库的巡查日志，带定位的巡查登记已在32座水库启用。', status: '正在整改' },
  '4': {
    progress: '已核查取水许可217件，到期未延续的19户已全部告知。',
    status: '正在整改',
    deadline: '2024年9月30日',
    remark: '部分用水户已停产，核实需要时间',
  },
  '7': { progress: '工程变更管理办法已形成征求意见稿。', status: '正在整改' },
  '10': { progress: '已清理结余资金23笔，其中15笔已报县财政局核定。', status: '正在整改' },
  '11': { progress: '督办事项清单已建立，上半年交办48件，办结41件。', status: '正在整改' },
  '12': { progress: '年轻干部培养计划已印发，上半年选派3人到基层站所锻炼。', status: '长期坚持' },
  '13': { progress: '已建立联系点6个，开展组织生活督查2次。', status: '长期坚持' },
  建议1: { progress: '末级渠系管护方案已报县政府，6月18日印发。', status: '已完成' },
};

/** The same ledger at the end of June, as it came back; the row of number 6 was lost on the way. */
export const june: readonly SampleRow[] = march
  .filter(({ number }) => number !== '6')
  .map((row) => ({ ...row, ...sentBack[row.number] }));
