import type { LocalDate } from '@zhenggai/core/reading';
import { moneyUnitIn } from '../cells/readAmount.ts';
import { dayIn } from '../cells/readDay.ts';
import type { Cell } from '../grid/Grid.ts';

/** What the lines around a table say of it. */
export interface SheetInfo {
  readonly unit?: string;
  readonly asOf?: LocalDate;
  readonly moneyUnit?: string;
}

const unitLabel =
  /(?:填报|填表|报送|上报|编制|制表|报告|整改|责任|被巡察|被检查|受检|被审计)?(?:单位|部门)(?:名称)?\s*(?:[（(][^）)]*[）)])?\s*[:：]|制表\s*[:：]|填报\s*[:：]/g;
const amountUnit = /^(亿元|万元|千元|元|个|项|件|人|条|次|户|套|份|名|处|%|亩|公里|平方米|吨)/;
const dateLabel = /(填报|填表|报送|制表|编制|上报|更新|统计)?(日期|时间)\s*[:：]?\s*$/;

/** Reads unit, 截至 date and unit of money from the cells of title, unit and signature lines. */
export function readInfo(cells: readonly Cell[]): SheetInfo {
  const unit = unitIn(cells);
  const asOf = asOfIn(cells);
  const moneyUnit = cells
    .map(({ text }) => /单位\s*[:：]\s*(亿元|万元|千元|元)/.exec(text)?.[1] ?? bracketUnit(text))
    .find((found) => found !== undefined);
  return {
    ...(unit === undefined ? {} : { unit }),
    ...(asOf === undefined ? {} : { asOf }),
    ...(moneyUnit === undefined ? {} : { moneyUnit }),
  };
}

function bracketUnit(text: string): string | undefined {
  return /[（(]/.test(text) && /单位|金额/.test(text) ? moneyUnitIn(text) : undefined;
}

function unitIn(cells: readonly Cell[]): string | undefined {
  for (const [i, { text, row }] of cells.entries())
    for (const label of text.matchAll(unitLabel)) {
      const next = cells[i + 1];
      const inline = text.slice((label.index ?? 0) + label[0].length);
      const value = inline.trim() === '' && next?.row === row ? next.text : inline;
      const unit = unitName(value);
      if (unit !== '' && !amountUnit.test(unit)) return unit;
    }
  return undefined;
}

/** A unit's name ends at a wide gap, a line break or the next label, and carries no （盖章）. */
function unitName(value: string): string {
  const upToGap = value.trim().split(/\s{2,}|[\u3000]+|\n|\t|[；;]/)[0] ?? '';
  return upToGap
    .replace(
      /\s*(截至|截止|填表人|填报人|填表日期|填报日期|填报时间|日期|联系人|联系电话|审核人|负责人|单位[:：]).*$/s,
      '',
    )
    .replace(/[（(]\s*(盖章|公章|签章|章|加盖公章)\s*[）)]/g, '')
    .trim();
}

function asOfIn(cells: readonly Cell[]): LocalDate | undefined {
  for (const [i, { text }] of cells.entries()) {
    const found = /截[至止]到?(?:日期|时间)?\s*[:：]?\s*([\s\S]*)/.exec(text);
    if (!found) continue;
    const after = found[1]?.trim() === '' ? (cells[i + 1]?.text ?? '') : (found[1] ?? '');
    const day = dayIn(after.slice(0, 24)) ?? lastOfNamedMonth(after.slice(0, 16));
    if (day !== undefined) return day;
  }
  for (const [i, cell] of cells.entries()) {
    if (
      cell.day !== undefined &&
      !cell.monthOnly &&
      (i === 0 || dateLabel.test(cells[i - 1]?.text ?? '') || true)
    )
      return cell.day;
    const day = dayIn(cell.text);
    if (day !== undefined) return day;
  }
  return undefined;
}

/** 截至2024年6月底 is the last day of June. */
function lastOfNamedMonth(text: string): LocalDate | undefined {
  const found = /^(\d{4})\s*[年.\-/]\s*(\d{1,2})\s*月?/.exec(text.normalize('NFKC').trim());
  if (!found) return undefined;
  const month = `${found[1]}-${(found[2] ?? '').padStart(2, '0')}`;
  for (const day of ['31', '30', '29', '28']) {
    const date = dayIn(`${month}-${day}`);
    if (date !== undefined) return date;
  }
  return undefined;
}
