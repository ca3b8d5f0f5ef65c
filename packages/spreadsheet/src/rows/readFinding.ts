import type {
  CanonicalField,
  Deadline,
  FindingReading,
  LocalDate,
  MeasureReading,
  StatedStatus,
} from '@zhenggai/core/reading';
import { readAmount } from '../cells/readAmount.ts';
import { readDay } from '../cells/readDay.ts';
import { splitMeasures } from '../cells/splitMeasures.ts';
import { address, columnLetters } from '../grid/address.ts';
import { type CaptionedColumn, fullCaption } from '../header/Header.ts';
import type { Layout } from '../header/Layout.ts';
import { type Above, cellsOfField, type FieldCell, joined } from './cellsOfField.ts';
import { deadlineOfCell, deadlineTogether, noDeadline } from './deadlineOfRows.ts';
import type { FindingRows } from './groupRows.ts';
import { categoryOfHeading } from './headingCategory.ts';
import { type OwnerCell, readOwnerCells, unionOf } from './ownersOf.ts';
import { report, type SheetContext } from './SheetContext.ts';
import { statusOfCells, statusOfTicks, together } from './statusOfRows.ts';

/** Reads one finding from its rows; every cell it uses is taken into the account. */
export function readFinding(
  context: SheetContext,
  layout: Layout,
  finding: FindingRows,
  above: Above,
): FindingReading {
  const rows = finding.rows.map(({ row }) => row);
  const cells: Partial<Record<CanonicalField, string>> = {};
  const cellsOf = (field: CanonicalField): FieldCell[] => {
    const found = cellsOfField(context.view, layout.fields.get(field) ?? [], rows, above);
    for (const { cell } of found) context.account.take(cell);
    const first = found[0]?.cell;
    if (first) cells[field] = address(first.row, first.col);
    return found;
  };
  const text = (field: CanonicalField) => joined(cellsOf(field));
  const read: Record<string, string> = {};
  for (const field of ['code', 'category', 'source', 'goal', 'evidence', 'remark'] as const) {
    const value = text(field);
    if (value !== '') read[field] = value;
  }
  cellsOf('number');
  cellsOf('title');
  const extra = readExtras(context, layout, rows, above);
  const parts = new Parts(context, layout, rows, above, cellsOf);
  const amounts = cellsOf('amount');
  const amount = readAmount(
    amounts.map(({ text: words }) => words),
    layout.moneyUnit,
  );
  const closed = readClosedOn(context, cellsOf('closedOn'));
  if (closed.unread !== undefined) extra[closed.caption ?? ''] = closed.unread;
  const heading = finding.heading && categoryOfHeading(finding.heading.text);
  if (read.category === undefined && heading) {
    read.category = heading;
    if (finding.heading) cells.category = address(finding.heading.row, finding.heading.col);
  }
  const status = parts.status(rows);
  const progress = parts.findingProgress();
  return {
    sourceRows: rows,
    ...(read.code === undefined ? {} : { code: read.code }),
    number: finding.number?.text.trim() ?? '',
    title: finding.title.text.trim(),
    ...(read.category === undefined ? {} : { category: read.category }),
    ...(read.source === undefined ? {} : { source: read.source }),
    ...(read.goal === undefined ? {} : { goal: read.goal }),
    measures: parts.measures(),
    owners: unionOf(parts.owners),
    deadline: parts.deadline(),
    ...(status === undefined ? {} : { status }),
    ...(progress === '' ? {} : { progress }),
    ...(read.evidence === undefined ? {} : { evidence: read.evidence }),
    ...(closed.day === undefined ? {} : { closedOn: closed.day }),
    ...(amount === '' ? {} : { amount }),
    ...(read.remark === undefined ? {} : { remark: read.remark }),
    ...(Object.keys(extra).length === 0 ? {} : { extra }),
    cells,
  };
}

