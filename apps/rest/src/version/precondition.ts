import { type EventAnswer, eventAnswer, type Finding, isEventWithinReach } from '@zhenggai/core';
import type { EventLog, Known } from '@zhenggai/store';
import type { FastifyRequest } from 'fastify';
import type { Caller } from '../access/Caller.ts';
import { Problem } from '../problem/Problem.ts';
import { findingTag, ledgerTag, versionOfHead, versionOfTag } from './tags.ts';

/**
 * What a change of a finding rests on, as `If-Match` says it. `*` is the explicit wish to act on whatever stands.
 * Problems: 428 without the header, 412 where the finding has another version now, with what happened since.
 */
export function knownFinding(request: FastifyRequest, { today }: Caller, finding: Finding): Known {
  const versions = versionsIn(request);
  if (versions === 'any') return {};
  const { code, version } = finding;
  if (versions.includes(String(version))) return { finding: { code, version } };
  throw staleFinding({
    finding,
    today,
    since: Math.max(-1, ...versions.map(Number).filter(Number.isInteger)),
  });
}

/** A finding that moved on; `since` is the version that was known, -1 for none of its own. */
export function staleFinding({
  finding,
  today,
  since,
}: {
  readonly finding: Finding;
  readonly today: string;
  readonly since: number;
}): Problem {
  const events = finding.history.filter(({ findingVersion }) => since >= 0 && (findingVersion ?? 0) > since);
  return stale(findingTag(finding.version, [today]), [...events].sort(bySeq).map(eventAnswer));
}

/** {@link knownFinding} for a change that concerns the whole ledger: the version is its head. */
export async function knownLedger(request: FastifyRequest, caller: Caller, log: EventLog): Promise<Known> {
  const versions = versionsIn(request);
  if (versions === 'any') return {};
  const { head } = caller.ledger;
  if (versions.includes(versionOfHead(head))) return { head };
  const seqs = versions.filter((one) => one.includes('-')).map((one) => Number(one.split('-')[0]));
  throw await staleLedger(caller, log, Math.max(-1, ...seqs));
}

/** A ledger that moved on; of what happened only what whoever asks may know. */
export async function staleLedger(
  { ledger, person, today }: Caller,
  log: EventLog,
  since: number,
): Promise<Problem> {
  const events = since < 0 ? [] : await log.read(ledger.id, { afterSeq: since, limit: 500 });
  const visible = events.filter((event) => isEventWithinReach(ledger, person, event));
  return stale(ledgerTag(ledger.head, [today, person]), visible.map(eventAnswer));
}

function stale(current: string, changes: readonly EventAnswer[]): Problem {
  // Nothing known to have changed: the tag was of another view, or of something else.
  const code = changes.length === 0 ? 'precondition-unknown' : 'precondition-stale';
  return new Problem({ status: 412, code, current, changes, headers: { etag: current } });
}

function versionsIn(request: FastifyRequest): readonly string[] | 'any' {
  const header = request.headers['if-match'];
  if (header === undefined) throw new Problem({ status: 428, code: 'precondition-required' });
  if (header.trim() === '*') return 'any';
  return header.split(',').flatMap((one) => versionOfTag(one.trim()) ?? []);
}

const bySeq = (a: { readonly seq: number }, b: { readonly seq: number }) => a.seq - b.seq;
