import type { Refusal } from '@zhenggai/core';
import { Problem } from './Problem.ts';
import { statusOf, statusOfRefusal } from './statusOf.ts';

/** Refusals of the packages as a problem; its code is that of the refusal which decides the status. */
export function refused(refusals: readonly Refusal[]): Problem {
  const status = statusOf(refusals);
  const decisive = refusals.find(({ code }) => (statusOfRefusal[code] ?? 422) === status);
  return new Problem({ status, code: decisive?.code ?? 'internal-error', refusals });
}

/** What is not there, or not for whoever asks: both are answered the same. */
export function notFound(refusal: Refusal): Problem {
  return new Problem({ status: 404, code: refusal.code, refusals: [refusal] });
}