/** What a finding's measures may each have of their own: owners, deadline, status, progress. */
class Parts {
  readonly owners: readonly OwnerCell[];
  readonly #context: SheetContext;
  readonly #rows: readonly number[];
  readonly #layout: Layout;
  readonly #measures: readonly FieldCell[];
  readonly #deadlines: readonly (FieldCell & { readonly read: Deadline })[];
  readonly #statuses: readonly FieldCell[];
  readonly #progress: readonly FieldCell[];
  /** Whether each measure stands in rows of its own. */
  readonly #apart: boolean;

  constructor(
    context: SheetContext,
    layout: Layout,
    rows: readonly number[],
    above: Above,
    cellsOf: (field: CanonicalField) => FieldCell[],
  ) {
    this.#context = context;
    this.#layout = layout;
    this.#rows = rows;
    this.owners = readOwnerCells(context, layout, cellsOf);
    this.#measures = cellsOf('measures').filter(({ text }) => text !== '');
    const starts = cellsOfField(context.view, layout.starts, rows, above);
    this.#deadlines = cellsOf('deadline')
      .filter(({ text }) => text !== '')
      .map((cell) => ({ ...cell, read: deadlineOfCell(context, cell, startFor(context, starts, cell)) }));
    this.#statuses = layout.ticks.length > 0 ? tickCells(context, layout, rows, above) : cellsOf('status');
    this.#progress = cellsOf('progress');
    this.#apart = rows.length > 1 && this.#measures.length > 1;
  }

