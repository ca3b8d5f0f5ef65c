import { type Finding, isPrinted, type Ledger, type LocalDate, publicText, reconcile } from '@zhenggai/core';
import { figureOf } from './Figure.ts';
import { groupOf, type NoticeGroup, noticeGroups } from './groupOf.ts';
import { populationWords } from './groupWords.ts';
import type { NoticeEntry, NoticeList, NoticeSection, PublicPopulation } from './Notice.ts';
import { type NextStepContext, nextStep } from './nextStep.ts';
import { printedNumber } from './printedNumber.ts';

/** Where to look when listing: the day, and the ledger whose approvals count. */
export interface ListingContext {
  readonly asOf: LocalDate;
  readonly approvals: Ledger;
}

/** All findings of a population by group, and their counts against the declared one. */
export function noticeList(
  ledger: Ledger,
  population: PublicPopulation,
  context: ListingContext,
): NoticeList {
  const held = [...ledger.findings.values()].filter((finding) => finding.population === population);
  const counted = reconcile(ledger).find((line) => line.population === population);
  return {
    population,
    ...(counted?.declared !== undefined && { declared: counted.declared }),
    held: figureOf(held),
    listed: figureOf(held.filter(isPrinted)),
    transferred: figureOf(held.filter((finding) => !isPrinted(finding))),
    ...(counted?.missingNumbers !== undefined && { missingNumbers: counted.missingNumbers }),
    sections: noticeGroups.map((group) =>
      section(group, held, { ...context, work: populationWords[population].work }),
    ),
  };
}

type EntryContext = ListingContext & NextStepContext;

function section(group: NoticeGroup, held: readonly Finding[], context: EntryContext): NoticeSection {
  const findings = held.filter((finding) => groupOf(finding) === group);
  return {
    group,
    figure: figureOf(findings),
    entries: findings.map((finding) => entry(finding, group, context)),
  };
}

function entry(finding: Finding, group: NoticeGroup, context: EntryContext): NoticeEntry {
  const { title, progress, digest } = publicText(finding);
  const number = printedNumber(finding.number);
  const next = nextStep(finding, group, context);
  return {
    code: finding.code,
    ...(number !== undefined && { number }),
    title,
    progress,
    textDigest: digest,
    approved: context.approvals.findings.get(finding.code)?.approvals.progress?.digest === digest,
    ...(next !== undefined && { nextStep: next }),
  };
}
