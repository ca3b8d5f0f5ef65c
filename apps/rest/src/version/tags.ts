import { createHash } from 'node:crypto';
import type { LedgerHead } from '@zhenggai/core';

/**
 * An entity tag says two things: which version was read (before the dot), which decides whether a change may be made,
 * and a digest of everything else that the answer depends on (the day, who asks, the filter).
 */
function tag(version: string, rest: readonly unknown[]): string {
  const digest = createHash('sha256').update(JSON.stringify(rest)).digest('hex').slice(0, 12);
  return `"${version}.${digest}"`;
}

/** The version of a ledger as its tags write it: `142-3fa9c1d2e4b5`. */
export function versionOfHead({ seq, hash }: LedgerHead): string {
  return `${seq}-${hash.slice(hash.indexOf(':') + 1).slice(0, 12)}`;
}

/** Tag of an answer that depends on the whole ledger. */
export function ledgerTag(head: LedgerHead, rest: readonly unknown[]): string {
  return tag(versionOfHead(head), rest);
}

/** Tag of a finding as it stands. */
export function findingTag(version: number, rest: readonly unknown[]): string {
  return tag(String(version), rest);
}

/** Tag of something seen from another viewpoint than now: good for reading again, never for a change. */
export function viewTag(head: LedgerHead, rest: readonly unknown[]): string {
  return tag(`@${versionOfHead(head)}`, rest);
}

/** The version that a tag names, `undefined` for a weak tag and for what is no tag of ours. */
export function versionOfTag(text: string): string | undefined {
  return /^"(\d+(?:-[0-9a-f]{12})?)\.[0-9a-f]{12}"$/.exec(text)?.[1];
}
