import type { LocalDate, Refusal } from '@zhenggai/core';
import type { Proposal } from '@zhenggai/core/intake';
import { type EventLog, handleCommand } from '@zhenggai/store';
import { openSqliteLog } from '@zhenggai/store/sqlite';
import type { Context } from '../shell/Context.ts';
import type { ImportTarget } from './importTarget.ts';
import { openingLedger, rehearsedOpening } from './openingLedger.ts';
import { decisionContext } from './perform.ts';

interface Import {
  readonly target: ImportTarget;
  readonly proposal: Proposal;
  readonly on: LocalDate;
}

/**
 * Records a proposal as it was shown, and answers why not where it may not be; opens the ledger first where there is
 * none. A refusal leaves no file behind.
 */
export async function applyImport(
  context: Context,
  { target, proposal, on }: Import,
): Promise<readonly Refusal[]> {
  const apply = async (log: EventLog) => {
    const decision = { ...decisionContext(context, on), channel: 'import' } as const;
    const handled = await handleCommand(
      log,
      target.id,
      { type: 'ApplyImport', proposal },
      decision,
      stamp(context),
    );
    return handled.ok ? [] : handled.refusals;
  };
  if (target.isOpen && target.log !== undefined) return apply(target.log);
  const opening = openingLedger(context);
  const rehearsed = await apply(await rehearsedOpening(context, target.id, opening, on));
  if (rehearsed.length > 0) return rehearsed;
  const log = target.log ?? (await openSqliteLog({ path: target.path, create: true }));
  try {
    const opened = await handleCommand(log, target.id, opening, decisionContext(context, on), stamp(context));
    return opened.ok ? await apply(log) : opened.refusals;
  } finally {
    if (target.log === undefined) await log.close();
  }
}

function stamp({ io }: Context): { readonly recordedAt: string } {
  return { recordedAt: io.now().toISOString() };
}
