import { workCodeOf } from '../ledger/codesOf.ts';
import { perform } from '../ledger/perform.ts';
import { withLedger } from '../ledger/withLedger.ts';
import { placeOf, printRecorded } from '../print/recorded.ts';
import type { Action } from '../shell/Context.ts';
import { exitCode } from '../shell/ExitCode.ts';

/** `zhenggai record done CODE[.N]`: a claim, never a verdict. */
export const run: Action = async (context, [typed = ''], options) => {
  const code = workCodeOf(typed);
  const text = options.text('text');
  return withLedger(context, 'write', async (ledger) => {
    const { events } = await perform(context, ledger, {
      type: 'ClaimDone',
      ...code,
      ...(text !== undefined && { text }),
    });
    const where = code.measure ?? code.finding;
    const said = context.t(
      `${where} 已记为自报完成（销号另办）`,
      `${where}: claimed done (closing is another step)`,
    );
    printRecorded(context, events, said + placeOf(context, events));
    return exitCode.done;
  });
};
