import type { Command } from '@zhenggai/core';
import { openLedger } from '@zhenggai/store';
import { openMemoryLog } from '@zhenggai/store/memory';
import type { Context } from '../shell/Context.ts';
import { Failure } from '../shell/Failure.ts';
import { importingOf } from './importingOf.ts';

/** Opens a ledger in memory first: what would be refused is refused before a file is made. */
export async function rehearseOpening(context: Context, id: string, opening: Command): Promise<void> {
  const refused = await openLedger({ log: openMemoryLog(), id }, opening, {
    importing: importingOf(context),
    on: context.on,
  });
  if (refused.length > 0) throw Failure.refused(refused);
}
