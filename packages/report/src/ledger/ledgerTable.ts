import type { Finding, Measure } from '@zhenggai/core';
import { column, row, table, text } from '../document/build.ts';
import type { Run, Table } from '../document/nodes.ts';
import { visibleText } from '../text/visibleText.ts';
import { filledIn } from './filledIn.ts';

/** One population's findings as a table for paper: fewer columns than the workbook has, nothing of it left out. */
export function ledgerTable(caption: string, findings: readonly Finding[]): Table {
  return table(
    caption,
    [
      column('序号', 7, 'center'),
      column('整改编码', 9, 'center'),
      column('反馈问题', 36),
      column('整改目标', 22),
      column('整改措施', 44),
      column('责任领导', 12, 'center'),
      column('责任部门', 15, 'center'),
      column('责任人', 11, 'center'),
      column('整改时限', 18, 'center'),
      column('整改进展', 38),
      column('完成状态', 15, 'center'),
      column('佐证材料', 18),
      column('备注', 18),
    ],
    findings.map((finding) =>
      row(
        finding.number,
        finding.code,
        titleRuns(finding),
        lines(finding.goal),
        lines(finding.measures.map(measureText).join('\n')),
        lines(finding.owners.leader),
        departmentRuns(finding),
        lines(finding.owners.person),
        deadlineRuns(finding),
        lines(finding.progress.at(-1)?.text),
        statusRuns(finding),
        evidenceRuns(finding),
        lines(remarks(finding)),
      ),
    ),
  );
}

function lines(content: string | undefined): string {
  return visibleText(content ?? '').trim();
}

/** What a cell says, and what is said aside below it: label and text, left out where there is none. */
function withAsides(
  said: string | undefined,
  ...asides: readonly (readonly [label: string, content: string | undefined])[]
): readonly Run[] {
  const first = lines(said);
  const others = asides
    .map(([label, content]) => [label, lines(content)] as const)
    .filter(([, content]) => content !== '')
    .map(([label, content]) => `${label}：${content}`)
    .join('\n');
  if (others === '') return [text(first)];
  return first === ''
    ? [text(others, { tone: 'muted' })]
    : [text(first), text(`\n${others}`, { tone: 'muted' })];
}

/** The original wording first; the latest other one beside it. */
function titleRuns({ title, laterTitles, aspect, source }: Finding): readonly Run[] {
  return withAsides(title, ['类别', aspect], ['来源', source], ['后续表述', laterTitles.at(-1)?.text]);
}

function measureText(measure: Measure, index: number, all: readonly Measure[]): string {
  const { marker, departments = [], person = '', deadline, claim, progress } = measure;
  const number = marker ?? (all.length > 1 ? `${index + 1}.` : '');
  const own = [departments.join('、'), person, deadline?.raw ?? '', claim?.raw ?? '']
    .map(lines)
    .filter((part) => part !== '');
  const last = lines(progress.at(-1)?.text);
  return [
    `${number}${lines(measure.text)}${own.length === 0 ? '' : `（${own.join('；')}）`}`,
    ...(last === '' ? [] : [`进展：${last}`]),
  ].join('\n');
}

function departmentRuns({ owners }: Finding): readonly Run[] {
  return withAsides(owners.departments.join('、'), ['配合', owners.cooperating.join('、')]);
}

function deadlineRuns({ deadline, statedDeadline }: Finding): readonly Run[] {
  return withAsides(deadline.raw, ['填报（未批准）', statedDeadline?.raw]);
}

function statusRuns(finding: Finding): readonly Run[] {
  return withAsides(finding.claim?.raw, ['认定', filledIn(finding).standing?.replaceAll('\n', ' ')]);
}

function evidenceRuns(finding: Finding): readonly Run[] {
  return withAsides(finding.statedEvidence, ['已归档', filledIn(finding).archived]);
}

function remarks({ remark, amount, statedClosedOn, extra }: Finding): string {
  return [
    remark ?? '',
    ...(amount === undefined ? [] : [`金额：${amount}`]),
    ...(statedClosedOn === undefined ? [] : [`填报销号时间：${statedClosedOn}`]),
    ...Object.entries(extra).map(([caption, said]) => `${caption}：${said}`),
  ]
    .filter((part) => part !== '')
    .join('\n');
}
