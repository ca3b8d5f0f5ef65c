import type { Cell } from '../grid/Grid.ts';
import type { SheetView } from '../grid/SheetView.ts';
import { columnOf, type Layout } from '../header/Layout.ts';
import { looksLikeNumber } from './looksLikeNumber.ts';
import { valueText } from './valueText.ts';

/** What a row of a block is, by its own cells. */
export type RowKind =
  | 'index'
  | 'hint'
  | 'subtotal'
  | 'footer'
  | 'sample'
  | 'heading'
  | 'prepared'
  | 'untitled'
  | 'titled'
  | 'untold';

/** The cells of one row within the ledger's columns, without what a merge hides. */
export interface LedgerRow {
  readonly row: number;
  readonly cells: readonly Cell[];
  readonly number?: Cell;
  readonly title?: Cell;
}

const footLabel =
  /^[（(]?(注|备注|说明|填表说明|填报说明|填写说明|填报要求|注释|注意事项|填表人|填报人|制表人?|编制人?|审核人?|审批人?|复核人?|校对|联系人|联系电话|经办人|负责人|单位负责人|主要负责人|分管领导|分管负责人|部门负责人|科室负责人|责任人|单位领导|签字|签名|日期|填表日期|填报日期|填报时间|报送日期|制表日期|填报单位|报送单位|单位|数据来源|统计口径)[\d一二三]*[）)]?([（(]?(签字|签名|盖章|公章)[）)]?)*\s*[:：]/;
const bareFootLabel =
  /^(填表人|填报人|制表人|审核人|复核人|单位负责人|主要负责人|分管领导|填表日期|填报日期|制表日期|联系电话)$/;
const subtotal = /^(本页|分类|以上)?(小计|合计|总计|共计|累计)([:：（(\s\d]|$|.{0,10}$)/;
const sample = /^[（(【[]?(填写|填报|参考)?(示例|样例|例|例如|范例)\d*[）)】\]]?([:：]|$)/;
const counted = /[（(]\s*共?\s*[\d一二三四五六七八九十]+\s*(项|个|条|类|处|件)[^）)]*[）)]\s*$/;
const chapter =
  /^\s*([一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十]{1,3}[)）]|第[一二三四五六七八九十]{1,3}(部分|类|大类|方面|批)|[Ⅰ-Ⅻ][、.．])\s*\S/;

/** A heading inside the table: numbered as a chapter, counted, or named after an aspect. */
export function isHeadingText(text: string): boolean {
  const plain = text.trim();
  if (plain.length > 60 || /[。；;]$/.test(plain)) return false;
  return (
    counted.test(plain) || (chapter.test(plain) && plain.length <= 40) || /方面(问题)?[:：]?$/.test(plain)
  );
}

export function isFootText(text: string): boolean {
  const plain = text.trim().replace(/\s+/g, ' ');
  return footLabel.test(plain) || /[（(](签字|签名|签章|盖章|公章)[）)]\s*[:：]?/.test(plain.slice(0, 24));
}

export function isSampleText(text: string): boolean {
  return sample.test(text.trim());
}

export function isSubtotalText(text: string): boolean {
  return subtotal.test(text.trim().replace(/\s+/g, ''));
}

export function ledgerRow(layout: Layout, row: number, cells: readonly Cell[]): LedgerRow {
  const numberCol = columnOf(layout, 'number');
  const titleCol = columnOf(layout, 'title');
  const number = cells.find(({ col }) => col === numberCol);
  const title = cells.find(({ col }) => col === titleCol);
  return { row, cells, ...(number ? { number } : {}), ...(title ? { title } : {}) };
}

/** What a row is by its own cells; `arabic` says that findings of this block count 1, 2, 3. */
export function rowKind(view: SheetView, layout: Layout, ledger: LedgerRow, arabic: boolean): RowKind {
  const { cells, number, title } = ledger;
  const first = cells[0];
  if (!first) return 'untold';
  if (isIndexRow(cells)) return 'index';
  if (cells.length > 1 && cells.every(({ text }) => /^\s*[（(][^（()）]{2,}[)）]\s*$/.test(text)))
    return 'hint';
  const counts =
    number !== undefined && (number.kind === 'formula-without-value' || looksLikeNumber(number.text));
  const titleCol = columnOf(layout, 'title') ?? layout.right;
  const leads = first.col <= titleCol || view.rightOf(ledger.row, first.col) - first.col >= 2;
  if (!counts && leads && cells.slice(0, 2).some(({ text, col }) => col <= titleCol && isSubtotalText(text)))
    return 'subtotal';
  if (
    !counts &&
    leads &&
    (isFootText(first.text) || (bareFootLabel.test(first.text.trim()) && cells.length > 1))
  )
    return 'footer';
  if ([number, title].some((cell) => cell !== undefined && isSampleText(cell.text))) return 'sample';
  if (isHeading(view, layout, ledger, arabic)) return 'heading';
  // An error or a formula that was never computed stands where the title should: what it is cannot be guessed.
  if (title) return valueText(title) === '' ? 'untitled' : 'titled';
  if (!number || !counts) return 'untold';
  return cells.length === 1 ? 'prepared' : 'untitled';
}

function isHeading(
  view: SheetView,
  layout: Layout,
  { row, cells, number, title }: LedgerRow,
  arabic: boolean,
): boolean {
  const first = cells[0];
  if (!first) return false;
  if (cells.length === 1) {
    const width = layout.right - layout.left + 1;
    const spanned = view.rightOf(row, first.col) - first.col + 1;
    if (spanned >= Math.max(3, width / 2)) return true;
    // A category that stands alone heads the rows below it.
    if (first.col === columnOf(layout, 'category')) return true;
    if (first === number) return !looksLikeNumber(first.text);
    if (first === title) return isHeadingText(first.text) && !/[，,]/.test(first.text) && arabic;
    return isHeadingText(first.text) && first.col < (columnOf(layout, 'title') ?? 0);
  }
  // `一` beside 政治建设方面（6项）, with nothing else, where findings count 1, 2, 3.
  const chinese =
    number !== undefined && /^[（(]?[一二三四五六七八九十]{1,3}[)）]?[、.．]?$/.test(number.text.trim());
  return cells.length === 2 && chinese && title !== undefined && (arabic || isHeadingText(title.text));
}

/** A row that numbers the columns: 1 2 3 4, or 甲 乙 1 2. */
function isIndexRow(cells: readonly Cell[]): boolean {
  if (cells.length < 3) return false;
  let first: number | undefined;
  let counted = 0;
  for (const { text } of cells) {
    const plain = text.trim().replace(/^[（(]|[)）]$/g, '');
    if (/^[甲乙丙丁]$/.test(plain)) continue;
    first ??= Number(plain);
    if (plain !== String(first + counted)) return false;
    counted++;
  }
  return counted >= 2;
}
