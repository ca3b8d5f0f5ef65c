import type { FindingReading, MeasureReading } from '../reading/WorkbookReading.ts';

const owners = {
  leader: 'leader',
  department: 'departments',
  person: 'person',
  cooperating: 'cooperating',
} as const;

/** Whatever names a field: a conflict, a change. */
type OfField = { readonly field: string };

/**
 * The reading to keep as the next base: where unit and ledger are in conflict, what the workbook said before, so that
 * the conflict shows again until someone has settled it.
 */
export function restoreFields(
  now: FindingReading,
  base: FindingReading,
  conflicts: readonly OfField[],
): FindingReading {
  let kept = now;
  for (const { field } of conflicts) {
    if (field in owners) {
      const owner = owners[field as keyof typeof owners];
      kept = { ...kept, owners: { ...kept.owners, [owner]: base.owners[owner] } };
    } else {
      const { [field as keyof FindingReading]: _, ...rest } = kept;
      const before = base[field as keyof FindingReading];
      // The field taken out is put back from a reading of the same form.
      kept = (before === undefined ? rest : { ...rest, [field]: before }) as FindingReading;
    }
  }
  return kept;
}

/** {@link restoreFields} of one measure. */
export function restoreMeasure(
  now: MeasureReading,
  base: MeasureReading,
  conflicts: readonly OfField[],
): MeasureReading {
  let kept = now;
  for (const { field } of conflicts) {
    const key = (
      field === 'measures' ? 'text' : field === 'department' ? 'departments' : field
    ) as keyof MeasureReading;
    const { [key]: _, ...rest } = kept;
    // As above; a measure's text is never missing.
    kept = (base[key] === undefined ? rest : { ...rest, [key]: base[key] }) as MeasureReading;
  }
  return kept;
}
