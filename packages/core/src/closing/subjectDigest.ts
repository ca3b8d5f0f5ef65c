import { type Digest, digestOf } from '../digest/digestOf.ts';
import type { Finding } from '../finding/Finding.ts';

/**
 * Digest of what a signature signs: goal, measures and evidence. When one of them changes afterwards, the
 * signature no longer stands for what is there.
 */
export function subjectDigest(finding: Finding): Digest {
  return digestOf({
    title: finding.title,
    goal: finding.goal ?? null,
    measures: finding.measures.map(({ code, text }) => ({ code, text })),
    evidence: finding.evidence.map(({ code, digest }) => ({ code, digest })),
  });
}
