import type { Words } from './Words.ts';

/** What is to be said of a row or a cell. */
export const cellWords = {
  'row-hidden': {
    severity: 'warning',
    zh: ({ row }) => `第 ${row} 行是隐藏行，已照常读取。如应作废，请删除该行。`,
    en: ({ row }) => `Row ${row} is hidden; it was read like the others. Delete it if it no longer holds.`,
  },
  'row-struck': {
    severity: 'warning',
    zh: ({ row }) => `第 ${row} 行整行加了删除线，可能已撤回；仍已读取。请确认是否保留该问题。`,
    en: ({ row }) =>
      `Row ${row} is struck through, perhaps withdrawn; it was read all the same. Say whether it holds.`,
  },
  'text-struck': {
    severity: 'warning',
    zh: () => '单元格中有加删除线的文字，可能已作废；文字仍全部保留。请确认。',
    en: () => 'Text in this cell is struck through, perhaps withdrawn; all of it was kept. Confirm it.',
  },
  'error-value': {
    severity: 'error',
    zh: ({ seen }) => `公式出错（${seen}），没有可用的值。请改正公式或直接填写。`,
    en: ({ seen }) => `The formula fails (${seen}) and has no value. Mend it or type the value.`,
  },
  'formula-without-value': {
    severity: 'warning',
    zh: () => '公式没有保存结果，无法得知其值。请用 Excel 或 WPS 打开并保存一次。',
    en: () => 'The formula was saved without its value. Open the file in Excel or WPS and save it once.',
  },
  comment: {
    severity: 'info',
    zh: ({ comment }) => `批注：${comment}`,
    en: ({ comment }) => `Comment: ${comment}`,
  },
  'picture-in-cell': {
    severity: 'info',
    zh: () => '单元格中是图片，图片内容没有读取。如是佐证材料，请另存为文件登记。',
    en: () => 'The cell holds a picture, which was not read. Record it as an evidence file if it is one.',
  },
  'text-under-merge': {
    severity: 'warning',
    zh: () => '合并单元格下面还藏有文字，表面看不见，没有读取。请取消合并核对。',
    en: () => 'Text is hidden under a merged cell; it was not read. Unmerge the cells and check.',
  },
  'text-too-long': {
    severity: 'warning',
    zh: ({ length }) =>
      `文字有 ${length} 个字符，超过 Excel 单元格上限 32767；已全部保留。请核对原文是否完整。`,
    en: ({ length }) =>
      `The text has ${length} characters, more than the 32,767 of an Excel cell; all was kept. Check it.`,
  },
  'title-missing': {
    severity: 'error',
    zh: ({ row }) => `第 ${row} 行有序号和内容，但没有问题描述，没有作为问题读取。请补上问题描述。`,
    en: ({ row }) =>
      `Row ${row} has a number and content but no finding; it was not read as one. Add its text.`,
  },
  'row-without-finding': {
    severity: 'warning',
    zh: ({ row }) => `第 ${row} 行没有序号和问题，上方也没有可接续的问题，没有读取。请核对。`,
    en: ({ row }) =>
      `Row ${row} has neither number nor finding, and none above to continue; it was not read. Check it.`,
  },
  'number-repeated': {
    severity: 'warning',
    zh: ({ number, cell }) => `序号“${number}”与 ${cell} 重复。请核对编号。`,
    en: ({ number, cell }) => `Number ${number} stands in ${cell} already. Check the numbering.`,
  },
  'number-within-finding': {
    severity: 'info',
    zh: ({ number }) => `序号“${number}”在合并的问题之内，没有作为另一个问题读取。请核对。`,
    en: ({ number }) =>
      `Number ${number} stands within a merged finding; it was not read as another one. Check it.`,
  },
  'title-repeated': {
    severity: 'warning',
    zh: ({ cell }) => `问题描述与 ${cell} 相同。请确认是否重复登记。`,
    en: ({ cell }) => `The finding reads like ${cell}. Check that it is not listed twice.`,
  },
  'measures-numbering': {
    severity: 'warning',
    zh: ({ marker }) => `措施编号“${marker}”重复或跳号，已按单独一项措施读取。请核对。`,
    en: ({ marker }) =>
      `The measures' number ${marker} is repeated or skips one; it was read as a measure of its own.`,
  },
  'measures-introduction': {
    severity: 'info',
    zh: ({ text }) => `编号之前的引语“${text}”不算一项措施。`,
    en: ({ text }) => `The words before the first number (${text}) were not read as a measure.`,
  },
  'owner-group': {
    severity: 'info',
    zh: ({ group }) => `“${group}”是泛指，没有具体责任人或部门。请明确到具体单位或人员。`,
    en: ({ group }) => `${group} is a group, nobody in particular. Name who answers.`,
  },
  'owner-remark': {
    severity: 'info',
    zh: ({ rest }) => `“${rest}”（括注、电话等）不计入责任人或部门。`,
    en: ({ rest }) => `${rest} (a remark or telephone) is no part of who answers.`,
  },
  'ticks-contradict': {
    severity: 'warning',
    zh: ({ ticks }) => `同时勾选了“${ticks}”，互相矛盾，状态未作认定。请只勾一项。`,
    en: ({ ticks }) =>
      `Ticked at once: ${ticks}. They contradict each other, so no status was read. Tick one.`,
  },
  'status-unknown': {
    severity: 'warning',
    zh: ({ seen }) =>
      `状态“${seen}”不是已知的状态用语，未作认定。请改用已完成、正在整改、长期坚持、未启动等。`,
    en: ({ seen }) =>
      `The status ${seen} is not a known one and was not read. Use e.g. 已完成, 正在整改, 长期坚持, 未启动.`,
  },
  'colour-without-key': {
    severity: 'warning',
    zh: () => '只用颜色表示状态，没有文字。颜色的含义请用文字填写。',
    en: () => 'A status is told by colour only. Say in words what the colour means.',
  },
  'deadline-ambiguous': {
    severity: 'warning',
    zh: ({ seen, readings }) => `“${seen}”可作不同理解（${readings}），暂按最早一日提醒。请写明年月日。`,
    en: ({ seen, readings }) =>
      `${seen} may mean different days (${readings}); the earliest is used for reminders. Write the day.`,
  },
  'deadline-impossible': {
    severity: 'error',
    zh: ({ seen }) => `“${seen}”不是存在的日期。请改正。`,
    en: ({ seen }) => `${seen} is no day that exists. Correct it.`,
  },
  'deadline-unclear': {
    severity: 'warning',
    zh: ({ seen }) => `时限“${seen}”无法确定到日。请写明日期。`,
    en: ({ seen }) => `The deadline ${seen} tells no day. Write one.`,
  },
  'deadline-year-missing': {
    severity: 'warning',
    zh: ({ seen }) => `时限“${seen}”没有年份，表中也没有截至日期。请写明年份。`,
    en: ({ seen }) => `The deadline ${seen} has no year, and the workbook no 截至 date. Write the year.`,
  },
  'deadline-is-status': {
    severity: 'warning',
    zh: ({ seen }) => `时限栏填的是状态“${seen}”，不据此认定完成。请填写时限。`,
    en: ({ seen }) => `The deadline says a status (${seen}); nothing is closed by it. Write the time limit.`,
  },
  'deadline-before-start': {
    severity: 'warning',
    zh: ({ seen }) => `时限“${seen}”早于反馈日期，可能写错了年份。请核对。`,
    en: ({ seen }) => `The deadline ${seen} lies before the feedback; the year may be wrong. Check it.`,
  },
  'deadline-incomplete': {
    severity: 'warning',
    zh: ({ seen }) => `时限“${seen}”缺少计算依据（起算日或日历），没有算出日期。请补充。`,
    en: ({ seen }) =>
      `For the deadline ${seen} the day it counts from, or the calendar, is missing. Give it.`,
  },
  'deadline-confirm': {
    severity: 'info',
    zh: ({ seen, due }) => `时限“${seen}”按 ${due} 理解。请确认。`,
    en: ({ seen, due }) => `The deadline ${seen} is taken as ${due}. Confirm it.`,
  },
  'day-unread': {
    severity: 'warning',
    zh: ({ seen }) => `“${seen}”不是完整的日期，原文保留。请写明年月日。`,
    en: ({ seen }) => `${seen} is not a whole day; the text was kept. Write year, month and day.`,
  },
  'cell-unclaimed': {
    severity: 'warning',
    zh: () => '这个单元格的内容没有归入任何问题。请核对其位置。',
    en: () => 'The content of this cell belongs to no finding. Check where it stands.',
  },
} as const satisfies Record<string, Words>;
