import { returnReasonWords } from '@zhenggai/core/words';
import { chineseDate } from '@zhenggai/notice';
import { column, type Inline, row, table, text } from '../document/build.ts';
import type { Table } from '../document/nodes.ts';
import { missingRuns } from '../missing/missingRuns.ts';
import { entryTitle } from '../status/entryTitle.ts';
import type { StatusLine } from '../status/LedgerStatus.ts';
import { wordsZh } from '../status/wordsZh.ts';
import type { WorkEntry } from './DepartmentWork.ts';

/** Every return of each finding, with its reason and what is to be done. */
export function returnTable(entries: readonly WorkEntry[]): Table {
  return table(
    '退回补充整改',
    [
      column('编码', 6, 'center'),
      column('问题', 26),
      column('退回日期', 11, 'center'),
      column('退回人', 9, 'center'),
      column('原因', 11, 'center'),
      column('须补充的内容', 25),
      column('重新申请期限', 12, 'center'),
    ],
    entries.flatMap(({ line, returns }) =>
      returns.map(({ on, by, reason, missing, due }) =>
        row(
          line.code,
          entryTitle(line),
          chineseDate(on),
          by,
          returnReasonWords[reason]['zh-CN'],
          missing,
          due === undefined ? wordsZh.none : chineseDate(due),
        ),
      ),
    ),
  );
}

/** What is overdue or due soon: the days, and whose work it is. */
export function dueTable(entries: readonly WorkEntry[]): Table {
  return table(
    '逾期和临近到期',
    [
      column('编码', 6, 'center'),
      column('序号', 6, 'center'),
      column('问题', 38),
      column('整改时限', 16, 'center'),
      column('期限状况', 12, 'center'),
      column('责任领导', 11, 'center'),
      column('责任人', 11, 'center'),
    ],
    entries.map(({ line }) =>
      row(
        line.code,
        line.number,
        entryTitle(line),
        line.deadline,
        standing(line),
        line.leader || wordsZh.unnamed,
        line.person || wordsZh.unnamed,
      ),
    ),
  );
}

/** Everything open that the department answers for. */
export function workTable(entries: readonly WorkEntry[]): Table {
  return table(
    '负责的未销号问题',
    [
      column('编码', 5, 'center'),
      column('序号', 4.5, 'center'),
      column('问题', 16),
      column('整改目标和要求', 11.5),
      column('整改措施', 17),
      column('整改时限', 11, 'center'),
      column('责任', 6, 'center'),
      column('最近进展', 14),
      column('销号前还差', 20),
    ],
    entries.map((entry) =>
      row(
        entry.line.code,
        entry.line.number,
        entryTitle(entry.line),
        entry.goal || wordsZh.none,
        measures(entry),
        deadline(entry.line),
        persons(entry.line),
        progress(entry),
        missingRuns(entry.missing, entry.line),
      ),
    ),
  );
}

/** What others answer for and the department helps with. */
export function helpTable(entries: readonly WorkEntry[]): Table {
  return table(
    '配合其他部门的问题',
    [
      column('编码', 6, 'center'),
      column('问题', 40),
      column('牵头部门', 16, 'center'),
      column('整改时限', 16, 'center'),
      column('期限状况', 12, 'center'),
      column('责任人', 10, 'center'),
    ],
    entries.map(({ line }) =>
      row(
        line.code,
        entryTitle(line),
        line.departments.join('、') || wordsZh.unnamed,
        line.deadline,
        standing(line),
        line.person || wordsZh.unnamed,
      ),
    ),
  );
}

/** What is done with: closed, or handed to another body. */
export function closedTable(entries: readonly WorkEntry[]): Table {
  return table(
    '已办结',
    [
      column('编码', 8, 'center'),
      column('序号', 8, 'center'),
      column('问题', 64),
      column('期限状况', 20, 'center'),
    ],
    entries.map(({ line }) => row(line.code, line.number, entryTitle(line), wordsZh.standing(line.standing))),
  );
}

function standing({ standing: own }: StatusLine): Inline {
  return text(wordsZh.standing(own), own?.kind === 'overdue' ? { tone: 'alert' } : {});
}

function deadline(line: StatusLine): readonly Inline[] {
  return [line.deadline, '\n', standing(line)];
}

function persons({ leader, person }: StatusLine): string {
  return [leader, person].filter((name) => name !== '').join('\n') || wordsZh.unnamed;
}

function measures({ measures: all }: WorkEntry): string {
  if (all.length === 0) return wordsZh.none;
  return all
    .map(
      ({ code, text: of, deadline: own, isOpen }) =>
        `${code} ${of}${own === undefined ? '' : `（${own}）`}${isOpen ? '' : '【自报完成】'}`,
    )
    .join('\n');
}

function progress({ progress: last }: WorkEntry): readonly Inline[] {
  if (last === undefined) return [text('没有报送', { tone: 'alert' })];
  return [text(chineseDate(last.on), { tone: 'muted' }), `\n${last.text}`];
}
