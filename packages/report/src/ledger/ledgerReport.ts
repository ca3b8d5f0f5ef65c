import { type Ledger, reconcile } from '@zhenggai/core';
import { populationWords } from '@zhenggai/core/words';
import { chineseDate, figureOf } from '@zhenggai/notice';
import { note, paragraph, source, subtitle, title } from '../document/build.ts';
import type { Block, ReportDocument } from '../document/nodes.ts';
import { Outline } from '../document/Outline.ts';
import { sourceWords } from '../text/sourceWords.ts';
import { oneLine } from '../text/visibleText.ts';
import { zoneTime } from '../text/zoneTime.ts';
import { ledgerTable } from './ledgerTable.ts';
import { type LedgerOptions, listedFindings } from './ledgerView.ts';
import { ledgerWorkbook } from './ledgerWorkbook.ts';

/**
 * The ledger (整改台账) of a day as a document: for paper as one wide table, and as a workbook that imports back as all
 * unchanged. It lists every finding held but clues (线索), transferred ones as they are. Internal: never to be published.
 */
export function ledgerReport(ledger: Ledger, options: LedgerOptions): ReportDocument {
  const { asOf, knownAt, department } = options;
  const { id, head, facts } = ledger;
  const subject = department === undefined ? '整改台账' : `${department}整改台账`;
  const lines = facts.issuer === undefined ? [subject] : [facts.issuer, subject];
  const name = oneLine(lines.join(''));
  return Object.freeze({
    kind: 'document',
    template: 'ledger',
    lang: 'zh-CN',
    layout: 'working',
    orientation: 'landscape',
    name,
    asOf,
    ...(knownAt !== undefined && { knownAt }),
    ledger: Object.freeze({ id, ...head }),
    body: Object.freeze([title(...lines), ...body(ledger, options), source(sourceWords['zh-CN'](head))]),
    workbook: ledgerWorkbook(ledger, { ...options, title: name }),
    data: Object.freeze({
      asOf,
      ...(knownAt !== undefined && { knownAt }),
      ...(department !== undefined && { department }),
      listed: Object.fromEntries(
        [...listedFindings(ledger, options)].map(([population, findings]) => [
          population,
          findings.map(({ code }) => code),
        ]),
      ),
    }),
  });
}

function body(ledger: Ledger, options: LedgerOptions): readonly Block[] {
  const { asOf, knownAt, department } = options;
  const listed = [...listedFindings(ledger, options)];
  const seen = knownAt === undefined ? '' : `（按${zoneTime(knownAt)}已知情况）`;
  const unit = ledger.facts.inspectingBody;
  const outline = new Outline('zh-CN');
  return [
    subtitle(
      [
        ...(unit === undefined ? [] : [`反馈单位：${oneLine(unit)}`]),
        `截至${chineseDate(asOf)}${seen}`,
        ...(department === undefined ? [] : [`责任部门：${oneLine(department)}`]),
      ].join('　　'),
    ),
    ...(listed.length === 0 ? [paragraph('台账中没有应当列出的问题。')] : []),
    ...listed.flatMap(([population, findings]): readonly Block[] => {
      const words = populationWords[population]['zh-CN'];
      const rows = ledgerTable(words, findings);
      return listed.length === 1 ? [rows] : [outline.section(words), rows];
    }),
    ...listed.map(([population, findings]) => {
      const counts = reconcile(ledger).find((line) => line.population === population);
      const { declared, held = [] } = counts ?? {};
      return note(
        `${populationWords[population]['zh-CN']}：`,
        declared === undefined ? '反馈数未登记，台账登记' : `反馈${declared}个，台账登记`,
        { value: held.length, findings: held },
        '个，本表列出',
        figureOf(findings),
        '个。',
      );
    }),
  ];
}
