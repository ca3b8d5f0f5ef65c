import type { CanonicalField, Deadline, FindingReading, MeasureReading } from '@zhenggai/core/reading';
import { visibleText } from '@zhenggai/core/text';
import { type MeasureField, measureFields } from './columns.ts';
import { writtenDay } from './writtenDay.ts';

/** What stands in a finding's cell of a field; the measures' cells are written apart. */
export function textOf(reading: FindingReading, field: Exclude<CanonicalField, 'measures'>): string {
  const { owners, closedOn } = reading;
  switch (field) {
    case 'leader':
    case 'person':
      return visible(owners[field]);
    case 'department':
      return names(owners.departments);
    case 'cooperating':
      return names(owners.cooperating);
    case 'deadline':
      return deadlineText(reading.deadline);
    case 'status':
      return visible(reading.status?.raw ?? '');
    case 'closedOn':
      return closedOn === undefined ? '' : writtenDay(closedOn);
    default:
      return visible(reading[field] ?? '');
  }
}

/** What stands in a measure's cell of a field; nothing where the finding's holds. */
export function measureText(measure: MeasureReading, field: MeasureField): string {
  switch (field) {
    case 'department':
      return names(measure.departments ?? []);
    case 'deadline':
      return measure.deadline === undefined ? '' : deadlineText(measure.deadline);
    case 'status':
      return visible(measure.status?.raw ?? '');
    default:
      return visible(measure[field] ?? '');
  }
}

/** Says whether a measure has owner, deadline, status or progress of its own. */
export function hasItsOwn(measure: MeasureReading): boolean {
  return measureFields.some((field) => measureText(measure, field) !== '');
}

export function visible(text: string): string {
  return visibleText(text).trim();
}

function deadlineText({ raw, due }: Deadline): string {
  return visible(raw) || (due ?? '');
}

function names(list: readonly string[]): string {
  return list.map((name) => visible(name).replace(/\s+/g, ' ')).join('、');
}
