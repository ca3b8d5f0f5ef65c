import type { SheetView } from '../grid/SheetView.ts';
import { isFootText } from '../rows/rowKinds.ts';
import { findHeaders } from './findHeaders.ts';
import { fullCaption, type HeaderRows } from './Header.ts';
import { normaliseCaption } from './normaliseCaption.ts';

/** A header and the rows that hold by it. */
export interface Block {
  readonly header: HeaderRows;
  /** Title and unit lines above the header. */
  readonly above: readonly number[];
  /** Rows of data, headings, footers below it. */
  readonly rows: readonly number[];
  /** Where the header is printed again on later pages. */
  readonly repeats: readonly number[];
}

/** Two headers with nothing between them and the same right. */
export interface HeaderTie {
  readonly used: HeaderRows;
  readonly other: HeaderRows;
}

/**
 * Parts a sheet into blocks: a second header starts a new one with columns of its own, the same header again is a page
 * break. Of two headers with no row between them the one that names more holds; where they tie, the lower one does and
 * a person is asked.
 */
export function blocksOf(view: SheetView): {
  readonly blocks: readonly Block[];
  readonly ties: readonly HeaderTie[];
} {
  const ties: HeaderTie[] = [];
  const headers = findHeaders(view);
  const kept: { header: HeaderRows; above: number[]; repeats: number[] }[] = [];
  for (const header of headers) {
    const last = kept.at(-1);
    if (last && isSame(last.header, header)) {
      for (let row = header.top; row <= header.bottom; row++) last.repeats.push(row);
      continue;
    }
    if (last && !view.filledRows.some((row) => row > last.header.bottom && row < header.top)) {
      const [one, two] = [Math.round(last.header.score), Math.round(header.score)];
      if (one > two) continue;
      if (one === two) ties.push({ used: header, other: last.header });
      kept.pop();
    }
    kept.push({ header, above: linesAbove(view, header.top, kept.at(-1)?.header.bottom ?? 0), repeats: [] });
  }
  const blocks = kept.map(({ header, above, repeats }, i): Block => {
    const next = kept[i + 1];
    const end = next ? (next.above[0] ?? next.header.top) : Number.POSITIVE_INFINITY;
    const rows = view.filledRows.filter((row) => row > header.bottom && row < end && !repeats.includes(row));
    return { header, above, rows, repeats };
  });
  return { blocks, ties };
}

function isSame(a: HeaderRows, b: HeaderRows): boolean {
  const captions = (header: HeaderRows) =>
    new Map(header.columns.map((column) => [column.col, normaliseCaption(fullCaption(column))]));
  const [one, two] = [captions(a), captions(b)];
  let same = 0;
  for (const [col, caption] of one) if (two.get(col) === caption) same++;
  return same >= Math.max(one.size, two.size) * 0.9;
}

/**
 * The lines above a header that belong to its table: for the first all of them, for a later one titles and labelled
 * rows (项目名称, 提交日期) up to the data of the block before.
 */
function linesAbove(view: SheetView, top: number, after: number): number[] {
  const rows = view.filledRows.filter((row) => row > after && row < top);
  if (after === 0) return rows;
  const lines: number[] = [];
  for (const row of rows.toReversed()) {
    if (!isLine(view, row)) break;
    lines.unshift(row);
  }
  return lines;
}

const lineLabel =
  /^(项目|工程|单位|企业|场所|被检查单位|受检单位|检查单位|填报单位|编制单位|制表单位|报送单位|责任单位|整改单位|部门)(名称)?$|^(提交|填报|填表|检查|编制|制表|报送|反馈|统计)?(日期|时间)$|^(填报|填表|检查|联系|审核|制表)(人员?)?$|^联系电话$|^(检查组|批次|轮次|版本|文号|备注)$/;

function isLine(view: SheetView, row: number): boolean {
  const cells = view.cells(row).filter(({ col }) => !view.isCovered(row, col));
  const first = cells[0];
  if (!first) return true;
  if (cells.length === 1) return view.rightOf(row, first.col) - first.col >= 2 && !isFootText(first.text);
  const label = normaliseCaption(first.text);
  return lineLabel.test(label) || /^[\p{Script=Han}]{2,8}[:：]/u.test(first.text.trim());
}
