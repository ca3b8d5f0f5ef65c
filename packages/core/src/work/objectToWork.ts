import type { EventOf } from '../event/RecordedEvent.ts';
import type { Finding, ProgressEntry } from '../finding/Finding.ts';
import { objectToNotOpen, objectToUnknownMeasure } from '../finding/openness.ts';
import type { Refusal } from '../refusal/Refusal.ts';

/**
 * Progress of an open finding. Refuses `text-missing`, `percent-out-of-range`, and `progress-lowered` where the
 * percentage goes down without a reason.
 * @source domain rule: life of a finding, step "report progress"
 */
export function objectToProgressRecorded(
  finding: Finding,
  event: EventOf<'ProgressRecorded'>,
): readonly Refusal[] {
  const { text, measure, percent, reason } = event.data;
  const at = { finding: finding.code, ...(measure !== undefined && { measure }) };
  const refusals: Refusal[] = [...objectToNotOpen(finding), ...objectToUnknownMeasure(finding, measure)];
  if (text.trim() === '') refusals.push({ code: 'text-missing', at: { ...at, field: 'progress' } });
  if (percent === undefined) return refusals;
  if (!(percent >= 0 && percent <= 100))
    refusals.push({ code: 'percent-out-of-range', at, facts: { percent } });
  const before = lastPercent(measure === undefined ? finding.progress : progressOf(finding, measure));
  if (before !== undefined && percent < before && !reason)
    refusals.push({ code: 'progress-lowered', at, facts: { from: before, to: percent } });
  return refusals;
}

function progressOf(finding: Finding, measure: string): readonly ProgressEntry[] {
  return finding.measures.find((m) => m.code === measure)?.progress ?? [];
}

function lastPercent(entries: readonly ProgressEntry[]): number | undefined {
  return entries.findLast((e) => e.percent !== undefined)?.percent;
}

/** Evidence of an open finding. Refuses `evidence-empty`, `evidence-repeated`, `digest-malformed`, `date-in-future`. */
export function objectToEvidenceRecorded(
  finding: Finding,
  event: EventOf<'EvidenceRecorded'>,
): readonly Refusal[] {
  const { evidence: code, name, digest, size, date, measure } = event.data;
  const at = { finding: finding.code, ...(measure !== undefined && { measure }) };
  const refusals: Refusal[] = [...objectToNotOpen(finding), ...objectToUnknownMeasure(finding, measure)];
  if (!(size > 0)) refusals.push({ code: 'evidence-empty', at, facts: { name } });
  if (!/^sha256:[0-9a-f]{64}$/.test(digest))
    refusals.push({ code: 'digest-malformed', at, facts: { digest } });
  if (date !== undefined && date > event.happenedOn)
    refusals.push({ code: 'date-in-future', at, facts: { date, today: event.happenedOn } });
  const same = finding.evidence.find((e) => e.digest === digest && e.measure === measure && e.code !== code);
  if (same !== undefined)
    refusals.push({ code: 'evidence-repeated', at, facts: { name, evidence: same.code } });
  return refusals;
}

/** A claim is the owner's word: any open finding may have it; it closes nothing. */
export function objectToDoneClaimed(finding: Finding, event: EventOf<'DoneClaimed'>): readonly Refusal[] {
  return [...objectToNotOpen(finding), ...objectToUnknownMeasure(finding, event.data.measure)];
}