  measures(): MeasureReading[] {
    return this.#measures.flatMap((cell, i) => {
      const split = splitMeasures(cell.text);
      for (const marker of split.oddMarkers)
        report(this.#context, 'measures-numbering', cell.cell, { marker }, marker);
      if (split.introduction !== undefined)
        report(
          this.#context,
          'measures-introduction',
          cell.cell,
          { text: split.introduction },
          split.introduction,
        );
      const own = this.#apart ? this.#ownOf(this.#rowsOfMeasure(i)) : {};
      const at = address(cell.cell.row, cell.cell.col);
      return split.measures.map((measure): MeasureReading => ({ ...measure, ...own, cell: at }));
    });
  }

  /** A measure's rows reach to the next measure's. */
  #rowsOfMeasure(i: number): readonly number[] {
    const first = this.#measures[i]?.rows[0] ?? 0;
    const next = this.#measures[i + 1]?.rows[0] ?? Number.POSITIVE_INFINITY;
    return this.#rows.filter((row) => row >= first && row < next);
  }

  #ownOf(rows: readonly number[]): Partial<MeasureReading> {
    const { departments, person } = unionOf(this.#among(this.owners, rows));
    const deadlines = this.#among(this.#deadlines, rows).map(({ read }) => read);
    const progress = this.#among(this.#progress, rows);
    const status = this.#isApart(this.#statuses) ? this.status(rows) : undefined;
    return {
      ...(departments.length === 0 ? {} : { departments }),
      ...(person === '' ? {} : { person }),
      ...(deadlines.length === 0 ? {} : { deadline: deadlineTogether(deadlines) }),
      ...(status === undefined ? {} : { status }),
      // Said even where empty: otherwise the finding's would seem to hold.
      ...(this.#isApart(this.#progress) ? { progress: progressText(progress) } : {}),
    };
  }

  /** The cells that hold for some rows, of columns that differ from row to row. */
  #among<C extends FieldCell>(cells: readonly C[], rows: readonly number[]): C[] {
    return cells.filter((cell) => {
      const column = cells.filter(({ column: { col } }) => col === cell.column.col);
      return this.#isApart(column) && cell.rows.some((row) => rows.includes(row));
    });
  }

  #isApart(cells: readonly FieldCell[]): boolean {
    return cells.filter(({ text }) => text !== '').length > 1;
  }

  deadline(): Deadline {
    return this.#deadlines.length === 0
      ? noDeadline()
      : deadlineTogether(this.#deadlines.map(({ read }) => read));
  }

  status(rows: readonly number[]): StatedStatus | undefined {
    const cells = this.#statuses.filter((cell) => cell.rows.some((row) => rows.includes(row)));
    const whole = rows.length === this.#rows.length;
    if (whole && this.#apart && this.#isApart(this.#statuses)) {
      const each = this.#measures.map((_, i) => this.#silently(() => this.status(this.#rowsOfMeasure(i))));
      const raw = each
        .map((status) => status?.raw ?? '')
        .filter((text) => text !== '')
        .join('；');
      return { raw, value: together(each.map((status) => status?.value ?? null)) };
    }
    return this.#layout.ticks.length > 0
      ? statusOfTicks(this.#context, this.#layout, cells)
      : statusOfCells(this.#context, cells);
  }

  /** What is read a second time is not reported a second time. */
  #silently<T>(read: () => T): T {
    return this.#context.problems.silently(read);
  }

  findingProgress(): string {
    return this.#apart && this.#isApart(this.#progress) ? '' : progressText(this.#progress);
  }
}

function startFor(
  context: SheetContext,
  starts: readonly FieldCell[],
  { rows }: FieldCell,
): LocalDate | undefined {
  const start = starts.find((cell) => cell.rows.some((row) => rows.includes(row)));
  return start && readDay(start.cell, start.text, context.setting.date1904);
}

function tickCells(
  context: SheetContext,
  layout: Layout,
  rows: readonly number[],
  above: Above,
): FieldCell[] {
  const cols = new Set(layout.ticks.map(({ col }) => col));
  const columns = layout.header.columns.filter(({ col }) => cols.has(col));
  const cells = cellsOfField(context.view, columns, rows, above);
  for (const { cell } of cells) context.account.take(cell);
  return cells;
}

/** Progress that is spread over months names the month of each text. */
function progressText(cells: readonly FieldCell[]): string {
  const columns = new Set(cells.map(({ column }) => column.col));
  if (columns.size <= 1 && cells[0]?.column.match?.by !== 'group') return joined(cells);
  return cells
    .filter(({ text }) => text !== '')
    .map(({ column, text }) => `${column.own.trim()}：${text}`)
    .join('\n');
}

function readClosedOn(
  context: SheetContext,
  cells: readonly FieldCell[],
): { day?: LocalDate; unread?: string; caption?: string } {
  const filled = cells.filter(({ text }) => text !== '');
  const first = filled[0];
  if (!first) return {};
  const days = filled.map(({ cell, text }) => readDay(cell, text, context.setting.date1904));
  const last = days
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
  if (days.every((day) => day !== undefined)) return last === undefined ? {} : { day: last };
  const unread = joined(filled);
  if (!/^[/／—–\-\s]*$/.test(unread)) report(context, 'day-unread', first.cell, { seen: unread }, unread);
  return { ...(last === undefined ? {} : { day: last }), unread, caption: fullCaption(first.column) };
}

/** Texts of columns that no field claims, by caption; those beside the last caption by their letters. */
function readExtras(
  context: SheetContext,
  layout: Layout,
  rows: readonly number[],
  above: Above,
): Record<string, string> {
  const extra: Record<string, string> = {};
  const columns: readonly CaptionedColumn[] = [...layout.extras, ...uncaptioned(context, layout, rows)];
  for (const column of columns) {
    const cells = cellsOfField(context.view, [column], rows, above);
    for (const { cell } of cells) context.account.take(cell);
    const texts = cells.map(({ cell, text }) => (text === '' ? cell.text.trim() : text));
    const text = [...new Set(texts)].join('\n');
    if (text === '') continue;
    const caption = fullCaption(column);
    const key = caption === '' || caption in extra ? `${caption}${columnLetters(column.col)}列` : caption;
    extra[key] = text;
  }
  return extra;
}

function uncaptioned(context: SheetContext, layout: Layout, rows: readonly number[]): CaptionedColumn[] {
  const known = new Set([...layout.header.columns].map(({ col }) => col));
  const cols = new Set<number>();
  for (const row of rows)
    for (const { col } of context.view.cells(row))
      if (
        !known.has(col) &&
        col <= layout.reach &&
        col >= layout.left - 1 &&
        !context.view.isCovered(row, col)
      )
        cols.add(col);
  return [...cols].sort((a, b) => a - b).map((col) => ({ col, groups: [], own: '', match: undefined }));
}
