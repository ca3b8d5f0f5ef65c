import type { Finding, FindingCode } from '@zhenggai/core';

/** A number that a document prints, and the findings it counts: nobody has to believe it. */
export interface Figure {
  readonly value: number;
  readonly findings: readonly FindingCode[];
}

/** The figure that counts these findings. */
export function figureOf(findings: readonly Pick<Finding, 'code'>[]): Figure {
  return { value: findings.length, findings: findings.map((finding) => finding.code) };
}
