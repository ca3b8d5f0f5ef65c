import { chineseDate, type Figure, feedbackSentence, numberRanges } from '@zhenggai/notice';
import { figure, type Inline, paragraph } from '../document/build.ts';
import type { Block } from '../document/nodes.ts';
import type { Outline } from '../document/Outline.ts';
import type { StatusGroup } from '../status/LedgerStatus.ts';
import { statusGroups } from '../status/statusFigures.ts';
import { countTable } from '../status/statusTables.ts';
import { wordsZh } from '../status/wordsZh.ts';
import type { LedgerMonth } from './LedgerMonth.ts';

/** 总体情况: how many, where they stand; then by deadline, department and aspect, by claim and verdict. */
export function figureBlocks(report: LedgerMonth, outline: Outline): readonly Block[] {
  const { facts, status, asOf } = report;
  const isHeld = status.totals.held.value > 0;
  return [
    paragraph(`${feedbackSentence(facts, asOf)}现将截至${chineseDate(asOf)}的整改进展情况汇报如下。`),
    outline.section('总体情况'),
    paragraph(...declaredSentence(report)),
    ...(isHeld ? [paragraph(...groupSentence(report))] : []),
    ...othersSentence(report),
    ...(isHeld ? breakdowns(report, outline) : []),
  ];
}

/** Of a ledger without problems there is nothing to break down. */
function breakdowns(report: LedgerMonth, outline: Outline): readonly Block[] {
  const { status } = report;
  const { department, aspect } = wordsZh.columns;
  return [
    outline.item('按期限状况'),
    paragraph(...standingSentence(report)),
    outline.item('按责任部门'),
    countTable('按责任部门', department, status.byDepartment, status.totals, wordsZh),
    outline.item('按所属方面'),
    countTable('按所属方面', aspect, status.byAspect, status.totals, wordsZh),
    outline.item('自报与认定'),
    paragraph(...claimSentence(report)),
    outline.item('延期与转长期'),
    paragraph(...termSentence(report)),
  ];
}

function declaredSentence({ status }: LedgerMonth): readonly Inline[] {
  const line = status.declared.find(({ population }) => population === 'problem');
  const held: readonly Inline[] = ['整改台账登记', status.totals.held, '个'];
  if (line?.declared === undefined) return [...held, '，反馈问题数没有填写，无法核对。'];
  const missing = numberRanges(line.missingNumbers ?? [], '至').join('、');
  return [
    `反馈问题${line.declared}个，`,
    ...held,
    difference(line.declared, line.held.value),
    missing === '' ? '' : `，缺第${missing}号`,
    '。',
  ];
}

function difference(declared: number, held: number): string {
  if (declared === held) return '，数量一致';
  return declared > held ? `，比反馈数少${declared - held}个` : `，比反馈数多${held - declared}个`;
}

function groupSentence({ status: { totals, dueSoon } }: LedgerMonth): readonly Inline[] {
  return [
    '其中，',
    ...joined(statusGroups.map((group: StatusGroup) => [wordsZh.groups[group], totals.groups[group]])),
    '。',
    '未销号问题中，已逾期',
    totals.overdue.value > 0 ? figure(totals.overdue, 'alert') : totals.overdue,
    '个，15日内到期',
    dueSoon,
    '个。',
  ];
}

function othersSentence({ status }: LedgerMonth): readonly Block[] {
  return status.others.map(({ population, held, overdue, dueSoon }) =>
    paragraph(...wordsZh.others(wordsZh.populations[population], held, overdue, dueSoon)),
  );
}

function standingSentence({ status }: LedgerMonth): readonly Inline[] {
  return [
    ...joined(status.byStanding.map(({ standing, figure: of }) => [wordsZh.standings[standing], of])),
    '。',
  ];
}

function claimSentence({ claims }: LedgerMonth): readonly Inline[] {
  return [
    '责任部门自报完成',
    claims.said,
    '个，其中经核查认定销号',
    claims.recognised,
    '个，尚未认定',
    claims.open,
    '个。自报是责任部门的说法，认定以核查销号为准，两者分开统计。',
  ];
}

function termSentence({ terms }: LedgerMonth): readonly Inline[] {
  return [
    '延期：时限原文已载明延期',
    terms.extended,
    '个，责任部门提出延期',
    terms.extensionAsked,
    '个。转长期：列入长期整改',
    terms.longTerm,
    '个，责任部门提出转为长期整改',
    terms.conversionAsked,
    '个。两类变更分开统计，提出而未同意的仍按原时限计算。',
  ];
}

/** Names with their counts, one after the other. */
function joined(parts: readonly (readonly [string, Figure])[]): readonly Inline[] {
  return parts.flatMap(([name, of], index) => [`${index === 0 ? '' : '，'}${name}`, of, '个']);
}
