import type { FindingReading, SheetReading } from '@zhenggai/core/reading';
import { claimWords, deadlineNoteWords, fieldWords, valueText } from '@zhenggai/core/words';
import type { Context } from '../shell/Context.ts';
import { type Cell, table } from './table.ts';

type Field = keyof typeof fieldWords;

/** One finding as it was read: each cell, the field it was taken for, and what was understood of it. */
export function findingCells(context: Context, finding: FindingReading, sheet: SheetReading): string {
  const { t, language, style } = context;
  const known = (Object.entries(finding.cells) as [Field, string][])
    .map(([field, cell]) => ({
      cell,
      name: fieldWords[field][language],
      value: fieldText(field, finding, context),
    }))
    .filter(({ value }) => value !== '');
  const letters = new Map(Object.entries(sheet.otherColumns).map(([letter, caption]) => [caption, letter]));
  const kept = Object.entries(finding.extra ?? {}).map(([caption, value]) => ({
    cell: `${letters.get(caption) ?? ''}${letters.has(caption) ? finding.sourceRows[0] : ''}`,
    name: t(`${caption}（原样保留）`, `${caption} (kept as it is)`),
    value,
  }));
  return table(
    [t('单元格', 'cell'), t('内容', 'field'), t('读作', 'understood as')],
    [...known, ...kept].map(({ cell, name, value }): readonly Cell[] => [
      { text: cell, paint: style.dim },
      name,
      value,
    ]),
    context,
  );
}

function fieldText(field: Field, finding: FindingReading, context: Context): string {
  const { owners, deadline, status, measures } = finding;
  const { t, language } = context;
  const list = (texts: readonly string[]) => texts.join(t('、', ', '));
  switch (field) {
    case 'measures':
      return measures
        .map(
          ({ marker, text, cell }) =>
            `${cell === undefined || cell === finding.cells.measures ? '' : `${cell} `}${marker ?? ''}${text}`,
        )
        .join('\n');
    case 'leader':
    case 'person':
      return owners[field];
    case 'department':
      return list(owners.departments);
    case 'cooperating':
      return list(owners.cooperating);
    case 'deadline':
      return deadlineText(deadline, context);
    case 'status':
      if (status === undefined) return '';
      return status.value === null
        ? t(`${status.raw}（不认识）`, `${status.raw} (not known)`)
        : meaning(status.raw, claimWords[status.value][language], context);
    default:
      return textOf(finding, field);
  }
}

function textOf(finding: FindingReading, field: Field): string {
  const value = new Map<string, unknown>(Object.entries(finding)).get(field);
  return typeof value === 'string' ? value : '';
}

function deadlineText(deadline: FindingReading['deadline'], context: Context): string {
  const { t, language } = context;
  const { raw, kind, notes } = deadline;
  if (kind === 'none') return raw;
  const said = valueText(deadline, language);
  const remarks = notes.map((note) => deadlineNoteWords[note][language]);
  return remarks.length === 0 ? said : `${said}${t('；', '; ')}${remarks.join(t('；', '; '))}`;
}

function meaning(raw: string, meant: string, { t }: Context): string {
  return raw === meant ? raw : t(`${raw}（${meant}）`, `${raw} (${meant})`);
}
