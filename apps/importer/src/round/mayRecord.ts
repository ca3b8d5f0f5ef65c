import { decide, type Refusal } from '@zhenggai/core';
import { emptyProposal } from '@zhenggai/core/intake';
import type { RoundRequest } from './Round.ts';

/** Why the acting person may not import into a ledger at all, found before any workbook is held to account for it. */
export function mayRecord({ target, importing, on }: RoundRequest): readonly Refusal[] {
  const { ledger, isOpen } = target;
  const { by, today } = importing;
  const nothing = emptyProposal({ basedOn: ledger.head.seq, file: '', fileDigest: '' });
  const context = { on: on ?? today, today, by, channel: 'import', id: importing.newId() } as const;
  const decided = decide(ledger, { type: 'ApplyImport', proposal: nothing }, context);
  const refusals = decided.ok ? [] : decided.refusals;
  return isOpen ? refusals : refusals.filter(({ code }) => code !== 'ledger-not-open');
}
