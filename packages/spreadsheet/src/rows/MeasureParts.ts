import type { Deadline, LocalDate, MeasureReading, StatedStatus } from '@zhenggai/core/reading';
import { readDay } from '../cells/readDay.ts';
import { splitMeasures } from '../cells/splitMeasures.ts';
import { address } from '../grid/address.ts';
import { type FieldCell, joined } from './cellsOfField.ts';
import { deadlineOfCell, deadlineTogether, noDeadline } from './deadlineOfRows.ts';
import type { FindingSource } from './FindingSource.ts';
import { type OwnerCell, readOwnerCells, unionOf } from './ownersOf.ts';
import { report, type SheetContext } from './SheetContext.ts';
import { statusOfCells, statusOfTicks, together } from './statusOfRows.ts';

/** What a finding's measures may each have of their own: owners, deadline, status, progress. */
export class MeasureParts {
  readonly owners: readonly OwnerCell[];
  readonly #context: SheetContext;
  readonly #source: FindingSource;
  readonly #measures: readonly FieldCell[];
  readonly #deadlines: readonly (FieldCell & { readonly read: Deadline })[];
  readonly #statuses: readonly FieldCell[];
  /** Of columns that differ from measure to measure, and of those that hold for the finding. */
  readonly #progress: { readonly each: readonly FieldCell[]; readonly whole: readonly FieldCell[] };
  /** Whether each measure stands in rows of its own. */
  readonly #apart: boolean;

  constructor(context: SheetContext, source: FindingSource) {
    this.#context = context;
    this.#source = source;
    this.owners = readOwnerCells(context, source.cells);
    this.#measures = source.cells.measures.filter(({ text }) => text !== '');
    this.#deadlines = source.cells.deadline
      .filter(({ text }) => text !== '')
      .map((cell) => ({
        ...cell,
        read: deadlineOfCell(context, cell, startFor(context, source.starts, cell)),
      }));
    this.#statuses = source.ticks?.cells ?? source.cells.status;
    this.#apart = source.measuresApart && source.rows.length > 1 && this.#measures.length > 1;
    const { progress } = source.cells;
    const each = this.#apart ? progress.filter((cell) => isApart(ofColumn(progress, cell))) : [];
    this.#progress = { each, whole: progress.filter((cell) => !each.includes(cell)) };
  }

  measures(): MeasureReading[] {
    return this.#measures.flatMap((cell, i) => {
      const split = splitMeasures(cell.text);
      if (split.oddMarkers.length > 0) {
        const marker = split.oddMarkers.slice(0, 5).join(' ');
        report(this.#context, 'measures-numbering', cell.cell, { marker }, marker);
      }
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

  deadline(): Deadline {
    return this.#deadlines.length === 0
      ? noDeadline()
      : deadlineTogether(this.#deadlines.map(({ read }) => read));
  }

  /** The finding's: where each measure has its own, they decide together. */
  status(): StatedStatus | undefined {
    if (!this.#apart || !isApart(this.#statuses)) return this.#statusIn(this.#source.rows);
    const each = this.#measures.map((_, i) =>
      this.#context.problems.silently(() => this.#statusIn(this.#rowsOfMeasure(i))),
    );
    const raw = each.map((status) => status?.raw ?? '').filter((text) => text !== '');
    return { raw: raw.join('；'), value: together(each.map((status) => status?.value ?? null)) };
  }

  /** The finding's; nothing where each measure tells its own. */
  progress(): string {
    return progressText(this.#progress.whole);
  }

  /** A measure's rows reach to the next measure's; what stands above the first one is the first one's. */
  #rowsOfMeasure(i: number): readonly number[] {
    const first = i === 0 ? 0 : (this.#measures[i]?.rows[0] ?? 0);
    const next = this.#measures[i + 1]?.rows[0] ?? Number.POSITIVE_INFINITY;
    return this.#source.rows.filter((row) => row >= first && row < next);
  }

  #ownOf(rows: readonly number[]): Partial<MeasureReading> {
    const { departments, person } = unionOf(among(this.owners, rows));
    const deadlines = among(this.#deadlines, rows).map(({ read }) => read);
    const status = isApart(this.#statuses) ? this.#statusIn(rows) : undefined;
    return {
      ...(departments.length === 0 ? {} : { departments }),
      ...(person === '' ? {} : { person }),
      ...(deadlines.length === 0 ? {} : { deadline: deadlineTogether(deadlines) }),
      ...(status === undefined ? {} : { status }),
      // Said even where empty: otherwise the finding's would seem to hold.
      ...(this.#progress.each.length > 0 ? { progress: progressText(among(this.#progress.each, rows)) } : {}),
    };
  }

  #statusIn(rows: readonly number[]): StatedStatus | undefined {
    const cells = this.#statuses.filter((cell) => cell.rows.some((row) => rows.includes(row)));
    const { ticks } = this.#source;
    return ticks ? statusOfTicks(this.#context, ticks.columns, cells) : statusOfCells(this.#context, cells);
  }
}

/** A field differs from row to row where more than one of its cells says something. */
function isApart(cells: readonly FieldCell[]): boolean {
  return cells.filter(({ text }) => text !== '').length > 1;
}

/** The cells that hold for some rows, of columns that differ from row to row. */
function among<C extends FieldCell>(cells: readonly C[], rows: readonly number[]): C[] {
  return cells.filter(
    (cell) => isApart(ofColumn(cells, cell)) && cell.rows.some((row) => rows.includes(row)),
  );
}

function ofColumn<C extends FieldCell>(cells: readonly C[], { column: { col } }: FieldCell): C[] {
  return cells.filter(({ column }) => column.col === col);
}

function startFor(
  context: SheetContext,
  starts: readonly FieldCell[],
  { rows }: FieldCell,
): LocalDate | undefined {
  const start = starts.find((cell) => cell.rows.some((row) => rows.includes(row)));
  return start && readDay(start.cell, start.text, context.date1904);
}

/** Progress that is spread over months names the month of each text. */
function progressText(cells: readonly FieldCell[]): string {
  if (cells[0]?.column.match?.by !== 'group') return joined(cells);
  return cells
    .filter(({ text }) => text !== '')
    .map(({ column, text }) => `${column.own.trim().replace(/^\d+$/, '$&月')}：${text}`)
    .join('\n');
}
