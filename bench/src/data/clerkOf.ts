import { type Command, type DecisionContext, localDate, openingCommand } from '@zhenggai/core';
import { propose } from '@zhenggai/core/intake';
import { readWorkbook } from '@zhenggai/spreadsheet';
import { type EventLog, type Handled, handleCommand, loadLedger } from '@zhenggai/store';
import { ledgerWorkbook } from './ledgerWorkbook.ts';

/** The day on which everything happens, and the instant at which it is recorded. */
export const day = localDate('2024-03-01');
export const recordedAt = '2024-03-01T02:00:00.000Z';
export const clerkName = '何敬';

/** Somebody who works on the ledger `qinglan` in a log, through the one door that all apps use. */
export interface Clerk {
  readonly ledger: string;
  give(command: Command): Promise<Handled>;
}

/** The clerk of a ledger that was opened in this log and filled from a workbook of so many findings. */
export async function clerkOf(log: EventLog, findings: number): Promise<Clerk> {
  const ledger = 'qinglan';
  let given = 0;
  const give = async (command: Command) => {
    const channel = command.type === 'ApplyImport' ? 'import' : 'library';
    const context: DecisionContext = { on: day, today: day, by: clerkName, channel, id: `c${++given}` };
    const handled = await handleCommand(log, ledger, command, context, { recordedAt });
    if (handled.ok) return handled.value;
    throw new Error(`${command.type} was refused: ${JSON.stringify(handled.refusals)}`);
  };
  const file = 'ledger.xlsx';
  await give(
    openingCommand({ name: clerkName }, { issuer: '中共青澜县水务局党组', inspectingBody: '县委第二巡察组' }),
  );
  const reading = readWorkbook(await ledgerWorkbook(findings), { file });
  const held = await loadLedger(log, ledger);
  await give({
    type: 'ApplyImport',
    proposal: propose(held, reading, { file, fileDigest: `sha256:${'0'.repeat(64)}` }),
  });
  return { ledger, give };
}
