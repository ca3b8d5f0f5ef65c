import { type Finding, findingAnswer, type LocalDate } from '@zhenggai/core';
import { findingTag } from '../version/tags.ts';

export interface WrittenFinding {
  readonly tag: string;
  /** As it goes over the wire: nothing is encoded again for who asks next. */
  readonly bytes: Buffer;
}

/** What was written of findings, for the last day on which it was asked: a finding never changes, a newer one is another. */
const written = new WeakMap<Finding, WrittenFinding & { readonly asOf: LocalDate }>();

/** A finding as it is sent, checked and written once for each day; `write` does that. */
export function writtenFinding(
  finding: Finding,
  asOf: LocalDate,
  write: (answer: unknown) => string,
): WrittenFinding {
  const known = written.get(finding);
  if (known?.asOf === asOf) return known;
  const bytes = Buffer.from(write(findingAnswer(finding, asOf)), 'utf8');
  const made = { asOf, tag: findingTag(finding.version, [asOf]), bytes };
  written.set(finding, made);
  return made;
}
