import type { Ledger, LocalDate } from '@zhenggai/core';
import type { Collection, Delivery, FileAnswer, UnitDelivery } from '@zhenggai/core/intake';
import { column, paragraph, row, source, subtitle, table, text, title } from '../document/build.ts';
import type { Block, DocumentLang, ReportDocument, Table } from '../document/nodes.ts';
import { Outline } from '../document/Outline.ts';
import { oneLine } from '../text/visibleText.ts';
import { problemTable, questionList } from './problemTables.ts';
import type { RoundWords } from './RoundWords.ts';
import { wordsEn } from './wordsEn.ts';
import { wordsZh } from './wordsZh.ts';

const wordsOf: Readonly<Record<DocumentLang, RoundWords>> = { 'zh-CN': wordsZh, en: wordsEn };

/**
 * The report of a round (报送情况): which unit delivered, which did not, who is late, what changed, and what was sent
 * back why. `on` is the day of the round. Internal: never to be published.
 */
export function collectionReport(
  ledger: Ledger,
  { collection, files }: { readonly collection: Collection; readonly files: readonly FileAnswer[] },
  { on, lang = 'zh-CN' }: { readonly on: LocalDate; readonly lang?: DocumentLang },
): ReportDocument {
  const words = wordsOf[lang];
  const { issuer } = ledger.facts;
  const { due, units } = collection;
  return Object.freeze({
    kind: 'document',
    template: 'collection',
    lang,
    layout: 'working',
    name: words.collection,
    asOf: on,
    ledger: Object.freeze({ id: ledger.id, ...ledger.head }),
    body: Object.freeze([
      title(...(issuer === undefined ? [] : [issuer]), words.collection),
      subtitle(words.dueAndDay(due, on)),
      paragraph(words.deliveryCounts(units.length, countsOf(units))),
      ...body({ collection, files }, words, new Outline(lang)),
      source(words.source(ledger.head)),
    ]),
    data: { collection, files },
  });
}

function countsOf(units: readonly UnitDelivery[]): Readonly<Record<Delivery, number>> {
  const counts = { delivered: 0, late: 0, waiting: 0, refused: 0, missing: 0 };
  for (const { delivery } of units) counts[delivery] += 1;
  return counts;
}

function body(
  { collection, files }: { readonly collection: Collection; readonly files: readonly FileAnswer[] },
  words: RoundWords,
  outline: Outline,
): readonly Block[] {
  const { sections } = words;
  const missing = collection.units.filter(({ delivery }) => delivery === 'missing');
  const returned = files.filter(({ outcome }) => outcome === 'refused' || outcome === 'waiting');
  return [
    outline.section(sections.units),
    unitTable(collection, words),
    ...(missing.length > 0
      ? [
          outline.section(sections.missing),
          paragraph(
            words.missingNote,
            missing.map(({ unit }) => oneLine(unit)).join(words.lang === 'en' ? ', ' : '、'),
          ),
        ]
      : []),
    outline.section(sections.returned),
    ...(returned.length === 0 ? [paragraph(words.nothingReturned)] : []),
    ...returned.flatMap((answer) => returnedBlocks(answer, words, outline)),
  ];
}

function unitTable({ units }: Collection, words: RoundWords): Table {
  const { columns, deliveries } = words;
  return table(
    words.sections.units,
    [
      column(columns.unit, 22),
      column(columns.delivery, 12, 'center'),
      column(columns.asOf, 14, 'center'),
      column(columns.file, 28),
      column(columns.added, 8, 'end'),
      column(columns.changed, 8, 'end'),
      column(columns.absent, 9, 'end'),
    ],
    units.map(({ unit, delivery, asOf, files, added, changed, absent }) =>
      row(
        unit,
        delivery === 'delivered' ? deliveries[delivery] : text(deliveries[delivery], { tone: 'alert' }),
        asOf ?? words.none,
        files.length === 0 ? words.none : files.join('\n'),
        ...[added, changed, absent].map((count) => (count === 0 ? words.none : String(count))),
      ),
    ),
  );
}

function returnedBlocks(
  { file, unit, outcome, problems, questions }: FileAnswer,
  words: RoundWords,
  outline: Outline,
): readonly Block[] {
  const heading = [oneLine(file), ...(unit === undefined ? [] : [oneLine(unit)])].join(' · ');
  const reasons = problems.filter(({ severity }) => severity !== 'info');
  return [
    outline.item(`${heading} · ${words.deliveries[outcome === 'refused' ? 'refused' : 'waiting']}`),
    ...(questions.length > 0 ? [questionList(questions, words)] : []),
    ...(reasons.length > 0 ? [problemTable(words.sections.reasons, reasons, words)] : []),
  ];
}
