import { wrapText } from './wrapText.ts';

/** A table as blocks of lines, a block for each row: for a terminal too narrow to set its columns side by side. */
export function stacked(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  width: number,
): string {
  return rows
    .map((row) =>
      row
        .flatMap((text, i) => (text === '' ? [] : [`${label(head[i])}${text}`]))
        .flatMap((line) => wrapText(line, width))
        .join('\n'),
    )
    .join('\n\n');
}

function label(head = ''): string {
  if (head === '') return '';
  return /\p{Script=Han}/u.test(head) ? `${head}：` : `${head}: `;
}
