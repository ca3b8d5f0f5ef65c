import type { CanonicalField, FindingReading, WorkbookReading } from '../reading/WorkbookReading.ts';
import type { Problem } from '../refusal/Problem.ts';
import { plainText } from '../text/plainText.ts';
import { sameStatement, statedFields, statedValue } from './stated.ts';

/** One finding of a workbook, with the sheet it stands in first and the columns that speak of it. */
export interface IntakeRow {
  readonly sheet: string;
  readonly reading: FindingReading;
  readonly columns: Readonly<Partial<Record<CanonicalField, string>>>;
}

/** The cell in which a row speaks of a field; where it was emptied, the one that is empty now. */
export function cellOf({ reading, columns }: IntakeRow, field: CanonicalField): string | undefined {
  const letters = columns[field]?.split(':')[0];
  const [row] = reading.sourceRows;
  return (
    reading.cells[field] ?? (letters === undefined || row === undefined ? undefined : `${letters}${row}`)
  );
}

/**
 * The findings of a workbook. Sheets are often projections of one set (问题清单, 任务清单, 责任清单): rows of other sheets
 * with the same wording complete the first; where two sheets say different things of one field, the first holds and a
 * problem says so.
 */
export function rowsOf(workbook: WorkbookReading): {
  readonly rows: readonly IntakeRow[];
  readonly problems: readonly Problem[];
} {
  const rows: IntakeRow[] = [];
  const problems: Problem[] = [];
  for (const sheet of workbook.sheets) {
    const earlier = placesByTitle(rows);
    const met = new Set<number>();
    for (const reading of sheet.findings) {
      const sameTitle = earlier.get(plainText(reading.title)) ?? [];
      const places = sameTitle.filter((at) => !hasOtherCode(rows[at]?.reading, reading));
      const place = placeOf(reading, places, { rows, met });
      const row = place === undefined ? undefined : rows[place];
      if (place === undefined || row === undefined) {
        rows.push({ sheet: sheet.name, reading, columns: sheet.columns });
        continue;
      }
      met.add(place);
      problems.push(...differences(row, reading, sheet.name));
      rows[place] = completed(row, reading, sheet.columns);
    }
  }
  return { rows, problems };
}

/** Two codes are two findings, whatever they are called. */
function hasOtherCode(one: FindingReading | undefined, { code }: FindingReading): boolean {
  return one?.code !== undefined && code !== undefined && one.code !== code;
}

function placesByTitle(rows: readonly IntakeRow[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  rows.forEach(({ reading }, i) => {
    const title = plainText(reading.title);
    places.set(title, [...(places.get(title) ?? []), i]);
  });
  return places;
}

/** Of several rows with one wording the one with the same number, else the next that this sheet has not met. */
function placeOf(
  { number }: FindingReading,
  places: readonly number[],
  { rows, met }: { readonly rows: readonly IntakeRow[]; readonly met: ReadonlySet<number> },
): number | undefined {
  const left = places.filter((place) => !met.has(place));
  const isNumbered = (place: number) => plainText(rows[place]?.reading.number ?? '') === plainText(number);
  return left.find(isNumbered) ?? left[0] ?? places.at(-1);
}

function completed(row: IntakeRow, other: FindingReading, columns: IntakeRow['columns']): IntakeRow {
  const { owners, ...rest } = row.reading;
  const reading: FindingReading = {
    ...withoutBlanks(other),
    ...withoutBlanks(rest),
    // Blank in both it is still a number, an empty one.
    number: rest.number || other.number,
    measures: rest.measures.length > 0 ? rest.measures : other.measures,
    deadline: rest.deadline.kind === 'none' ? other.deadline : rest.deadline,
    owners: {
      leader: owners.leader || other.owners.leader,
      departments: owners.departments.length > 0 ? owners.departments : other.owners.departments,
      person: owners.person || other.owners.person,
      cooperating: owners.cooperating.length > 0 ? owners.cooperating : other.owners.cooperating,
    },
    cells: { ...other.cells, ...rest.cells },
    ...((rest.extra || other.extra) && { extra: { ...other.extra, ...rest.extra } }),
  };
  return { ...row, reading, columns: { ...columns, ...row.columns } };
}

function withoutBlanks<T extends object>(value: T): T {
  return Object.fromEntries(
    Object.entries(value).filter(([, inner]) => inner !== undefined && inner !== ''),
  ) as T;
}

function differences(row: IntakeRow, other: FindingReading, sheet: string): readonly Problem[] {
  const problem = (field: CanonicalField): Problem => ({
    sheet,
    cell: other.cells[field] ?? other.cells.title ?? '',
    code: 'sheets-differ',
    severity: 'warning',
    message: `${field}: ${row.sheet} ≠ ${sheet}`,
  });
  const fields = statedFields
    .filter(
      (field): field is Exclude<typeof field, 'number' | 'extra'> => field !== 'number' && field !== 'extra',
    )
    .filter((field) => {
      const [first, second] = [statedValue(row.reading, field), statedValue(other, field)];
      const isSaidTwice = !sameStatement(field, first, null) && !sameStatement(field, second, null);
      return isSaidTwice && !sameStatement(field, first, second);
    })
    .map(problem);
  return areMeasuresApart(row.reading, other) ? [...fields, problem('measures')] : fields;
}

function areMeasuresApart({ measures }: FindingReading, other: FindingReading): boolean {
  const texts = (all: FindingReading['measures']) => all.map((m) => plainText(m.text)).join('\n');
  const [first, second] = [texts(measures), texts(other.measures)];
  return first !== '' && second !== '' && first !== second;
}
