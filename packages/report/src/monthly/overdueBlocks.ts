import type { LocalDate } from '@zhenggai/core';
import { chineseDate, figureOf } from '@zhenggai/notice';
import { column, paragraph, row, table, text } from '../document/build.ts';
import type { Block, Table } from '../document/nodes.ts';
import type { Outline } from '../document/Outline.ts';
import { entryTitle } from '../status/entryTitle.ts';
import type { StatusLine } from '../status/LedgerStatus.ts';
import { wordsZh } from '../status/wordsZh.ts';
import { oneLine } from '../text/visibleText.ts';
import type { LedgerMonth } from './LedgerMonth.ts';

/** 逾期和临近到期: which findings of which department, by how many days, who leads; then what falls due next. */
export function overdueBlocks({ overdue, dueSoon, asOf }: LedgerMonth, outline: Outline): readonly Block[] {
  const all = figureOf(overdue.flatMap(({ lines }) => lines));
  return [
    outline.section('逾期和临近到期情况'),
    ...(all.value === 0
      ? [paragraph('截至该日没有逾期问题。')]
      : [
          paragraph(
            '已逾期',
            all,
            '个（含意见建议和交办事项），天数自时限的最迟理解之日起算，按责任部门列出。',
          ),
        ]),
    ...overdue.flatMap(({ department, lines }) => [
      outline.item(oneLine(department ?? '责任部门未注明'), '（', figureOf(lines), '个）'),
      overdueTable(lines, asOf),
    ]),
    ...(dueSoon.length === 0
      ? []
      : [outline.item('15日内到期（', figureOf(dueSoon), '个）'), dueSoonTable(dueSoon)]),
  ];
}

function overdueTable(lines: readonly StatusLine[], asOf: LocalDate): Table {
  return table(
    '逾期问题',
    [
      column('编码', 8, 'center'),
      column('问题', 32),
      column('整改时限', 24, 'center'),
      column('天数', 9, 'center'),
      column('责任领导', 14, 'center'),
      column('责任人', 13, 'center'),
    ],
    lines.map((line) =>
      row(
        line.code,
        entryTitle(line),
        dueWords(line, asOf),
        text(line.standing?.kind === 'overdue' ? String(line.standing.days) : '', {
          strong: true,
          tone: 'alert',
        }),
        line.leader || wordsZh.unnamed,
        line.person || wordsZh.unnamed,
      ),
    ),
  );
}

function dueSoonTable(lines: readonly StatusLine[]): Table {
  return table(
    '15日内到期',
    [
      column('编码', 8, 'center'),
      column('问题', 36),
      column('责任部门', 19, 'center'),
      column('到期日', 23, 'center'),
      column('责任领导', 14, 'center'),
    ],
    lines.map((line) =>
      row(
        line.code,
        entryTitle(line),
        line.departments[0] || wordsZh.unnamed,
        line.standing?.kind === 'due-in' ? chineseDate(line.standing.due) : '',
        line.leader || wordsZh.unnamed,
      ),
    ),
  );
}

/** The deadline as it was written, and the day from which it counts where the words do not name it. */
function dueWords({ deadline, standing }: StatusLine, asOf: LocalDate): string {
  if (standing === undefined || !('due' in standing)) return deadline;
  const day = chineseDate(standing.due);
  if (deadline.includes(day)) return deadline;
  const isThisYear = standing.due.slice(0, 4) === asOf.slice(0, 4);
  return `${deadline}\n最迟${isThisYear ? day.replace(/^\d+年/, '') : day}`;
}
