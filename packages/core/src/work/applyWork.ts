import type { EventOf } from '../event/RecordedEvent.ts';
import type { Claim, Finding, Measure, ProgressEntry } from '../finding/Finding.ts';

/** The first action under a plan begins the work. */
function begun(finding: Finding): Finding {
  return finding.stage === 'planned' ? { ...finding, stage: 'in-progress' } : finding;
}

function withMeasure(finding: Finding, code: string, change: (measure: Measure) => Measure): Finding {
  return { ...finding, measures: finding.measures.map((m) => (m.code === code ? change(m) : m)) };
}

export function applyProgressRecorded(finding: Finding, event: EventOf<'ProgressRecorded'>): Finding {
  const { text, measure, percent } = event.data;
  const entry: ProgressEntry = {
    text,
    on: event.happenedOn,
    by: event.actor.person,
    channel: event.actor.channel,
    ...(percent !== undefined && { percent }),
    seq: event.seq,
  };
  const working = begun(finding);
  if (measure === undefined) return { ...working, progress: [...working.progress, entry] };
  return withMeasure(working, measure, (m) => ({ ...m, progress: [...m.progress, entry] }));
}

export function applyEvidenceRecorded(finding: Finding, event: EventOf<'EvidenceRecorded'>): Finding {
  const { evidence: code, ...facts } = event.data;
  const evidence = { code, ...facts, on: event.happenedOn, by: event.actor.person, seq: event.seq };
  return { ...begun(finding), evidence: [...finding.evidence, evidence] };
}

/** A claim of the whole finding covers its measures, whatever they said before. */
export function applyDoneClaimed(finding: Finding, event: EventOf<'DoneClaimed'>): Finding {
  const claim: Claim = {
    value: 'done',
    raw: event.data.text ?? '已完成',
    on: event.happenedOn,
    by: event.actor.person,
    channel: event.actor.channel,
    seq: event.seq,
  };
  const working = begun(finding);
  if (event.data.measure !== undefined)
    return withMeasure(working, event.data.measure, (m) => ({ ...m, claim }));
  return { ...working, claim, measures: working.measures.map((m) => ({ ...m, claim })) };
}
