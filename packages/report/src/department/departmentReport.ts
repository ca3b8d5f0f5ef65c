import { chineseDate, figureOf } from '@zhenggai/notice';
import type { DocumentView } from '../catalogue/DocumentKind.ts';
import { figure, figures, note, paragraph, source, subtitle, title } from '../document/build.ts';
import type { Block, Figures, ReportDocument, Table } from '../document/nodes.ts';
import { Outline } from '../document/Outline.ts';
import { ledgerWorkbook } from '../ledger/ledgerWorkbook.ts';
import { sourceWords } from '../text/sourceWords.ts';
import { oneLine } from '../text/visibleText.ts';
import { composeDepartment } from './composeDepartment.ts';
import type { DepartmentWork, WorkEntry } from './DepartmentWork.ts';
import { closedTable, dueTable, helpTable, returnTable, workTable } from './workTables.ts';

/**
 * The sheet of one department (责任部门整改任务单): what was returned to it, what is overdue and due soon, what it answers
 * for with what is still missing and whose move it is, what it helps with. Internal.
 */
export function departmentReport(view: DocumentView, department: string): ReportDocument {
  const work = composeDepartment(view, department);
  const name = oneLine(`${department}整改任务单`);
  const { issuer } = work.facts;
  const { id, head } = work.ledger;
  return Object.freeze({
    kind: 'document',
    template: 'department',
    lang: 'zh-CN',
    layout: 'working',
    orientation: 'landscape',
    name,
    asOf: work.asOf,
    ...(work.knownAt !== undefined && { knownAt: work.knownAt }),
    ledger: Object.freeze({ id, ...head }),
    body: Object.freeze([
      title(...(issuer === undefined ? [name] : [issuer, name])),
      subtitle(`截至${chineseDate(work.asOf)}`),
      ...body(work, new Outline('zh-CN')),
      source(sourceWords['zh-CN'](head, work.knownAt)),
    ]),
    workbook: ledgerWorkbook(view.ledger, { asOf: work.asOf, department, title: name }),
    data: work,
  });
}

function body(work: DepartmentWork, outline: Outline): readonly Block[] {
  const { returned, overdue, dueSoon, open, closed, transferred, cooperating } = work;
  const section = (
    name: string,
    entries: readonly WorkEntry[],
    table: (entries: readonly WorkEntry[]) => Table,
  ) => (entries.length === 0 ? [] : [outline.section(name, '（', counted(entries), '个）'), table(entries)]);
  return [
    overview(work),
    ...section('退回补充整改', returned, returnTable),
    ...section('已逾期', overdue, dueTable),
    ...section('15日内到期', dueSoon, dueTable),
    outline.section('负责的未销号问题（', counted(open), '个）'),
    ...(open.length === 0
      ? [paragraph('没有未销号的问题。')]
      : [workTable(open), note('“销号前还差”按下一步由谁办理分列。')]),
    ...section('配合其他部门的问题', cooperating, helpTable),
    ...section('已销号', closed, closedTable),
    ...section('已移交', transferred, closedTable),
  ];
}

function overview({
  open,
  returned,
  overdue,
  dueSoon,
  closed,
  transferred,
  cooperating,
}: DepartmentWork): Figures {
  const pressing = (entries: readonly WorkEntry[]) =>
    figure(counted(entries), entries.length > 0 ? 'alert' : undefined);
  return figures([
    { label: '未销号', figure: figure(counted(open)) },
    { label: '退回补充整改', figure: pressing(returned) },
    { label: '已逾期', figure: pressing(overdue) },
    { label: '15日内到期', figure: figure(counted(dueSoon)) },
    {
      label: '自报完成待销号',
      figure: figure(counted(open.filter(({ line }) => line.group === 'claimed'))),
    },
    { label: '已认定销号', figure: figure(counted(closed)) },
    { label: '已移交', figure: figure(counted(transferred)) },
    { label: '配合', figure: figure(counted(cooperating)) },
  ]);
}

function counted(entries: readonly WorkEntry[]) {
  return figureOf(entries.map(({ line }) => line));
}
