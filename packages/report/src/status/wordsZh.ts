import { chineseDate } from '@zhenggai/notice';
import { sourceWords } from '../text/sourceWords.ts';
import { zoneTime } from '../text/zoneTime.ts';
import type { StatusWords } from './StatusWords.ts';

const populations = { problem: '问题', suggestion: '意见建议', clue: '线索', assigned: '交办事项' } as const;

/** The status report in Chinese. */
export const wordsZh: StatusWords = {
  lang: 'zh-CN',
  subject: '整改情况统计',
  date: chineseDate,
  asOf: (date, knownAt) =>
    `截至${chineseDate(date)}${knownAt === undefined ? '' : `（按${zoneTime(knownAt)}已知情况）`}`,
  source: sourceWords['zh-CN'],
  comma: '、',
  to: '至',
  colon: '：',
  fullStop: '。',
  none: '无',
  total: '合计',
  unnamed: '未注明',
  sections: {
    overview: '总体情况',
    overdue: '逾期问题',
    department: '按责任部门',
    aspect: '按所属方面',
    standing: '按期限状况',
    claim: '自报与认定对照',
    declared: '反馈数与台账核对',
    warnings: '需要核对的事项',
    findings: '全部问题清单',
  },
  columns: {
    code: '编码',
    number: '序号',
    title: '问题',
    owner: '责任',
    deadline: '整改时限',
    claim: '自报',
    verdict: '认定',
    standing: '期限状况',
    days: '逾期天数',
    department: '责任部门',
    aspect: '所属方面',
    count: '数量',
    findings: '编码',
    overdue: '逾期',
    population: '类别',
    declared: '反馈数',
    held: '台账登记',
    listed: '本表列出',
    missing: '缺号',
    closed: '已认定销号',
    open: '未认定',
  },
  figures: { held: '台账登记问题', overdue: '逾期', dueSoon: '临近到期' },
  groups: {
    completed: '已认定销号',
    claimed: '自报完成待销号',
    'in-progress': '正在整改',
    'long-term': '长期整改',
    transferred: '已移交',
  },
  populations,
  claims: {
    'not-started': '未启动',
    'not-done': '未完成',
    'in-progress': '正在整改',
    done: '已完成',
    'done+long-term': '已完成并长期坚持',
    'long-term': '长期坚持',
    'pending-close': '待销号',
    closed: '自报已销号',
  },
  verdicts: { closed: '已销号', none: '未认定' },
  standings: {
    overdue: '已逾期',
    'review-due': '到期待评估',
    'due-in': '临近到期',
    'not-due': '未到期',
    'no-due-date': '无具体期限',
    met: '按期销号',
    'met-late': '逾期后销号',
    closed: '已销号（无具体期限）',
    transferred: '已移交',
  },
  standing: (standing) => {
    switch (standing?.kind) {
      case undefined:
        return '已移交';
      case 'overdue':
        return `逾期${standing.days}天`;
      case 'review-due':
        return `到期${standing.days}天待评估`;
      case 'due-in':
        return standing.days === 0 ? '今日到期' : `${standing.days}天后到期`;
      case 'not-due':
        return `未到期\n${standing.due}`;
      case 'no-due-date':
        return '无具体期限';
      case 'met':
        return '按期销号';
      case 'met-late':
        return `逾期${standing.days}天后销号`;
      case 'closed':
        return '已销号';
    }
  },
  latest: (due) => `最迟 ${due}`,
  noOverdue: '截至该日没有逾期问题。',
  otherOverdue: '另有意见建议、交办事项逾期：',
  others: (name, held, overdue, dueSoon) => [
    `另有${name}`,
    held,
    '个，逾期',
    overdue,
    '个，临近到期',
    dueSoon,
    '个。',
  ],
  noWarnings: '没有需要核对的事项。',
  departmentNote: '责任部门有多个的，计入排在首位的部门；各行相加等于台账登记问题数。',
  claimNote: '自报是责任单位的说法，认定以核查销号为准，两者分开统计。',
};
