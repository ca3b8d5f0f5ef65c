import {
  type Finding,
  findingAnswer,
  type Measure,
  openMeasures,
  type Standing,
  standingOf,
  verdictOf,
} from '@zhenggai/core';
import {
  claimWords,
  closingStepWords,
  exclusionWords,
  type Language,
  modeWords,
  populationWords,
  returnReasonWords,
  stageWords,
  standingWords,
  valueText,
  verdictWords,
} from '@zhenggai/core/words';
import { findingCodeOf } from '../ledger/codesOf.ts';
import { viewOf } from '../ledger/viewOf.ts';
import { withLedger } from '../ledger/withLedger.ts';
import { table } from '../print/table.ts';
import type { Action, Context } from '../shell/Context.ts';
import { exitCode } from '../shell/ExitCode.ts';
import { Failure } from '../shell/Failure.ts';
import { eventTable } from './log.ts';

/** `zhenggai show CODE` */
export const run: Action = async (context, [typed = ''], options) => {
  const code = findingCodeOf(typed);
  return withLedger(context, 'read', async (open) => {
    const { ledger, asOf } = await viewOf(context, open, options);
    const finding = ledger.findings.get(code);
    if (finding === undefined) throw Failure.refused([{ code: 'finding-unknown', at: { finding: code } }]);
    if (context.wantsJson) context.printJson(findingAnswer(finding, asOf));
    else printFinding(context, finding, standingOf(finding, asOf));
    return exitCode.done;
  });
};

function printFinding(context: Context, finding: Finding, standing: Standing): void {
  const { t, language, style, print } = context;
  print(style.bold(`${finding.code}  ${finding.title}`));
  for (const [name, value] of factLines(context, finding, standing))
    if (value !== '') print(`${style.dim(name)}${t('：', ': ')}${value}`);
  if (finding.measures.length > 0) {
    print('');
    print(measureTable(context, finding));
  }
  for (const entry of finding.progress)
    print(`${t('进展', 'progress')} ${entry.on} ${entry.by}${t('：', ': ')}${entry.text}`);
  for (const one of finding.evidence)
    print(
      `${t('佐证', 'evidence')} ${one.code} ${[one.name, one.docNumber, one.date, one.validUntil && t(`有效期至 ${one.validUntil}`, `valid until ${one.validUntil}`)].filter(Boolean).join(t('，', ', '))}`,
    );
  if (finding.stage === 'pending-review' || finding.stage === 'closed') {
    const { signatures } = finding.stage === 'closed' ? finding.closing : finding.application;
    for (const { step, person, on } of signatures)
      print(`${closingStepWords[step]?.[language] ?? step}${t('：', ': ')}${person} ${on}`);
  }
  print('');
  print(eventTable(context, finding.history));
}

function factLines(
  { t, language }: Context,
  finding: Finding,
  standing: Standing,
): readonly (readonly [string, string])[] {
  const { owners, laterTitles, statedDeadline } = finding;
  return [
    [t('序号', 'number'), finding.number],
    [t('类型', 'population'), populationWords[finding.population][language]],
    [t('后来的表述', 'later wording'), laterTitles.map(({ text, on }) => `${text}（${on}）`).join(' ')],
    [t('方面', 'aspect'), finding.aspect ?? ''],
    [t('阶段', 'stage'), stageWords[finding.stage][language]],
    [t('自报', 'claim'), claimText(finding.claim, language)],
    [t('认定', 'verdict'), verdictWords[verdictOf(finding)][language]],
    [t('时限', 'deadline'), valueText(finding.deadline, language)],
    [
      t('单位另报时限', 'deadline as the unit states it'),
      statedDeadline === undefined ? '' : valueText(statedDeadline, language),
    ],
    [t('情况', 'standing'), standingWords(standing, language)],
    [t('方式', 'mode'), modeWords[finding.mode][language]],
    [t('目标', 'goal'), finding.goal ?? ''],
    [t('责任领导', 'leader'), owners.leader],
    [t('责任部门', 'department'), owners.departments.join(t('、', ', '))],
    [t('责任人', 'person'), owners.person],
    [t('配合部门', 'cooperating'), owners.cooperating.join(t('、', ', '))],
    [t('阶段目标', 'stage goal'), finding.stageGoal ?? ''],
    [t('下次评估', 'next review'), finding.nextReview ?? ''],
    [t('预计完成', 'expected finish'), finding.expectedFinish ?? ''],
    [
      t('移交', 'transferred'),
      finding.stage === 'transferred'
        ? `${finding.transfer.to}（${finding.transfer.on}，${finding.transfer.reason}）`
        : '',
    ],
    [
      t('退回', 'returned'),
      finding.stage === 'supplement'
        ? `${returnReasonWords[finding.returned.reason][language]}${t('：', ': ')}${finding.returned.missing}`
        : '',
    ],
    [t('重新申请期限', 'apply anew by'), finding.stage === 'supplement' ? (finding.returned.due ?? '') : ''],
    [t('方案', 'plan'), 'plan' in finding ? `${finding.plan.minutes}（${finding.plan.on}）` : ''],
    ...(Object.keys(finding.exclusions) as (keyof typeof exclusionWords)[]).map(
      (fact): readonly [string, string] => [
        exclusionWords[fact][language],
        finding.exclusions[fact] === null
          ? t('未写明', 'not said')
          : valueText(finding.exclusions[fact], language),
      ],
    ),
    [
      t('来自', 'from'),
      finding.origin === undefined
        ? ''
        : `${finding.origin.file} ${finding.origin.sheet} ${t(
            `第${finding.origin.rows.join('、')}行`,
            `row ${finding.origin.rows.join(', ')}`,
          )}`,
    ],
  ];
}

function measureTable(context: Context, finding: Finding): string {
  const { t, language } = context;
  const open = new Set(openMeasures(finding).map(({ code }) => code));
  return table(
    [
      t('措施', 'measure'),
      t('内容', 'text'),
      t('责任', 'owner'),
      t('时限', 'deadline'),
      t('自报', 'claim'),
      t('完成', 'done'),
    ],
    finding.measures.map((measure) => [
      measure.code,
      measure.text,
      ownerText(measure, t('、', ', ')),
      measure.deadline === undefined ? '' : valueText(measure.deadline, language),
      claimText(measure.claim, language),
      open.has(measure.code) ? t('否', 'no') : t('是', 'yes'),
    ]),
    context,
  );
}

function ownerText({ departments = [], person }: Measure, comma: string): string {
  return [...departments, ...(person === undefined ? [] : [person])].join(comma);
}

function claimText(claim: Finding['claim'], language: Language): string {
  if (claim === undefined) return '';
  return claim.value === null ? claim.raw : claimWords[claim.value][language];
}
