import { explainFinding } from '@zhenggai/core/explain';
import { findingCodeOf } from '../ledger/codesOf.ts';
import { viewOf } from '../ledger/viewOf.ts';
import { withLedger } from '../ledger/withLedger.ts';
import { findingExplanationText } from '../print/findingExplanation.ts';
import type { Action } from '../shell/Context.ts';
import { exitCode } from '../shell/ExitCode.ts';
import { Failure } from '../shell/Failure.ts';

/** `zhenggai explain CODE`: why its deadlines are what they are. */
export const run: Action = async (context, [typed = ''], options) => {
  const code = findingCodeOf(typed);
  return withLedger(context, 'read', async (open) => {
    const { ledger, asOf } = await viewOf(context, open, options);
    const finding = ledger.findings.get(code);
    if (finding === undefined) throw Failure.refused([{ code: 'finding-unknown', at: { finding: code } }]);
    const explained = explainFinding(finding, ledger, { asOf });
    if (context.wantsJson) context.printJson(explained);
    else context.print(findingExplanationText(explained, context));
    return exitCode.done;
  });
};
