import { withdrawToken } from '@zhenggai/store';
import { withAccess } from '../ledger/withAccess.ts';
import type { Action } from '../shell/Context.ts';
import { exitCode } from '../shell/ExitCode.ts';
import { Failure } from '../shell/Failure.ts';

/** `zhenggai token revoke ID` */
export const run: Action = (context, [id = '']) =>
  withAccess(context, 'write', async ({ access, ledger }) => {
    const { t, by, io } = context;
    const outcome = await withdrawToken(access, ledger, { by, id, at: io.now().toISOString() });
    if (!outcome.ok) throw Failure.refused(outcome.refusals);
    const { person, revokedAt } = outcome.value;
    if (context.wantsJson) context.printJson({ id, person, revokedAt });
    else
      context.print(context.style.good(t(`已撤销${person}的令牌 ${id}`, `Revoked token ${id} of ${person}`)));
    return exitCode.done;
  });
