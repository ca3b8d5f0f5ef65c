import type { EventOf } from '../event/RecordedEvent.ts';
import type { Finding, FindingFacts, Signature, SupplementFinding } from '../finding/Finding.ts';

/**
 * A signature; the first one of a cycle opens the application (申请销号), or opens it anew where it was void or was
 * returned.
 */
export function applyClosingSigned(finding: Finding, event: EventOf<'ClosingSigned'>): Finding {
  if (!('plan' in finding)) return finding;
  const { cycle, scheme, step, department, subject } = event.data;
  const signature: Signature = {
    step,
    person: event.actor.person,
    department,
    on: event.happenedOn,
    subject,
    seq: event.seq,
  };
  const earlier = finding.stage === 'pending-review' ? finding.application.signatures : [];
  const sameSubject = earlier.filter((s) => s.subject === subject && s.step !== step);
  const { returned, ...facts }: FindingFacts & Partial<Pick<SupplementFinding, 'returned'>> = finding;
  return {
    ...facts,
    stage: 'pending-review',
    plan: finding.plan,
    application: { cycle, scheme: scheme.id, signatures: [...sameSubject, signature] },
  };
}

export function applyFindingClosed(finding: Finding, event: EventOf<'FindingClosed'>): Finding {
  if (finding.stage !== 'pending-review') return finding;
  const { proof } = event.data;
  const { application, ...facts } = finding;
  const closing = {
    cycle: proof.cycle,
    scheme: proof.scheme.id,
    closedOn: event.happenedOn,
    signatures: application.signatures,
    proofDigest: proof.digest,
    seq: event.seq,
  };
  return { ...facts, stage: 'closed', closing, closings: [...finding.closings, closing] };
}
