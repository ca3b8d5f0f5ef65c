import type { Ledger, LocalDate } from '@zhenggai/core';
import type { FileAnswer } from '@zhenggai/core/intake';
import { importWarningWords, problemWords } from '@zhenggai/core/words';
import { list, paragraph, signature, source, subtitle, title } from '../document/build.ts';
import type { Block, DocumentLang, ReportDocument } from '../document/nodes.ts';
import { Outline } from '../document/Outline.ts';
import { oneLine } from '../text/visibleText.ts';
import { problemTable, questionList } from './problemTables.ts';
import type { RoundWords } from './RoundWords.ts';
import { changedTable, conflictTable, findingTable } from './receiptTables.ts';
import { wordsEn } from './wordsEn.ts';
import { wordsZh } from './wordsZh.ts';

const wordsOf: Readonly<Record<DocumentLang, RoundWords>> = { 'zh-CN': wordsZh, en: wordsEn };

/**
 * The answer that goes back to a unit about the workbooks it delivered in a round (回执): recorded, with what changed, or
 * sent back with sheet, cell, reason and what to do. `on` is the day of the round.
 */
export function receiptReport(
  ledger: Ledger,
  { unit, files }: { readonly unit: string; readonly files: readonly FileAnswer[] },
  { on, lang = 'zh-CN' }: { readonly on: LocalDate; readonly lang?: DocumentLang },
): ReportDocument {
  const words = wordsOf[lang];
  const { issuer } = ledger.facts;
  const outline = new Outline(lang);
  return Object.freeze({
    kind: 'document',
    template: 'receipt',
    lang,
    layout: 'working',
    name: oneLine(`${words.receipt} ${unit}`),
    asOf: on,
    ledger: Object.freeze({ id: ledger.id, ...ledger.head }),
    body: Object.freeze([
      title(...(issuer === undefined ? [] : [issuer]), words.receipt),
      subtitle(words.unitAndDay(oneLine(unit), on)),
      ...files.flatMap((answer) => [
        outline.section(oneLine(answer.file)),
        ...answerBlocks(answer, { ledger, words, outline }),
      ]),
      signature(issuer, words.date(on)),
      source(words.source(ledger.head)),
    ]),
    data: { unit, files },
  });
}

interface Frame {
  readonly ledger: Ledger;
  readonly words: RoundWords;
  readonly outline: Outline;
}

function answerBlocks(answer: FileAnswer, frame: Frame): readonly Block[] {
  const { outcome, questions, problems } = answer;
  const { words, outline } = frame;
  const { sections } = words;
  const said = paragraph(
    words.outcomes[outcome],
    ...(outcome === 'accepted' ? [words.counts(counted(answer))] : []),
  );
  const notes = problems.filter(({ severity }) => severity === 'info');
  const others = problems.filter(({ severity }) => severity !== 'info');
  const isTaken = outcome === 'accepted' || outcome === 'unchanged';
  const caption = isTaken ? sections.toCheck : sections.reasons;
  return [
    said,
    ...(isTaken ? takenBlocks(answer, frame) : []),
    ...(questions.length > 0 ? [outline.item(sections.questions), questionList(questions, words)] : []),
    ...(others.length > 0 ? [outline.item(caption), problemTable(caption, others, words)] : []),
    ...noteBlocks(
      answer,
      notes.map((note) => problemWords(note, words.lang)),
      frame,
    ),
  ];
}

function counted({ added, changed, unchanged, absent }: FileAnswer) {
  return {
    added: added.length,
    changed: new Set(changed.map(({ code }) => code)).size,
    unchanged,
    absent: absent.length,
  };
}

function takenBlocks(answer: FileAnswer, { ledger, words, outline }: Frame): readonly Block[] {
  const { added, changed, renumbered, absent, conflicts } = answer;
  const { sections } = words;
  return [
    ...(added.length > 0
      ? [outline.item(sections.added), findingTable(sections.added, added, ledger, words)]
      : []),
    ...(changed.length > 0 ? [outline.item(sections.changed), changedTable(answer, words)] : []),
    ...(renumbered.length > 0 ? [paragraph(words.renumbered(renumbered))] : []),
    ...(conflicts.length > 0 ? [outline.item(sections.conflicts), conflictTable(answer, words)] : []),
    ...(absent.length > 0
      ? [
          outline.item(sections.absent),
          paragraph(words.absentNote),
          findingTable(sections.absent, absent, ledger, words),
        ]
      : []),
  ];
}

/** Warnings about findings, then how the workbook came to be taken as it was. */
function noteBlocks(
  { warnings, outcome }: FileAnswer,
  notes: readonly string[],
  { words, outline }: Frame,
): readonly Block[] {
  const said = outcome === 'refused' ? [] : warnings.map((one) => importWarningWords(one, words.lang));
  const all = [...said, ...notes];
  return all.length === 0
    ? []
    : [
        outline.item(words.sections.notes),
        list(
          'unordered',
          all.map((text) => [text]),
        ),
      ];
}
