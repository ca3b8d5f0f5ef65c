import { fieldWords, type Language } from '@zhenggai/core/words';
import type { Facts, Words } from './Words.ts';

function fieldName(field: Facts[string] | undefined, language: Language): string {
  return fieldWords[field as keyof typeof fieldWords]?.[language] ?? String(field);
}

/** What is to be said of a sheet, its header and its columns. */
export const sheetWords = {
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
      `“${winner}”（${first}列）和“${loser}”（${second}列）都可作“${fieldName(field, 'zh-CN')}”，已采用${first}列，${second}列原样保留。如不对，请改列名。`,
    en: ({ winner, loser, first, second, field }) =>
      `${winner} (column ${first}) and ${loser} (column ${second}) both claim the field “${fieldName(field, 'en')}”: ${first} was used, ${second} kept as it is. Rename one if that is wrong.`,
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
