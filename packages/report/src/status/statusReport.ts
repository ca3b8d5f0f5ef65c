import type { Ledger } from '@zhenggai/core';
import { figureOf } from '@zhenggai/notice';
import { figure, note, paragraph, source, subtitle, title } from '../document/build.ts';
import type { Block, DocumentLang, ReportDocument } from '../document/nodes.ts';
import { Outline } from '../document/Outline.ts';
import { oneLine } from '../text/visibleText.ts';
import { composeStatus, type StatusOptions } from './composeStatus.ts';
import type { LedgerStatus } from './LedgerStatus.ts';
import type { StatusWords } from './StatusWords.ts';
import { overviewFigures, warningList } from './statusFigures.ts';
import {
  claimTable,
  countTable,
  declaredTable,
  findingTable,
  overdueTable,
  standingTable,
} from './statusTables.ts';
import { wordsEn } from './wordsEn.ts';
import { wordsZh } from './wordsZh.ts';

const wordsOf: Readonly<Record<DocumentLang, StatusWords>> = { 'zh-CN': wordsZh, en: wordsEn };

/**
 * The status report (整改情况统计) of a ledger on a day: figures first, then what is overdue, by department, aspect and
 * deadline, claims against verdicts, declared against held, and every finding. Internal: never to be published.
 */
export function statusReport(
  ledger: Ledger,
  { lang = 'zh-CN', ...options }: StatusOptions & { readonly lang?: DocumentLang },
): ReportDocument {
  const report = composeStatus(ledger, options);
  const words = wordsOf[lang];
  const { issuer } = report.facts;
  const lines = issuer === undefined ? [words.subject] : [issuer, words.subject];
  const { id, head } = report.ledger;
  return Object.freeze({
    kind: 'document',
    template: 'status',
    lang,
    layout: 'working',
    name: oneLine(lines.join(lang === 'en' ? ' · ' : '')),
    asOf: report.asOf,
    ...(report.knownAt !== undefined && { knownAt: report.knownAt }),
    ledger: Object.freeze({ id, ...head }),
    body: Object.freeze([
      title(...lines),
      ...body(report, words, new Outline(lang)),
      source(words.source(head)),
    ]),
    data: report,
  });
}

function body(report: LedgerStatus, words: StatusWords, outline: Outline): readonly Block[] {
  const { sections } = words;
  return [
    subtitle(words.asOf(report.asOf, report.knownAt)),
    outline.section(sections.overview),
    overviewFigures(report, words),
    ...report.others.map(({ population, held, overdue, dueSoon }) =>
      paragraph(...words.others(words.populations[population], held, overdue, dueSoon)),
    ),
    outline.section(sections.overdue, words.colon, figure(report.totals.overdue)),
    report.overdue.length === 0 ? paragraph(words.noOverdue) : overdueTable(report.overdue, words),
    ...otherOverdue(report, words),
    outline.section(sections.department),
    countTable(sections.department, words.columns.department, report.byDepartment, report.totals, words),
    note(words.departmentNote),
    outline.section(sections.aspect),
    countTable(sections.aspect, words.columns.aspect, report.byAspect, report.totals, words),
    outline.section(sections.standing),
    standingTable(report.byStanding, report.totals, words),
    outline.section(sections.claim),
    claimTable(report.byClaim, report.totals, words),
    note(words.claimNote),
    outline.section(sections.declared),
    declaredTable(report.declared, words),
    outline.section(sections.warnings),
    report.warnings.length === 0 ? paragraph(words.noWarnings) : warningList(report.warnings, words),
    outline.section(sections.findings),
    findingTable(report.findings, words),
  ];
}

/** What is overdue beside problems: counted apart, shown all the same. */
function otherOverdue({ otherOverdue: lines }: LedgerStatus, words: StatusWords): readonly Block[] {
  if (lines.length === 0) return [];
  return [paragraph(words.otherOverdue, figureOf(lines)), overdueTable(lines, words)];
}
