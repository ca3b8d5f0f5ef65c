import type { LocalDate } from '../date/LocalDate.ts';
import { digestOf } from '../digest/digestOf.ts';
import type { Finding } from '../finding/Finding.ts';
import type { Ledger } from '../ledger/Ledger.ts';
import { personKey } from '../person/Person.ts';
import type { ClosingProof, ProofRequirement } from './ClosingProof.ts';
import { ownWork } from './ownWork.ts';
import { type ClosingCase, requirements } from './requirements.ts';
import type { Scheme, SchemeStep } from './Scheme.ts';
import { pinOf } from './schemes.ts';
import { subjectDigest } from './subjectDigest.ts';

/**
 * Whether a finding may be struck off on a day, and why: the one function that decides it, whatever door a
 * closing comes through. Every condition of the scheme is judged, the met ones with the events they rest on.
 * What is unknown, missing or contradictory is not met.
 *
 * @example
 * proveClosing(ledger, finding, schemes[0], localDate('2024-03-05')).requirements.find(({ id }) => id === 'evidence-valid')
 * // { id: 'evidence-valid', met: false, events: [], refusal: 'evidence-missing' }
 */
export function proveClosing(ledger: Ledger, finding: Finding, scheme: Scheme, on: LocalDate): ClosingProof {
  const judged = scheme.requires.map((id): ProofRequirement => {
    const it = requirements[id]({ ledger, finding, on });
    if (it.met) return { id, met: true, events: versionsOf(finding, it.events) };
    return { id, met: false, events: [], refusal: it.code, ...(it.facts && { facts: it.facts }) };
  });
  const signed = scheme.steps.map((step) => signatureRequirement({ ledger, finding, on }, step));
  const all = [...judged, ...signed];
  const proof = {
    finding: finding.code,
    cycle: finding.closings.length + 1,
    scheme: pinOf(scheme),
    on,
    verdict: all.every((r) => r.met) ? ('closed' as const) : ('refused' as const),
    requirements: all,
  };
  return { ...proof, digest: digestOf(proof) };
}

/** The finding's versions after the events of these seqs. */
function versionsOf(finding: Finding, seqs: readonly number[]): readonly number[] {
  const wanted = new Set(seqs);
  return finding.history.flatMap(({ seq, findingVersion }) =>
    wanted.has(seq) && findingVersion !== null ? [findingVersion] : [],
  );
}

/** A step counts when someone entitled has signed what is there now, by another hand than the steps name. */
function signatureRequirement(it: ClosingCase, step: SchemeStep): ProofRequirement {
  const { ledger, finding } = it;
  const id = `signed-${step.id}`;
  const refused = (refusal: string, facts: Record<string, unknown>): ProofRequirement => ({
    id,
    met: false,
    events: [],
    refusal,
    facts: { step: step.id, ...facts },
  });
  const signatures = finding.stage === 'pending-review' ? finding.application.signatures : [];
  const own = signatures.find((s) => s.step === step.id);
  if (own === undefined) return refused('step-missing', { title: step.title });
  if (own.subject !== subjectDigest(finding)) return refused('approval-void', { person: own.person });
  const person = ledger.persons.get(personKey(own.person));
  if (!person?.roles.some((role) => step.roles.includes(role)))
    return refused('role-not-allowed', { person: own.person, roles: step.roles });
  const same = signatures.find(
    (s) => step.mustDifferFrom.includes(s.step) && personKey(s.person) === personKey(own.person),
  );
  if (same !== undefined) return refused('same-person', { person: own.person, other: same.step });
  const work = step.mustDifferFrom.length > 0 ? ownWork(it, own.person) : undefined;
  if (work !== undefined) return refused('own-work', { person: own.person, work });
  return { id, met: true, events: versionsOf(finding, [own.seq]) };
}
