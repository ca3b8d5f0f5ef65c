import type { Deadline } from '../deadline/Deadline.ts';
import { earliestReading } from '../deadline/latestReading.ts';
import type { FieldChange } from '../event/EventBody.ts';
import { claimsDone } from '../finding/claims.ts';
import type { FindingCode } from '../finding/codes.ts';
import type { Finding } from '../finding/Finding.ts';
import type { ImportWarning } from './Proposal.ts';
import type { IntakeRow } from './rowsOf.ts';
import { bareWording } from './wording.ts';

/** What a person should know of a row that comes in new. */
export function warningsOfAddition({ reading }: IntakeRow, finding: FindingCode): readonly ImportWarning[] {
  return [
    ...claimWarnings(reading.status?.value, !reading.evidence, finding),
    ...deadlineWarnings(reading.deadline, finding),
  ];
}

/** What a person should know of what a row changes. */
export function warningsOfChanges(
  { reading }: IntakeRow,
  finding: Finding,
  changes: readonly FieldChange[],
): readonly ImportWarning[] {
  const isWithoutEvidence = !reading.evidence && finding.evidence.length === 0;
  return changes.flatMap((change): readonly ImportWarning[] => {
    const from = finding.code;
    if (change.field === 'status') return claimWarnings(change.to?.value, isWithoutEvidence, from);
    if (change.field === 'title' && bareWording(change.from ?? '') === bareWording(change.to ?? ''))
      return [{ code: 'title-punctuation-only', finding: from, facts: { from: change.from, to: change.to } }];
    if (change.field === 'extra') return [{ code: 'extra-column-changed', finding: from }];
    if (change.field === 'measures' && change.to === null)
      return [{ code: 'measure-left-out', finding: from, facts: { measure: change.measure } }];
    const differs = change.as === 'statement' && (change.field === 'goal' || change.field === 'measures');
    if (differs) return [{ code: 'differs-from-plan', finding: from, facts: { field: change.field } }];
    if (change.field !== 'deadline' || change.to === null) return [];
    return [...movedLater(change.from, change.to, change.as, from), ...deadlineWarnings(change.to, from)];
  });
}

function claimWarnings(
  value: Parameters<typeof claimsDone>[0],
  isWithoutEvidence: boolean,
  finding: FindingCode,
): readonly ImportWarning[] {
  if (!claimsDone(value)) return [];
  return [
    ...(value === 'closed' ? [{ code: 'closing-is-a-claim', finding }] : []),
    ...(isWithoutEvidence ? [{ code: 'done-without-evidence', finding }] : []),
  ];
}

function movedLater(
  from: Deadline | null,
  to: Deadline,
  as: FieldChange['as'],
  finding: FindingCode,
): readonly ImportWarning[] {
  const before = from === null ? undefined : earliestReading(from);
  const after = earliestReading(to);
  if (before === undefined || after === undefined || after <= before) return [];
  return [{ code: 'deadline-moved-later', finding, facts: { from: before, to: after, as } }];
}

function deadlineWarnings(deadline: Deadline, finding: FindingCode): readonly ImportWarning[] {
  const facts = { raw: deadline.raw };
  if (deadline.ambiguous)
    return [{ code: 'deadline-ambiguous', finding, facts: { ...facts, readings: deadline.readings } }];
  if (deadline.kind === 'unknown') return [{ code: 'deadline-unread', finding, facts }];
  if (deadline.kind === 'done') return [{ code: 'status-in-deadline', finding, facts }];
  return [];
}
