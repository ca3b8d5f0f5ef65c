import type { FindingCode, Ledger } from '@zhenggai/core';
import type { FileAnswer } from '@zhenggai/core/intake';
import { fieldWords, valueText } from '@zhenggai/core/words';
import { column, row, table } from '../document/build.ts';
import type { Table } from '../document/nodes.ts';
import type { RoundWords } from './RoundWords.ts';

/** The findings of some codes, with the number and title that the ledger has of them. */
export function findingTable(
  caption: string,
  codes: readonly FindingCode[],
  { findings }: Ledger,
  { columns }: RoundWords,
): Table {
  return table(
    caption,
    [column(columns.code, 10, 'center'), column(columns.number, 10, 'center'), column(columns.title, 80)],
    codes.map((code) => row(code, findings.get(code)?.number ?? '', findings.get(code)?.title ?? '')),
  );
}

/** What changed, field by field. */
export function changedTable({ changed }: FileAnswer, words: RoundWords): Table {
  const { columns, lang } = words;
  return table(
    words.sections.changed,
    [
      column(columns.code, 10, 'center'),
      column(columns.field, 12),
      column(columns.from, 31),
      column(columns.to, 37),
      column(columns.cell, 10, 'center'),
    ],
    changed.map(({ code, measure, field, from, to, cell, as }) =>
      row(
        measure ?? code,
        fieldWords[field][lang],
        valueText(from, lang),
        as === 'statement' ? `${valueText(to, lang)}\n${words.statement}` : valueText(to, lang),
        cell ?? '',
      ),
    ),
  );
}

/** What unit and ledger have each changed since the last workbook. */
export function conflictTable({ conflicts }: FileAnswer, words: RoundWords): Table {
  const { columns, lang } = words;
  return table(
    words.sections.conflicts,
    [
      column(columns.code, 10, 'center'),
      column(columns.field, 14),
      column(columns.workbook, 33),
      column(columns.ledger, 33),
      column(columns.cell, 10, 'center'),
    ],
    conflicts.map(({ code, measure, field, workbook, ledger, cell }) =>
      row(
        measure ?? code,
        fieldWords[field as keyof typeof fieldWords]?.[lang] ?? field,
        valueText(workbook, lang),
        valueText(ledger, lang),
        cell ?? '',
      ),
    ),
  );
}
