import { chineseDate, type Figure } from '@zhenggai/notice';
import type { DocumentKind } from '../catalogue/DocumentKind.ts';
import { documents } from '../catalogue/documents.ts';
import {
  column,
  figure,
  type Inline,
  link,
  note,
  paragraph,
  row,
  source,
  subtitle,
  table,
  text,
  title,
} from '../document/build.ts';
import type { Block, ReportDocument, Table } from '../document/nodes.ts';
import { Outline } from '../document/Outline.ts';
import { moverWords } from '../missing/missingWords.ts';
import { codesOf } from '../text/codesOf.ts';
import { sourceWords } from '../text/sourceWords.ts';
import { oneLine } from '../text/visibleText.ts';
import { owedWords } from './owedWords.ts';
import type { Owed, ReportSet, SetFile, WrittenFile } from './ReportSet.ts';

/** What a reader does with a format. */
const formatNames = { docx: 'Word', xlsx: 'Excel', html: '网页', md: 'Markdown', json: '数据' } as const;

/** The index of a set (目录): a link to each file as it was written, then what is missing and who owes it. */
export function setIndex(set: ReportSet, written: readonly WrittenFile[]): ReportDocument {
  const { asOf, knownAt, ledger, facts } = set;
  const subject = '整改材料目录';
  const lines = facts.issuer === undefined ? [subject] : [facts.issuer, subject];
  return Object.freeze({
    kind: 'document',
    template: 'set',
    lang: 'zh-CN',
    layout: 'working',
    name: oneLine(lines.join('')),
    asOf,
    ...(knownAt !== undefined && { knownAt }),
    ledger: Object.freeze({ id: ledger.id, ...ledger.head }),
    body: Object.freeze([
      title(...lines),
      subtitle(`截至${chineseDate(asOf)}`),
      ...body(set, new Outline('zh-CN')),
      source(sourceWords['zh-CN'](ledger.head, knownAt)),
    ]),
    data: Object.freeze({
      files: set.files.map((file) => fileData(file, written)),
      owed: set.owed.map((one) => ({ ...one, words: owedWords(one, 'zh-CN') })),
    }),
  });
}

/** A file as a machine reads it. */
export function fileData(
  { path, id, department, format, draft }: SetFile,
  written: readonly WrittenFile[],
): object {
  const { digest, size } = written.find((one) => one.path === path) ?? {};
  return {
    file: path,
    document: id,
    ...(department !== undefined && { department }),
    format,
    draft,
    digest,
    size,
  };
}

function body(set: ReportSet, outline: Outline): readonly Block[] {
  const ofLedger = set.files.filter(({ department }) => department === undefined);
  const ofDepartments = set.files.filter(({ department }) => department !== undefined);
  return [
    outline.section('材料'),
    fileTable(ofLedger),
    ...(set.notFinal.length === 0
      ? []
      : [note(text('通报为草稿', { tone: 'alert' }), '：有公开文字未批准，批准后重新生成即为定稿。')]),
    outline.section('责任部门任务单'),
    ...(ofDepartments.length === 0
      ? [paragraph('没有生成责任部门任务单。')]
      : [departmentTable(set, ofDepartments)]),
    outline.section('还缺什么，由谁补'),
    ...(set.owed.length === 0 ? [paragraph('没有缺项。')] : [owedTable(set.owed)]),
  ];
}

/** A row for each document, a link for each of its formats. */
function fileTable(files: readonly SetFile[]): Table {
  return table(
    '材料',
    [column('材料', 30), column('用途', 46), column('文件', 24, 'center')],
    documents
      .map((kind) => ({ kind, own: files.filter(({ id }) => id === kind.id) }))
      .filter(({ own }) => own.length > 0)
      .map(({ kind, own }) => row(nameOf(kind, own), kind.summary['zh-CN'], links(own))),
  );
}

/** A row for each department: what presses, and its sheet. */
function departmentTable({ departments }: ReportSet, files: readonly SetFile[]): Table {
  const pressing = (counted: Figure) => figure(counted, counted.value > 0 ? 'alert' : 'muted');
  return table(
    '责任部门任务单',
    [
      column('责任部门', 28),
      column('未销号', 12, 'center'),
      column('已逾期', 12, 'center'),
      column('15日内到期', 12, 'center'),
      column('退回', 12, 'center'),
      column('文件', 24, 'center'),
    ],
    departments.map(({ department, open, overdue, dueSoon, returned }) =>
      row(
        department,
        open,
        pressing(overdue),
        figure(dueSoon, dueSoon.value > 0 ? undefined : 'muted'),
        pressing(returned),
        links(files.filter((file) => file.department === department)),
      ),
    ),
  );
}

function nameOf({ title: name }: DocumentKind, files: readonly SetFile[]): readonly Inline[] {
  return [name['zh-CN'], ...(files.some(({ draft }) => draft) ? [text('（草稿）', { tone: 'alert' })] : [])];
}

function links(files: readonly SetFile[]): readonly Inline[] {
  return files.flatMap(({ path, format }, index) => [
    ...(index === 0 ? [] : ['　']),
    link(formatNames[format], path),
  ]);
}

function owedTable(owed: readonly Owed[]): Table {
  return table(
    '还缺什么',
    [column('由谁补', 24), column('缺什么', 40), column('问题', 36)],
    owed.map((one) => row(whoOf(one), owedWords(one, 'zh-CN'), codesOf(one.findings) || '—')),
  );
}

function whoOf({ mover, department, name }: Owed): string {
  const who = name ?? (mover === 'office' || mover === 'committee' ? moverWords['zh-CN'][mover] : '');
  return [department, who === '' ? moverWords['zh-CN'][mover] : who].filter(Boolean).join(' ');
}
