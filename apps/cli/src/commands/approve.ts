import { findingCodeOf } from '../ledger/codesOf.ts';
import { perform } from '../ledger/perform.ts';
import { withLedger } from '../ledger/withLedger.ts';
import { codesText } from '../print/codesText.ts';
import { placeOf, printRecorded } from '../print/recorded.ts';
import type { Action } from '../shell/Context.ts';
import { exitCode } from '../shell/ExitCode.ts';

/** `zhenggai approve --text progress [CODE…]` */
export const run: Action = async (context, typed) => {
  const findings = typed.map(findingCodeOf);
  return withLedger(context, 'write', async (ledger) => {
    const { events } = await perform(context, ledger, {
      type: 'ApproveTexts',
      text: 'progress',
      ...(findings.length > 0 && { findings }),
    });
    const codes = events.flatMap(({ finding }) => finding ?? []);
    const { t } = context;
    printRecorded(
      context,
      events,
      t(
        `已批准公开 ${codes.length} 个问题的文字：${codesText(context, codes)}`,
        `Approved for publication, ${codes.length} findings: ${codesText(context, codes)}`,
      ) + placeOf(context, events),
    );
    return exitCode.done;
  });
};
