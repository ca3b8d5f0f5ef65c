import type { Severity } from '@zhenggai/core/reading';

export type Lang = 'zh-CN' | 'en';

export type Facts = Readonly<Record<string, string | number>>;

interface Words {
  readonly severity: Severity;
  readonly zh: (facts: Facts) => string;
  readonly en: (facts: Facts) => string;
}

/** What can be wrong with a workbook, how grave it is, and what to do next: in Chinese and in English. */
export const words = {
  ...fileWords(),
  ...sheetWords(),
  ...cellWords(),
} as const satisfies Record<string, Words>;

export type ProblemCode = keyof typeof words;

/** The sentence for a problem in a language. */
export function inWords(code: ProblemCode, facts: Facts, lang: Lang): string {
  const { zh, en } = words[code];
  return lang === 'en' ? en(facts) : zh(facts);
}

function fileWords() {
  return {
    'file-empty': {
      severity: 'error',
      zh: () => '文件是空的。请检查是否保存成功，重新发送原文件。',
      en: () => 'The file is empty. Check that it was saved, and send it again.',
    },
    'file-too-large': {
      severity: 'error',
      zh: ({ size, limit }) =>
        `文件有 ${size} 字节，超过上限 ${limit} 字节。请删去图片等附件后另存，或调高上限。`,
      en: ({ size, limit }) =>
        `The file has ${size} bytes, the limit is ${limit}. Remove pictures and attachments, or raise the limit.`,
    },
    'not-a-workbook': {
      severity: 'error',
      zh: () => '这不是工作簿文件。请用 Excel 或 WPS 打开台账，另存为“Excel 工作簿（.xlsx）”。',
      en: () =>
        'This is not a workbook. Open the ledger in Excel or WPS and save it as an Excel workbook (.xlsx).',
    },
    'html-not-a-workbook': {
      severity: 'error',
      zh: () =>
        '这是网页（HTML），只是扩展名改成了工作簿。请用 Excel 或 WPS 打开，另存为“Excel 工作簿（.xlsx）”。',
      en: () =>
        'This is a web page (HTML) under the name of a workbook. Open it in Excel or WPS and save it as .xlsx.',
    },
    'text-not-a-workbook': {
      severity: 'error',
      zh: () => '这是纯文本，不是工作簿。请用 Excel 或 WPS 导入后另存为“Excel 工作簿（.xlsx）”。',
      en: () => 'This is plain text, not a workbook. Import it into Excel or WPS and save it as .xlsx.',
    },
    'format-unsupported': {
      severity: 'error',
      zh: ({ format }) => `还不能读取 ${format} 格式。请用 Excel 或 WPS 另存为“Excel 工作簿（.xlsx）”。`,
      en: ({ format }) => `The ${format} format is not read yet. Save the workbook as .xlsx in Excel or WPS.`,
    },
    'file-encrypted': {
      severity: 'error',
      zh: () => '文件加了打开密码，无法读取。请在 Excel 或 WPS 中取消密码后另存。',
      en: () =>
        'The file is encrypted with a password. Remove the password in Excel or WPS and save it again.',
    },
    'file-truncated': {
      severity: 'error',
      zh: () => '文件不完整，可能没有传完或没有存完。请重新取得完整的文件。',
      en: () => 'The file is cut off: it was not saved or sent completely. Get the whole file again.',
    },
    'file-damaged': {
      severity: 'error',
      zh: ({ part }) =>
        `文件已损坏${part ? `（${part}）` : ''}，无法读取。请用 Excel 或 WPS 打开修复后另存。`,
      en: ({ part }) =>
        `The file is damaged${part ? ` (${part})` : ''}. Let Excel or WPS repair it and save it again.`,
    },
    'zip-bomb': {
      severity: 'error',
      zh: () =>
        '文件解压后异常庞大，可能是恶意文件，已拒绝读取。请向报送单位核实；确属正常台账的，调高上限。',
      en: () =>
        'Unpacked the file is abnormally large, it may be hostile. Ask its sender; if it is a ledger, raise the limit.',
    },
    'too-many-cells': {
      severity: 'error',
      zh: ({ limit }) => `单元格超过上限 ${limit} 个。请删去无关的工作表，或调高上限。`,
      en: ({ limit }) =>
        `The workbook has more than ${limit} cells. Remove sheets that are no ledgers, or raise the limit.`,
    },
    'classification-mark': {
      severity: 'error',
      zh: ({ mark }) =>
        `此处有密级标志“${mark}”。标密材料不得在非涉密计算机上处理：没有读取任何内容，请立即按保密规定处置。`,
      en: ({ mark }) =>
        `A classification mark (${mark}) stands here. Such material may not be processed on an ordinary computer: nothing was read.`,
    },
    'classification-mark-lifted': {
      severity: 'warning',
      zh: ({ mark }) => `此处的密级标志“${mark}”已划去或注明解密。请核对解密手续后再继续。`,
      en: ({ mark }) =>
        `The classification mark (${mark}) here is struck out or declared lifted. Check that it was.`,
    },
    'internal-material': {
      severity: 'warning',
      zh: () => '标有“内部资料”：属工作材料，不对外公开。',
      en: () => 'Marked as internal material: for work only, not for the public.',
    },
  } as const satisfies Record<string, Words>;
}

