import type { RecordedEvent } from '@zhenggai/core';
import { type DocumentView, documentView, formatOf } from '@zhenggai/report';
import type { EventLog } from '@zhenggai/store';
import type { Caller } from '../access/Caller.ts';
import { refused } from '../problem/refused.ts';
import { documentFor, ledgerFor } from './documentFor.ts';
import type { Recipe } from './reportId.ts';

/** What a report is made of: the kind, the format, and what it is drawn from. Throws the refusals of each as problems. */
export async function drawn({ ledger, person }: Caller, log: EventLog, made: Recipe) {
  const { kind, department } = documentFor(person, made);
  const format = formatOf(kind, made.format);
  if (!format.ok) throw refused(format.refusals);
  const events = await log.read(ledger.id, { limit: made.seq });
  const view = seenBy(person, ledger.id, events, made);
  const choice = { draft: made.draft, ...(department !== undefined && { department }) };
  return { kind, format: format.value, view, choice };
}

function seenBy(
  person: Caller['person'],
  id: string,
  events: readonly RecordedEvent[],
  { asOf, knownAt }: Recipe,
): DocumentView {
  const view = documentView(id, events, { asOf, ...(knownAt !== undefined && { knownAt }) });
  return {
    asOf,
    ...(knownAt !== undefined && { knownAt }),
    ledger: ledgerFor(person, view.ledger),
    // Replayed only where a document asks for them.
    get approvals() {
      return ledgerFor(person, view.approvals ?? view.ledger);
    },
    get before() {
      return ledgerFor(person, view.before ?? view.ledger);
    },
  };
}
