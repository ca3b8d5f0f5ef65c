import type { FindingCode } from '../finding/codes.ts';
import { plainText } from '../text/plainText.ts';
import type { ImportWarning, Proposal } from './Proposal.ts';

/** Rows of one workbook that share a title or a printed number; each is a finding of its own all the same. */
export function repeatedRows(rows: Proposal['readings']): readonly ImportWarning[] {
  return [
    ...repeated(rows, 'repeated-title', ({ reading }) => plainText(reading.title)),
    ...repeated(
      rows,
      'repeated-number',
      ({ sheet, reading }) => `${sheet}\n${plainText(reading.number)}`,
      (key) => !key.endsWith('\n'),
    ),
  ];
}

function repeated(
  rows: Proposal['readings'],
  code: string,
  keyOf: (row: Proposal['readings'][number]) => string,
  counts: (key: string) => boolean = () => true,
): readonly ImportWarning[] {
  const first = new Map<string, FindingCode>();
  return rows.flatMap((row): readonly ImportWarning[] => {
    const key = keyOf(row);
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, row.finding);
    return earlier === undefined || !counts(key)
      ? []
      : [{ code, finding: row.finding, facts: { same: earlier } }];
  });
}
