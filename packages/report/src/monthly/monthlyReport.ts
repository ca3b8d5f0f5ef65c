import { chineseDate } from '@zhenggai/notice';
import type { DocumentView } from '../catalogue/DocumentKind.ts';
import { signature, source, subtitle, title } from '../document/build.ts';
import type { Block, ReportDocument } from '../document/nodes.ts';
import { Outline } from '../document/Outline.ts';
import { sourceWords } from '../text/sourceWords.ts';
import { oneLine } from '../text/visibleText.ts';
import { changeBlocks } from './changeBlocks.ts';
import { composeMonthly } from './composeMonthly.ts';
import { decisionBlocks } from './decisionBlocks.ts';
import { figureBlocks } from './figureBlocks.ts';
import type { LedgerMonth } from './LedgerMonth.ts';
import { monthlySubject } from './monthlyWords.ts';
import { overdueBlocks } from './overdueBlocks.ts';

/**
 * The monthly paper for the committee (月度汇报): figures first, verdicts and claims, extensions and conversions apart;
 * what changed since a month earlier; what is overdue, by department; what needs a decision. Internal.
 */
export function monthlyReport(view: DocumentView): ReportDocument {
  const report = composeMonthly(view);
  const { issuer } = report.facts;
  const lines =
    issuer === undefined ? [monthlySubject(report.facts)] : [issuer, monthlySubject(report.facts)];
  const { id, head } = report.ledger;
  return Object.freeze({
    kind: 'document',
    template: 'monthly',
    lang: 'zh-CN',
    layout: 'official',
    name: oneLine(lines.join('')),
    asOf: report.asOf,
    ...(report.knownAt !== undefined && { knownAt: report.knownAt }),
    ledger: Object.freeze({ id, ...head }),
    body: Object.freeze([
      title(...lines),
      subtitle(`（截至${chineseDate(report.asOf)}）`),
      ...body(report, new Outline('zh-CN')),
      signature('整改办', chineseDate(report.asOf)),
      source(sourceWords['zh-CN'](head, report.knownAt)),
    ]),
    data: report,
  });
}

function body(report: LedgerMonth, outline: Outline): readonly Block[] {
  return [
    ...figureBlocks(report, outline),
    ...changeBlocks(report, outline),
    ...overdueBlocks(report, outline),
    ...decisionBlocks(report, outline),
  ];
}
