import type { FieldChange } from '../event/EventBody.ts';
import type { StatedStatus } from '../reading/WorkbookReading.ts';
import type { MeasureCode } from './codes.ts';
import type { Claim, Finding, ProgressEntry } from './Finding.ts';

type Field = FieldChange['field'];
type Value = FieldChange['to'];

const statusOf = (claim: Claim | undefined): StatedStatus | null =>
  claim ? { raw: claim.raw, value: claim.value } : null;
const latest = (entries: readonly ProgressEntry[]): string | null => entries.at(-1)?.text ?? null;
const text = (value: string | undefined): string | null =>
  value === undefined || value === '' ? null : value;

/** What a finding holds in each field that can change; `null` where it holds nothing. */
const ofFinding: { readonly [F in Field]: (finding: Finding) => Value } = {
  number: (f) => text(f.number),
  title: (f) => f.laterTitles.at(-1)?.text ?? f.title,
  category: (f) => text(f.aspect),
  source: (f) => text(f.source),
  goal: (f) => text(f.goal),
  measures: () => null,
  leader: (f) => text(f.owners.leader),
  department: (f) => f.owners.departments,
  person: (f) => text(f.owners.person),
  cooperating: (f) => f.owners.cooperating,
  deadline: (f) => f.statedDeadline ?? f.deadline,
  progress: (f) => latest(f.progress),
  status: (f) => statusOf(f.claim),
  evidence: (f) => text(f.statedEvidence),
  closedOn: (f) => text(f.statedClosedOn),
  amount: (f) => text(f.amount),
  remark: (f) => text(f.remark),
  stageGoal: (f) => text(f.stageGoal),
  nextReview: (f) => text(f.nextReview),
  expectedFinish: (f) => text(f.expectedFinish),
  extra: (f) => f.extra,
  population: (f) => f.population,
  mode: (f) => f.mode,
  money: (f) => f.exclusions.money,
  safety: (f) => f.exclusions.safety,
  discipline: (f) => f.exclusions.discipline,
  repeated: (f) => f.exclusions.repeated,
};

/** What stands in a field of a finding, or of one of its measures; `null` where nothing does. */
export function heldValue(finding: Finding, field: Field, measure?: MeasureCode): Value {
  if (measure === undefined) return ofFinding[field](finding);
  const own = finding.measures.find((m) => m.code === measure);
  if (own === undefined) return null;
  switch (field) {
    case 'measures':
      return own.text;
    case 'department':
      return own.departments ?? null;
    case 'person':
      return text(own.person);
    case 'deadline':
      return own.statedDeadline ?? own.deadline ?? null;
    case 'status':
      return statusOf(own.claim);
    case 'progress':
      return latest(own.progress);
    default:
      return null;
  }
}
