import { StoreError } from '@zhenggai/store';
import { openSqliteAccess, openSqliteLog } from '@zhenggai/store/sqlite';
import { ledgerPlace } from '../ledger/ledgerPlace.ts';
import { listenRequest } from '../ledger/listenRequest.ts';
import { serveUntilStopped } from '../ledger/serveUntilStopped.ts';
import type { Action, Context } from '../shell/Context.ts';
import { exitCode } from '../shell/ExitCode.ts';
import { Failure } from '../shell/Failure.ts';

/** `zhenggai serve`: the ledgers of a file over HTTP, until it is stopped. */
export const run: Action = async (context, _, options) => {
  const listen = listenRequest(options);
  if (options.flag('demo')) {
    const { serveDemo } = await import('../ledger/serveDemo.ts');
    return serveDemo(context, listen);
  }
  const { path, id } = await ledgerPlace(context);
  if (id !== undefined) throw Failure.usage({ code: 'serve-whole-store', facts: { seen: context.ledger } });
  const hasTokens = await holdsTokens(context, path);
  await serveUntilStopped(context, {
    ...listen,
    path,
    clock: context.io,
    onListening: ({ url }) => {
      if (context.wantsJson) context.printJsonLine({ url });
      if (!hasTokens)
        context.say(
          context.t(
            '还没有有效的令牌，签发：zhenggai token add --for 姓名',
            'There is no valid token yet: zhenggai token add --for NAME',
          ),
        );
    },
  });
  return exitCode.done;
};

/** Says whether anybody can come in. Throws `ledger-not-found` where there is nothing to serve. */
async function holdsTokens({ io }: Context, path: string): Promise<boolean> {
  const log = await openSqliteLog({ path, access: 'read' });
  const access = await openSqliteAccess({ path, access: 'read' });
  try {
    const ledgers = await log.ledgers();
    if (ledgers.length === 0) throw new StoreError('ledger-not-found', {});
    const now = io.now().toISOString();
    const all = await Promise.all(ledgers.map((ledger) => access.listTokens(ledger)));
    return all.flat().some(({ revokedAt, expiresAt }) => revokedAt === null && expiresAt > now);
  } finally {
    await Promise.all([access.close(), log.close()]);
  }
}
