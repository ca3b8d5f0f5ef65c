import type { Command, LocalDate } from '@zhenggai/core';
import { type Handled, handleCommand, type Known, loadLedger } from '@zhenggai/store';
import type { Caller } from '../access/Caller.ts';
import { refused } from '../problem/refused.ts';
import type { Service } from '../server/ServerOptions.ts';
import { staleFinding, staleLedger } from '../version/precondition.ts';

/**
 * Has a command of the caller's decided and recorded. A refusal is a problem; where what the caller had seen moved on
 * at the very moment, it is the same 412 as if it had moved before.
 */
export async function perform(
  { log, ids, clock }: Service,
  caller: Caller,
  {
    command,
    on,
    known,
    importId,
  }: {
    readonly command: Command;
    readonly on: LocalDate;
    readonly known: Known;
    /** Where the command applies a workbook: the import that its events name as their cause. */
    readonly importId?: string;
  },
): Promise<Handled> {
  const { ledger, person, today } = caller;
  const door =
    importId === undefined
      ? ({ channel: 'rest', id: ids() } as const)
      : ({ channel: 'import', id: importId } as const);
  const context = { on, today, by: person.name, ...door };
  const recordedAt = clock.now().toISOString();
  const handled = await handleCommand(log, ledger.id, command, context, { recordedAt, known });
  if (handled.ok) return handled.value;
  const codes = new Set(handled.refusals.map(({ code }) => code));
  if (known.finding !== undefined && codes.has('finding-changed-meanwhile')) {
    const { code, version } = known.finding;
    const finding = (await loadLedger(log, ledger.id)).findings.get(code);
    if (finding !== undefined) throw staleFinding({ finding, today, since: version });
  }
  if (known.head !== undefined && codes.has('ledger-changed-meanwhile')) {
    const now = { ...caller, ledger: await loadLedger(log, ledger.id) };
    throw await staleLedger(now, log, known.head.seq);
  }
  throw refused(handled.refusals);
}
