import type { DrawnFrom, LocalDate } from '@zhenggai/core/reading';
import { moneyUnitIn } from '../cells/readAmount.ts';
import { dayIn, showsDay } from '../cells/readDay.ts';
import type { Cell } from '../grid/Grid.ts';

/** What the lines around a table say of it. */
export interface SheetInfo {
  readonly unit?: string;
  readonly asOf?: LocalDate;
  readonly moneyUnit?: string;
  /** Where a ledger wrote the sheet. */
  readonly drawnFrom?: DrawnFrom;
}

/** Labels of the body that keeps the ledger; the first of these that is found counts. */
const unitLabels = [
  /(?:填报|填表|报送|上报|编制|制表|报告)(?:单位|部门)(?:名称)?\s*(?:[（(][^）)]*[）)])?\s*[:：]/g,
  /(?:制表|填报)\s*[:：]/g,
  /(?<![\p{Script=Han}])(?:整改|被巡察|被检查|受检|被审计|责任)?(?:单位|部门)(?:名称)?\s*(?:[（(][^）)]*[）)])?\s*[:：]/gu,
  /(?<![\p{Script=Han}])(?!巡察|检查|督查|督察|反馈|交办|验收|审核|监督|主管|金额|计量|审计|配合|协办|牵头|批准|提出)[\p{Script=Han}]{2}(?:单位|部门)(?:名称)?\s*[:：]/gu,
];
/** What 单位：may also name: the unit of a sum or a count. */
const measureUnit = /^(亿元|万元|千元|元|个|项|件|人|条|次|户|套|份|名|处|%|亩|公里|平方米|吨)/;
const ownDate =
  /(填报|填表|报送|制表|编制|上报|更新|统计|提交)(日期|时间)\s*[:：]?\s*$|^\s*(日期|时间)\s*[:：]?\s*$/;
const otherDate = /[\p{Script=Han}]{2}(时间|日期|期间)\s*[:：]?\s*$/u;

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

/** A label in a cell of its own, its value in the next one. */
const bareUnitLabel = /^(填报|填表|报送|上报|编制|制表|登记)(单位|部门)(名称)?([（(][^）)]*[）)])?$/;

function unitIn(cells: readonly Cell[]): string | undefined {
  const bare = cells.findIndex(({ text }) => bareUnitLabel.test(text.replace(/\s+/g, '')));
  const value = cells[bare + 1];
  if (bare >= 0 && value?.row === cells[bare]?.row && value && !measureUnit.test(value.text))
    return unitName(value.text);
  for (const label of unitLabels)
    for (const [i, { text, row }] of cells.entries())
      for (const found of text.matchAll(label)) {
        const next = cells[i + 1];
        const inline = text.slice(found.index + found[0].length);
        const unit = unitName(inline.trim() === '' && next?.row === row ? next.text : inline);
        if (unit !== '' && !measureUnit.test(unit)) return unit;
      }
  return undefined;
}

/** A unit's name ends at a wide gap, a line break or the next label, and carries no （盖章）. */
function unitName(value: string): string {
  const upToGap = value.trim().split(/\s{2,}|[\u3000]+|\n|\t|[；;]/)[0] ?? '';
  return upToGap
    .replace(
      /\s*(截至|截止|填表人|填报人|填表日期|填报日期|填报时间|制表日期|日期|联系人|联系电话|审核人|负责人|单位[:：]).*$/s,
      '',
    )
    .replace(/[（(]\s*(盖章|公章|签章|章|加盖公章)\s*[）)]/g, '')
    .trim();
}

/** The day of 截至, else of a label that dates the table, else one that no label gives to something else. */
function asOfIn(cells: readonly Cell[]): LocalDate | undefined {
  const days: { readonly day: LocalDate; readonly rank: number }[] = [];
  for (const [i, cell] of cells.entries()) {
    const { text } = cell;
    const before = cells[i - 1]?.row === cell.row ? (cells[i - 1]?.text ?? '') : '';
    const until = /截[至止]到?(?:日期|时间)?\s*[:：]?\s*([\s\S]*)/.exec(text);
    if (until) {
      const after = until[1]?.trim() === '' ? (cells[i + 1]?.text ?? '') : (until[1] ?? '');
      const day = dayIn(after.slice(0, 24)) ?? lastOfNamedMonth(after.slice(0, 16));
      if (day !== undefined) days.push({ day, rank: 0 });
      continue;
    }
    const day = cell.day !== undefined && showsDay(cell) ? cell.day : dayIn(text);
    if (day === undefined) continue;
    const label = cell.day === undefined ? `${before}\u0001${text.slice(0, firstDigit(text))}` : before;
    const own = label.split('\u0001').some((part) => ownDate.test(part));
    const other = label.split('\u0001').some((part) => otherDate.test(part));
    if (own || (!other && (cell.day !== undefined || standsAlone(text))))
      days.push({ day, rank: own ? 1 : 2 });
  }
  return days.sort((a, b) => a.rank - b.rank)[0]?.day;
}

/** 制表：某局　2024年5月20日 dates the table; 根据2024年1月12日反馈的意见 does not. */
function standsAlone(text: string): boolean {
  return /(?:^|[\s（(：:])(?:\d{4}|二[〇○]..)\s*[年.\-/][^\s）)]{1,8}[\s）)]*$|(?:^|[\s（(：:])(?:\d{4}|二[〇○]..)\s*年[^\s）)]{2,8}[日号](?=[\s）)])/.test(
    text.normalize('NFKC'),
  );
}

function firstDigit(text: string): number {
  const at = text.normalize('NFKC').search(/\d|[二一]〇|二○/);
  return Math.max(at, 0);
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