function sheetWords() {
  return {
    'no-header': {
      severity: 'error',
      zh: () =>
        '没有找到表头。表头应有“问题”列和至少两个其他列（如序号、整改措施、责任单位、整改时限）。请补上表头后重新导入。',
      en: () =>
        'No header was found. It needs a column of findings (问题) and two others, e.g. 序号, 整改措施, 责任单位, 整改时限. Add it and try again.',
    },
    'header-tie': {
      severity: 'warning',
      zh: ({ rows, other }) =>
        `第 ${rows} 行和第 ${other} 行都像表头，已按第 ${rows} 行读取。请确认，或删去其中一行。`,
      en: ({ rows, other }) =>
        `Rows ${rows} and ${other} both look like the header; ${rows} was used. Confirm, or remove one.`,
    },
    'column-claimed-twice': {
      severity: 'warning',
      zh: ({ winner, loser, first, second, field }) =>
        `“${winner}”（${first}列）和“${loser}”（${second}列）都可作“${field}”，已采用${first}列，${second}列原样保留。如不对，请改列名。`,
      en: ({ winner, loser, first, second, field }) =>
        `${winner} (column ${first}) and ${loser} (column ${second}) both claim the field ${field}: ${first} was used, ${second} kept as it is. Rename one if that is wrong.`,
    },
    'sheet-hidden': {
      severity: 'info',
      zh: () => '隐藏的工作表，没有读取。如属台账，请取消隐藏后重新导入。',
      en: () => 'A hidden sheet; it was not read. If it is a ledger, unhide it and try again.',
    },
    'sheet-unreadable': {
      severity: 'error',
      zh: () => '这张工作表已损坏，无法读取。请用 Excel 或 WPS 打开修复后另存。',
      en: () => 'This sheet is damaged. Let Excel or WPS repair it and save it again.',
    },
    pictures: {
      severity: 'info',
      zh: ({ count }) => `工作表中有 ${count} 张图片，图片内容没有读取。如是佐证材料，请另存为文件登记。`,
      en: ({ count }) =>
        `The sheet holds ${count} pictures, which were not read. Record them as evidence files if they are.`,
    },
    'text-box': {
      severity: 'info',
      zh: () => '文本框或页眉页脚中的文字，不属于任何问题。',
      en: () => 'Text in a text box or page header, part of no finding.',
    },
    'table-beside': {
      severity: 'info',
      zh: () => '台账旁边另有表格，没有读取。',
      en: () => 'Another table stands beside the ledger; it was not read.',
    },
    'as-of-differs': {
      severity: 'warning',
      zh: ({ day, other }) => `本表截至日期为 ${day}，与前面工作表的 ${other} 不同。请核对。`,
      en: ({ day, other }) => `This sheet is as of ${day}, an earlier one as of ${other}. Check which holds.`,
    },
    'column-hidden': {
      severity: 'info',
      zh: ({ column }) => `${column}列是隐藏列，内容已照常读取。`,
      en: ({ column }) => `Column ${column} is hidden; it was read like the others.`,
    },
    'column-uncaptioned': {
      severity: 'info',
      zh: ({ column }) => `${column}列没有列名，内容原样保留。请补上列名。`,
      en: ({ column }) => `Column ${column} has no caption; its texts are kept as they are. Add a caption.`,
    },
  } as const satisfies Record<string, Words>;
}

function cellWords() {
  return {
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
      en: ({ number }) => `Number ${number} stands within a merged finding; it was not read as another one. Check it.`,
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
      en: ({ seen }) =>
        `The deadline says a status (${seen}); nothing is closed by it. Write the time limit.`,
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
}
