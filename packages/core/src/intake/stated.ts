import type { Deadline } from '../deadline/Deadline.ts';
import { sameJson } from '../digest/sameJson.ts';
import type { FieldChange, ListField } from '../event/EventBody.ts';
import type {
  CanonicalField,
  FindingReading,
  MeasureReading,
  StatedStatus,
} from '../reading/WorkbookReading.ts';
import { plainText } from '../text/plainText.ts';

/** The fields of a finding that a workbook states, in the order in which changes are listed. */
export const statedFields = [
  'number',
  'title',
  'category',
  'source',
  'goal',
  'leader',
  'department',
  'person',
  'cooperating',
  'deadline',
  'progress',
  'status',
  'evidence',
  'closedOn',
  'amount',
  'remark',
  'extra',
] as const satisfies readonly FieldChange['field'][];
export type StatedField = (typeof statedFields)[number];

type Value = FieldChange['to'];
const text = (value: string | undefined): string | null =>
  value === undefined || value.trim() === '' ? null : value;

const ofFinding: { readonly [F in StatedField]: (reading: FindingReading) => Value } = {
  number: (r) => text(r.number),
  title: (r) => text(r.title),
  category: (r) => text(r.category),
  source: (r) => text(r.source),
  goal: (r) => text(r.goal),
  leader: (r) => text(r.owners.leader),
  department: (r) => r.owners.departments,
  person: (r) => text(r.owners.person),
  cooperating: (r) => r.owners.cooperating,
  deadline: (r) => r.deadline,
  progress: (r) => text(r.progress),
  status: (r) => r.status ?? null,
  evidence: (r) => text(r.evidence),
  closedOn: (r) => text(r.closedOn),
  amount: (r) => text(r.amount),
  remark: (r) => text(r.remark),
  extra: (r) => r.extra ?? {},
};

/** What a row says in a field; `null` where the cell is blank. */
export function statedValue(reading: FindingReading, field: StatedField): Value {
  return ofFinding[field](reading);
}

/**
 * Says whether a workbook speaks of a field at all: it has a column for it, or a cell that says it. A workbook
 * without a progress column does not say that there is no progress.
 */
export function speaksOf(
  reading: FindingReading,
  columns: Readonly<Partial<Record<CanonicalField, string>>>,
  field: StatedField,
): boolean {
  if (field === 'extra') return reading.extra !== undefined;
  return (
    columns[field] !== undefined ||
    reading.cells[field] !== undefined ||
    !isBlank(statedValue(reading, field))
  );
}

/** Says whether a value says nothing that can be seen. */
export function isBlank(value: Value): boolean {
  if (value === null || value === undefined) return true;
  if (typeof value === 'string') return !/[\p{L}\p{N}]/u.test(value) && plainText(value) === '';
  if (Array.isArray(value)) return value.every((name) => isBlank(name)) || plainList(value) === '';
  if (typeof value !== 'object') return false;
  if ('raw' in value && 'value' in value) return value.value === null && isBlank(value.raw as string);
  if (!('kind' in value)) return false;
  return value.kind === 'none' || (value.due === undefined && isBlank(value.raw));
}

/** The fields of a measure that has a row of its own. */
export const measureFields = ['department', 'person', 'deadline', 'status', 'progress'] as const;
export type MeasureField = (typeof measureFields)[number];

/** What a measure's row says in a field; `undefined` where the finding's holds. */
export function statedOfMeasure(measure: MeasureReading, field: MeasureField): Value | undefined {
  return field === 'department' ? measure.departments : measure[field];
}

const lists: ReadonlySet<string> = new Set<ListField>(['department', 'cooperating']);

/** Says whether two values of a field say the same: white space and width do not count, nor how a day is written. */
export function sameStatement(field: string, a: Value | undefined, b: Value | undefined): boolean {
  if (a === b) return true;
  if (isBlank(a ?? null) && isBlank(b ?? null)) return true;
  if (isBlank(a ?? null) || isBlank(b ?? null)) return false;
  if (field === 'deadline') return sameDeadline(a as Deadline, b as Deadline);
  if (field === 'status') return sameStatus(a as StatedStatus, b as StatedStatus);
  if (lists.has(field)) return plainList(a as readonly string[]) === plainList(b as readonly string[]);
  if (field === 'extra') return sameJson(plainTexts(a as Texts), plainTexts(b as Texts));
  if (typeof a === 'string' && typeof b === 'string') return plainText(a) === plainText(b);
  return sameJson(a, b);
}

/** Names one after the other, however they are parted: 、 ， ； / say the same. */
function plainList(names: readonly string[]): string {
  return plainText(names.filter((name) => !isBlank(name)).join('、'))
    .replace(/[,;/]+/g, ',')
    .replace(/^,|,$/g, '');
}

type Texts = Readonly<Record<string, string>>;

/** Columns by their captions, empty cells left out. */
function plainTexts(columns: Texts): readonly (readonly [string, string])[] {
  return Object.entries(columns)
    .map(([caption, said]) => [plainText(caption), plainText(said)] as const)
    .filter(([, said]) => said !== '')
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}

/**
 * {@link sameStatement} of a workbook that a ledger wrote: a status is the same where its words are; the ledger knows
 * better what they meant.
 */
export function sameWriting(field: string, a: Value | undefined, b: Value | undefined): boolean {
  if (sameStatement(field, a, b)) return true;
  if (field !== 'status' || isBlank(a ?? null) || isBlank(b ?? null)) return false;
  return plainText((a as StatedStatus).raw) === plainText((b as StatedStatus).raw);
}

/** One text is one deadline, whenever it is read; two texts are one where they mean the same days. */
function sameDeadline(a: Deadline, b: Deadline): boolean {
  if (a.raw === b.raw || plainText(a.raw) === plainText(b.raw)) return true;
  const meaning = ({ due, start, sustain, ambiguous, readings, milestones }: Deadline) =>
    due === undefined
      ? null
      : { due, start, sustain, ambiguous, readings, days: milestones?.map((m) => m.due) };
  const [of, to] = [meaning(a), meaning(b)];
  return of !== null && to !== null && sameJson(strip(of), strip(to));
}

function sameStatus(a: StatedStatus, b: StatedStatus): boolean {
  return a.value === b.value && (a.raw === b.raw || plainText(a.raw) === plainText(b.raw));
}

function strip(value: object): object {
  return Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== undefined));
}
