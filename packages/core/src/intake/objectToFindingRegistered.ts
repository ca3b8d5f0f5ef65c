import type { EventOf } from '../event/RecordedEvent.ts';
import { findingOf } from '../finding/codes.ts';
import type { Finding } from '../finding/Finding.ts';
import type { Refusal } from '../refusal/Refusal.ts';

/**
 * A finding enters once, under a code that no other has or had, with its original wording, its measures under codes of
 * its own. Refuses `code-taken`, `text-missing`, `measure-unknown`.
 * @source domain rule: life of a finding, step "register"
 */
export function objectToFindingRegistered(
  finding: Finding | undefined,
  { finding: code, data }: EventOf<'FindingRegistered'>,
): readonly Refusal[] {
  if (code === null) return [{ code: 'finding-unknown' }];
  const at = { finding: code };
  if (finding !== undefined) return [{ code: 'code-taken', at }];
  const codes = data.measures.map((m) => m.code);
  const strange = codes.filter((own, i) => findingOf(own) !== code || codes.indexOf(own) !== i);
  return [
    ...(data.title.trim() === '' ? [{ code: 'text-missing', at: { ...at, field: 'title' } }] : []),
    ...strange.map((measure) => ({ code: 'measure-unknown', at: { ...at, measure } })),
  ];
}
