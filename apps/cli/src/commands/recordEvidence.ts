import path from 'node:path';
import { digestInput } from '../files/readInput.ts';
import { findingCodeOf, measureCodeOf } from '../ledger/codesOf.ts';
import { perform } from '../ledger/perform.ts';
import { withLedger } from '../ledger/withLedger.ts';
import { placeOf, printRecorded } from '../print/recorded.ts';
import type { Action } from '../shell/Context.ts';
import { exitCode } from '../shell/ExitCode.ts';

/** `zhenggai record evidence CODE FILE`: the ledger keeps the file's digest and size, not the file. */
export const run: Action = async (context, [typed = '', file = ''], options) => {
  const finding = findingCodeOf(typed);
  const asked = options.text('measure');
  const measure = asked === undefined ? undefined : measureCodeOf(asked);
  const { digest, size } = await digestInput(context.io, file);
  const [docNumber, explanation] = [options.text('docNumber'), options.text('explanation')];
  const [date, validUntil] = [options.day('date'), options.day('validUntil')];
  const corrects = options.whole('corrects');
  return withLedger(context, 'write', async (ledger) => {
    const { events } = await perform(context, ledger, {
      type: 'RecordEvidence',
      finding,
      name: path.basename(file),
      digest,
      size,
      ...(docNumber !== undefined && { docNumber }),
      ...(date !== undefined && { date }),
      ...(validUntil !== undefined && { validUntil }),
      ...(measure !== undefined && { measure }),
      ...(explanation !== undefined && { explanation }),
      ...(corrects !== undefined && { corrects }),
    });
    const recorded = events.find((event) => event.type === 'EvidenceRecorded');
    const code = recorded?.type === 'EvidenceRecorded' ? recorded.data.evidence : finding;
    const { t } = context;
    printRecorded(
      context,
      events,
      t(
        `已记录佐证 ${code}：${path.basename(file)}，${size} 字节`,
        `Evidence ${code} recorded: ${path.basename(file)}, ${size} bytes`,
      ) + placeOf(context, events),
    );
    return exitCode.done;
  });
};
