import { isLocalDate } from '../date/LocalDate.ts';
import type { FieldChange } from '../event/EventBody.ts';
import type { EventOf } from '../event/RecordedEvent.ts';
import type { Finding, Measure } from '../finding/Finding.ts';
import { claimFrom, progressFrom } from './applyFindingRegistered.ts';

type Changed = EventOf<'FindingChanged'>;

/** The finding after its fields' changes: facts replace, statements stand beside. */
export function applyFindingChanged(finding: Finding, event: Changed): Finding {
  let next: Finding = event.data.origin ? { ...finding, origin: event.data.origin } : finding;
  for (const change of event.data.changes) {
    // What the unit states beside the ledger's value shows only where it has a place of its own.
    if (change.as === 'statement' && change.field !== 'title' && change.field !== 'deadline') continue;
    next =
      change.measure === undefined
        ? applyToFinding(next, change, event)
        : applyToMeasure(next, change, event);
  }
  return next;
}

/** `undefined` takes an optional field away; its key must then be absent. */
function without<T extends object, K extends keyof T>(value: T, key: K): Omit<T, K> {
  const { [key]: _, ...rest } = value;
  return rest;
}

function applyToFinding(finding: Finding, change: FieldChange, event: Changed): Finding {
  switch (change.field) {
    case 'number':
      return { ...finding, number: change.to ?? '' };
    case 'title': {
      if (change.to === null) return finding;
      const later = {
        text: change.to,
        on: event.happenedOn,
        ...(change.cell !== undefined && { cell: change.cell }),
        seq: event.seq,
      };
      return { ...finding, laterTitles: [...finding.laterTitles, later] };
    }
    case 'category':
      return optional(finding, 'aspect', change.to);
    case 'source':
      return optional(finding, 'source', change.to);
    case 'goal':
      return optional(finding, 'goal', change.to);
    case 'amount':
      return optional(finding, 'amount', change.to);
    case 'remark':
      return optional(finding, 'remark', change.to);
    case 'evidence':
      return optional(finding, 'statedEvidence', change.to);
    case 'closedOn':
      return optional(finding, 'statedClosedOn', isLocalDate(change.to) ? change.to : null);
    case 'stageGoal':
      return optional(finding, 'stageGoal', change.to);
    case 'nextReview':
    case 'expectedFinish':
      return optional(finding, change.field, isLocalDate(change.to) ? change.to : null);
    case 'leader':
      return { ...finding, owners: { ...finding.owners, leader: change.to ?? '' } };
    case 'person':
      return { ...finding, owners: { ...finding.owners, person: change.to ?? '' } };
    case 'department':
      return { ...finding, owners: { ...finding.owners, departments: change.to ?? [] } };
    case 'cooperating':
      return { ...finding, owners: { ...finding.owners, cooperating: change.to ?? [] } };
    case 'progress':
      return change.to === null
        ? finding
        : { ...finding, progress: [...finding.progress, progressFrom(change.to, event)] };
    case 'status':
      return optional(finding, 'claim', change.to && claimFrom(change.to, event));
    case 'deadline':
      if (change.to === null) return finding;
      return change.as === 'fact'
        ? { ...finding, deadline: change.to }
        : { ...finding, statedDeadline: change.to };
    case 'extra':
      return { ...finding, extra: change.to ?? {} };
    case 'population':
      return { ...finding, population: change.to ?? finding.population };
    case 'mode':
      return { ...finding, mode: change.to ?? finding.mode };
    case 'money':
    case 'safety':
    case 'discipline':
    case 'repeated':
      return { ...finding, exclusions: { ...finding.exclusions, [change.field]: change.to } };
    case 'measures':
      return finding;
  }
}

function applyToMeasure(finding: Finding, change: FieldChange, event: Changed): Finding {
  if (change.field === 'measures' && !finding.measures.some((m) => m.code === change.measure)) {
    if (change.to === null || change.measure === undefined) return finding;
    const added: Measure = { code: change.measure, text: change.to, progress: [] };
    return { ...finding, measures: [...finding.measures, added] };
  }
  const measures = finding.measures.flatMap((m) =>
    m.code === change.measure ? changedMeasure(m, change, event) : [m],
  );
  return { ...finding, measures };
}

function changedMeasure(measure: Measure, change: FieldChange, event: Changed): readonly Measure[] {
  switch (change.field) {
    case 'measures':
      if (change.to === null) return [];
      return [{ ...measure, text: change.to }];
    case 'department':
      return [change.to === null ? without(measure, 'departments') : { ...measure, departments: change.to }];
    case 'person':
      return [change.to === null ? without(measure, 'person') : { ...measure, person: change.to }];
    case 'deadline':
      if (change.to === null) return [change.as === 'fact' ? without(measure, 'deadline') : measure];
      return [
        change.as === 'fact'
          ? { ...measure, deadline: change.to }
          : { ...measure, statedDeadline: change.to },
      ];
    case 'status':
      return [
        change.to === null ? without(measure, 'claim') : { ...measure, claim: claimFrom(change.to, event) },
      ];
    case 'progress':
      return change.to === null
        ? [measure]
        : [{ ...measure, progress: [...measure.progress, progressFrom(change.to, event)] }];
    default:
      return [measure];
  }
}

/** Sets an optional field, or takes it away where the new value is null. */
function optional<K extends keyof Finding>(
  finding: Finding,
  key: K,
  value: Finding[K] | null | undefined,
): Finding {
  // Omit over a union loses the stages; the key taken away is one that no stage depends on.
  if (value === null || value === undefined) return without(finding, key) as Finding;
  return { ...finding, [key]: value };
}
