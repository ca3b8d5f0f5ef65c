import type { EventOf } from '../event/RecordedEvent.ts';
import type { Finding } from '../finding/Finding.ts';
import { objectToNotOpen } from '../finding/openness.ts';
import type { Refusal } from '../refusal/Refusal.ts';

/** An open finding goes to another body (移交), for a reason. Refuses `text-missing` without receiver or reason. */
export function objectToFindingTransferred(
  finding: Finding,
  event: EventOf<'FindingTransferred'>,
): readonly Refusal[] {
  const missing = (['to', 'reason'] as const).filter((field) => event.data[field].trim() === '');
  return [
    ...objectToNotOpen(finding),
    ...missing.map((field) => ({ code: 'text-missing', at: { finding: finding.code, field } })),
  ];
}
