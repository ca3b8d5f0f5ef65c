import type { EventOf } from '../event/RecordedEvent.ts';
import type { Finding } from '../finding/Finding.ts';
import { objectToNotOpen } from '../finding/openness.ts';
import type { Ledger } from '../ledger/Ledger.ts';
import type { Refusal } from '../refusal/Refusal.ts';
import { applyClosingSigned } from './applyClosing.ts';
import type { ClosingProof } from './ClosingProof.ts';
import { proveClosing } from './proveClosing.ts';
import type { Scheme } from './Scheme.ts';
import { schemeById } from './schemes.ts';
import { subjectDigest } from './subjectDigest.ts';

/** The unmet conditions of a proof, as refusals. */
export function refusalsOf(proof: ClosingProof): readonly Refusal[] {
  return proof.requirements
    .filter((r) => !r.met)
    .map((r) => ({
      code: r.refusal ?? r.id,
      at: { finding: proof.finding },
      facts: { requirement: r.id, ...r.facts },
    }));
}

/**
 * A signature under a closing: everything the scheme asks for must be met on its day, and the steps before it
 * signed, each by the hand it needs. All reasons are given, not the first.
 */
export function objectToClosingSigned(
  finding: Finding,
  event: EventOf<'ClosingSigned'>,
  ledger: Ledger,
  own: readonly Scheme[] = [],
): readonly Refusal[] {
  const at = { finding: finding.code };
  const notOpen = objectToNotOpen(finding);
  if (notOpen.length > 0) return notOpen;
  const scheme = schemeById(event.data.scheme.id, own);
  if (scheme === undefined) return [{ code: 'scheme-unknown', at, facts: { scheme: event.data.scheme.id } }];
  const place = scheme.steps.findIndex((s) => s.id === event.data.step);
  if (place < 0) return [{ code: 'step-unknown', at, facts: { step: event.data.step } }];
  if (event.data.subject !== subjectDigest(finding)) return [{ code: 'approval-void', at }];
  const proof = proveClosing(ledger, applyClosingSigned(finding, event), scheme, event.happenedOn);
  // Steps still to come are not asked for yet; without a plan no signature can stand at all, and that is said already.
  const unsigned = scheme.steps.slice('plan' in finding ? place + 1 : place);
  const later = new Set(unsigned.map((s) => `signed-${s.id}`));
  return refusalsOf({ ...proof, requirements: proof.requirements.filter((r) => !later.has(r.id)) });
}

/** Nothing is closed that is not proven: the proof is made again, and must come out as one. */
export function objectToFindingClosed(
  finding: Finding,
  event: EventOf<'FindingClosed'>,
  ledger: Ledger,
  own: readonly Scheme[] = [],
): readonly Refusal[] {
  const at = { finding: finding.code };
  const scheme = schemeById(event.data.proof.scheme.id, own);
  if (scheme === undefined)
    return [{ code: 'scheme-unknown', at, facts: { scheme: event.data.proof.scheme.id } }];
  return refusalsOf(proveClosing(ledger, finding, scheme, event.happenedOn));
}
