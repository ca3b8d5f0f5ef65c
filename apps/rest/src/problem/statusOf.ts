import type { Refusal } from '@zhenggai/core';

/** Which status a refusal of the packages is answered with; those not named are 422: understood, and forbidden. */
export const statusOfRefusal: Readonly<Record<string, number>> = {
  'role-not-allowed': 403,
  'person-unknown': 403,
  'outside-own-department': 403,
  'finding-unknown': 404,
  'ledger-not-open': 404,
  'ledger-not-found': 404,
  'finding-changed-meanwhile': 409,
  'ledger-changed-meanwhile': 409,
  'ledger-already-open': 409,
  'person-already-registered': 409,
  'proposal-stale': 409,
  'import-since': 409,
  'code-taken': 409,
  'file-too-large': 413,
  'store-locked': 503,
  'store-read-only': 503,
  'store-full': 507,
};

/** Of several refusals the one that says most about who asks decides: first whether they may at all. */
const order = [403, 404, 409, 413, 422];

/** The status of an answer that is refused for these reasons. */
export function statusOf(refusals: readonly Refusal[]): number {
  const statuses = new Set(refusals.map(({ code }) => statusOfRefusal[code] ?? 422));
  return order.find((status) => statuses.has(status)) ?? 422;
}
