import type { Finding } from '../finding/Finding.ts';
import type { Scheme } from './Scheme.ts';
import { subjectDigest } from './subjectDigest.ts';

/** The first step of a closing without a signature that still stands for what is there. */
export function nextStep(scheme: Scheme, finding: Finding): string | undefined {
  const subject = subjectDigest(finding);
  const standing = finding.stage === 'pending-review' ? finding.application.signatures : [];
  const signed = new Set(standing.filter((s) => s.subject === subject).map((s) => s.step));
  return scheme.steps.find((s) => !signed.has(s.id))?.id;
}
