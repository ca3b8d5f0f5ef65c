import type { CanonicalField } from '@zhenggai/core/reading';
import { statusOf } from '../cells/statusWords.ts';
import { settleClaims } from '../header/claims.ts';
import type { CaptionedColumn } from '../header/Header.ts';
import { byField } from '../rows/byField.ts';
import { type FieldCell, joined } from '../rows/cellsOfField.ts';
import type { FindingSource } from '../rows/FindingSource.ts';
import { valueText } from '../rows/valueText.ts';
import type { Entry } from './entriesOf.ts';

/** The entries of one form as the cells of one finding; nothing where it names no finding. */
export function formSource(
  entries: readonly Entry[],
  moneyUnit: string | undefined,
): FindingSource | undefined {
  const columns = new Map(entries.map((entry): [CaptionedColumn, Entry] => [columnOf(entry), entry]));
  const { winners } = settleClaims([...columns.keys()]);
  const fields = new Map(winners);
  letValuesDecide(fields, columns);
  const cells = byField((field) => {
    const column = fields.get(field);
    return column ? alike(column, columns).flatMap((one) => cellsIn(one, columns)) : [];
  });
  const title = joined(cells.title);
  if (title === '') return undefined;
  const used = new Set([...fields.values()].flatMap((column) => alike(column, columns)));
  const extra: Record<string, string> = {};
  for (const [column] of columns) {
    const text = joined(cellsIn(column, columns));
    if (used.has(column) || text === '') continue;
    extra[column.own in extra ? `${column.own}${column.col}` : column.own] = text;
  }
  const rows = new Set(entries.flatMap(({ label, values }) => [label.row, ...values.map(({ row }) => row)]));
  return {
    rows: [...rows].sort((a, b) => a - b),
    number: joined(cells.number),
    title,
    cells,
    starts: [],
    extra,
    ...(moneyUnit === undefined ? {} : { moneyUnit }),
    measuresApart: false,
  };
}

/** Fields that a form may state several times under one label: a measure a line, each with its person. */
const repeatable: ReadonlySet<CanonicalField> = new Set([
  'measures',
  'leader',
  'department',
  'person',
  'cooperating',
]);

function alike(column: CaptionedColumn, columns: ReadonlyMap<CaptionedColumn, Entry>): CaptionedColumn[] {
  if (!column.match || !repeatable.has(column.match.field)) return [column];
  return [...columns.keys()].filter(
    ({ own, match }) => own === column.own && match?.field === column.match?.field,
  );
}

function columnOf({ label, caption, match }: Entry): CaptionedColumn {
  return { col: label.row * 100 + label.col, groups: [], own: caption.replace(/\s+/g, ''), match };
}

function cellsIn(column: CaptionedColumn, columns: ReadonlyMap<CaptionedColumn, Entry>): FieldCell[] {
  const entry = columns.get(column);
  return (entry?.values ?? []).map((cell) => ({ cell, column, text: valueText(cell), rows: [cell.row] }));
}

/** 完成情况 that says 已完成 is the status. */
function letValuesDecide(
  fields: Map<CanonicalField, CaptionedColumn>,
  columns: ReadonlyMap<CaptionedColumn, Entry>,
): void {
  if (fields.has('status')) return;
  const spoken = [...columns.keys()].find(
    (column) => column.match?.field === 'progress' && statusOf(joined(cellsIn(column, columns))) !== null,
  );
  if (!spoken) return;
  fields.set('status', spoken);
  const { winners } = settleClaims([...columns.keys()].filter((column) => column !== spoken));
  const progress = winners.get('progress');
  if (progress) fields.set('progress', progress);
  else fields.delete('progress');
}
