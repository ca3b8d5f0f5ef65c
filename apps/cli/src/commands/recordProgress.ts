import { workCodeOf } from '../ledger/codesOf.ts';
import { perform } from '../ledger/perform.ts';
import { withLedger } from '../ledger/withLedger.ts';
import { placeOf, printRecorded } from '../print/recorded.ts';
import type { Action } from '../shell/Context.ts';
import { exitCode } from '../shell/ExitCode.ts';

/** `zhenggai record progress CODE[.N] --text …` */
export const run: Action = async (context, [typed = ''], options) => {
  const code = workCodeOf(typed);
  const asked = options.needed('text');
  const text = asked === '-' ? (await context.io.stdin.readAll()).trim() : asked;
  const percent = options.whole('percent');
  const reason = options.text('reason');
  const corrects = options.whole('corrects');
  return withLedger(context, 'write', async (ledger) => {
    const { events } = await perform(context, ledger, {
      type: 'RecordProgress',
      ...code,
      text,
      ...(percent !== undefined && { percent }),
      ...(reason !== undefined && { reason }),
      ...(corrects !== undefined && { corrects }),
    });
    const where = code.measure ?? code.finding;
    printRecorded(
      context,
      events,
      context.t(`${where} 已记录进展`, `${where}: progress recorded`) + placeOf(context, events),
    );
    return exitCode.done;
  });
};
