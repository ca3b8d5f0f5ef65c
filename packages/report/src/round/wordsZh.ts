import { chineseDate } from '@zhenggai/notice';
import { sourceWords } from '../text/sourceWords.ts';
import type { RoundWords } from './RoundWords.ts';

/** The answer to a unit and the report of a round in Chinese. */
export const wordsZh: RoundWords = {
  lang: 'zh-CN',
  receipt: '整改台账报送回执',
  collection: '整改台账报送情况',
  unitAndDay: (unit, on) => `${unit}　${chineseDate(on)}`,
  dueAndDay: (due, on) =>
    due === undefined ? chineseDate(on) : `应报截至${chineseDate(due)}的情况　${chineseDate(on)}汇总`,
  source: sourceWords['zh-CN'],
  date: chineseDate,
  outcomes: {
    accepted: '已记录。',
    unchanged: '与台账一致，没有需要记录的变化。',
    refused: '没有记录，退回补正。请按下列原因改好后重新报送。',
    waiting: '这次没有记录，留到下一轮。请按下列说明处理。',
  },
  counts: ({ added, changed, unchanged, absent }) =>
    `新增${added}个问题，${changed}个问题有变更，${unchanged}个不变，表中缺${absent}个。`,
  deliveries: {
    delivered: '已报',
    late: '迟报',
    waiting: '留待下轮',
    refused: '退回',
    missing: '未报',
  },
  deliveryCounts: (total, { delivered, late, waiting, refused, missing }) =>
    `共${total}个单位：按时报送${delivered}个，迟报${late}个，退回${refused}个，留待下轮${waiting}个，未报${missing}个。`,
  renumbered: (all) =>
    `序号变动（不算变更）：${all.map(({ code, from, to }) => `${code} 由${from || '空'}改为${to || '空'}`).join('，')}。`,
  none: '—',
  statement: '仅记为单位的说法',
  sections: {
    added: '新增的问题',
    changed: '变更的内容',
    absent: '表中没有、台账仍保留的问题',
    conflicts: '单位和台账都改过、须核实的内容',
    toCheck: '需要核对的地方',
    reasons: '原因和办法',
    questions: '需要答复的疑问',
    notes: '说明',
    units: '各单位报送情况',
    missing: '未报送的单位',
    returned: '退回和留待处理的表',
  },
  absentNote: '表中少列不等于整改完成，台账没有作任何改动。如属漏填，请在下次报送时补上。',
  missingNote: '请催报：',
  nothingReturned: '没有退回或留待处理的表。',
  columns: {
    code: '编码',
    number: '序号',
    title: '问题',
    field: '内容',
    from: '原来',
    to: '现在',
    cell: '单元格',
    place: '位置',
    reason: '原因和办法',
    seen: '原文',
    workbook: '这次表中',
    ledger: '台账',
    unit: '单位',
    delivery: '情况',
    asOf: '截至',
    file: '文件',
    added: '新增',
    changed: '变更',
    absent: '表中缺',
  },
};
