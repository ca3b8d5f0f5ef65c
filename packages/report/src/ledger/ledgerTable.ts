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
      column('完成状态', 13, 'center'),
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

function aside(label: string, content: string): Run {
  return text(`\n${label}：${lines(content)}`, { tone: 'muted' });
}

/** The original wording first; the latest other one beside it. */
function titleRuns({ title, laterTitles, aspect, source }: Finding): readonly Run[] {
  const later = laterTitles.at(-1)?.text;
  return [
    text(lines(title)),
    ...(aspect === undefined ? [] : [aside('类别', aspect)]),
    ...(source === undefined ? [] : [aside('来源', source)]),
    ...(later === undefined ? [] : [aside('后续表述', later)]),
  ];
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
  const helping = owners.cooperating.join('、');
  return [text(lines(owners.departments.join('、'))), ...(helping === '' ? [] : [aside('配合', helping)])];
}

function deadlineRuns({ deadline, statedDeadline }: Finding): readonly Run[] {
  return [
    text(lines(deadline.raw)),
    ...(statedDeadline === undefined ? [] : [aside('填报', statedDeadline.raw)]),
  ];
}

function statusRuns(finding: Finding): readonly Run[] {
  const { standing } = filledIn(finding);
  return [
    text(lines(finding.claim?.raw)),
    ...(standing === undefined ? [] : [aside('认定', standing.replaceAll('\n', ' '))]),
  ];
}

function evidenceRuns(finding: Finding): readonly Run[] {
  const { archived } = filledIn(finding);
  return [
    text(lines(finding.statedEvidence)),
    ...(archived === undefined ? [] : [aside('已归档', archived)]),
  ];
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
