import type { Lang } from './problemWords.ts';

/** Why rows, ranges and whole sheets are passed over. */
const reasons = {
  title: ['标题', 'title'],
  info: ['表前信息行', 'lines above the table'],
  footer: ['表尾落款或说明', 'signature or notes below the table'],
  note: ['附注', 'note'],
  heading: ['分类标题行', 'heading inside the table'],
  subtotal: ['小计或合计行', 'subtotal'],
  sample: ['填写示例', 'sample row'],
  index: ['列号行', 'row of column numbers'],
  hint: ['填写要求', 'hints for filling in'],
  prepared: ['只有序号的预留行', 'prepared row with nothing but a number'],
  'header-repeated': ['重复的表头', 'repeated header'],
  'header-other': ['另一行表头', 'another row of captions'],
  beside: ['台账旁边的另一张表', 'another table beside the ledger'],
  untitled: ['没有问题描述的行', 'row without a finding'],
  orphan: ['没有可接续的问题', 'row without a finding to continue'],
  picture: ['图片', 'picture'],
  'sheet-hidden': ['隐藏的工作表', 'hidden sheet'],
  'sheet-empty': ['空白工作表', 'empty sheet'],
  'sheet-no-cells': ['图表或宏工作表，没有单元格', 'chart or macro sheet without cells'],
  'sheet-unreadable': ['工作表已损坏', 'damaged sheet'],
  'sheet-no-header': ['没有找到表头', 'no header found'],
  'filled-in': ['由台账填写，不读入', 'filled in by the ledger; not read'],
  'form-rest': ['表单中的其他文字', 'other text of the form'],
} as const satisfies Record<string, readonly [string, string]>;

export type ReasonCode = keyof typeof reasons;

export function reasonInWords(code: ReasonCode, lang: Lang): string {
  return reasons[code][lang === 'en' ? 1 : 0];
}
