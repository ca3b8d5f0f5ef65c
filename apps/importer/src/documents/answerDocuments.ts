import type { LocalDate } from '@zhenggai/core';
import type { FileAnswer } from '@zhenggai/core/intake';
import {
  bareName,
  collectionReport,
  type DocumentLang,
  type ReportDocument,
  receiptReport,
  uniquePath,
} from '@zhenggai/report';
import type { Round } from '../round/Round.ts';
import { receiptPrefix, roundPrefix } from './answerNames.ts';

/** A document of a round, and what its file is called, without ending. */
export interface AnswerDocument {
  readonly name: string;
  readonly document: ReportDocument;
  /** Says nothing that an earlier round did not: all that the unit delivered was answered then. */
  readonly isRepeat: boolean;
}

/**
 * What a round leaves in writing: an answer to each unit that delivered something, under the unit's name, and the report
 * of who delivered, under the day of the round. Their names tell the next round that they are no deliveries.
 */
export function answerDocuments(
  { ledger, files, collection }: Round,
  { on, lang }: { readonly on: LocalDate; readonly lang: DocumentLang },
): readonly AnswerDocument[] {
  const path = uniquePath();
  const receipts = addressees(files).map(({ unit, answers }) => ({
    name: path({ stem: `${receiptPrefix}${bareName(unit, ' ')}`, ending: '' }),
    document: receiptReport(ledger, { unit, files: answers }, { on, lang }),
    isRepeat: answers.every(({ outcome }) => outcome === 'unchanged'),
  }));
  const report = collectionReport(ledger, { collection, files }, { on, lang });
  return [...receipts, { name: `${roundPrefix}${on}`, document: report, isRepeat: false }];
}

interface Addressee {
  readonly unit: string;
  readonly answers: readonly FileAnswer[];
}

/** A file whose unit is not known is answered under its own name. */
function addressees(files: readonly FileAnswer[]): readonly Addressee[] {
  const byUnit = new Map<string, FileAnswer[]>();
  for (const answer of files) {
    const unit = answer.unit ?? answer.file;
    byUnit.set(unit, [...(byUnit.get(unit) ?? []), answer]);
  }
  return [...byUnit].map(([unit, answers]) => ({ unit, answers: newsFirst(answers) }));
}

/** What was delivered in an earlier round comes last. */
function newsFirst(answers: readonly FileAnswer[]): readonly FileAnswer[] {
  const isOld = ({ outcome }: FileAnswer) => Number(outcome === 'unchanged');
  return [...answers].sort((a, b) => isOld(a) - isOld(b));
}
