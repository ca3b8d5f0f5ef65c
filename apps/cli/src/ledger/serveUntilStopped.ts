import { type RunningServer, startServer } from '@zhenggai/rest';
import { openSqliteAccess, openSqliteLog } from '@zhenggai/store/sqlite';
import type { Context } from '../shell/Context.ts';
import { isLoopback, type ListenRequest, whyNotListening } from './listenRequest.ts';

export interface ServeRequest extends ListenRequest {
  /** The ledger file. */
  readonly path: string;
  readonly clock: { now(): Date };
  /** Told once it listens. */
  onListening(server: RunningServer): void;
}

/** Serves the ledgers of a file until the process is asked to end, then finishes what is under way. */
export async function serveUntilStopped(context: Context, request: ServeRequest): Promise<void> {
  const { t, say, io } = context;
  const server = await started(context, request);
  try {
    say(
      t(
        `正在 ${server.url} 提供台账，接口文档：${server.url}/docs`,
        `Serving on ${server.url}, described at ${server.url}/docs`,
      ),
    );
    if (!isLoopback(request))
      say(
        t(
          `其他机器可以访问 ${request.host}，而通信没有加密：请放在 HTTPS 代理之后`,
          `Other machines reach ${request.host} and nothing is encrypted: put an HTTPS proxy before it`,
        ),
      );
    const stopped = io.untilStopped();
    request.onListening(server);
    say(t('按 Ctrl-C 结束', 'Ctrl-C ends it'));
    await stopped;
    say(t('正在办完已收到的请求……', 'Finishing the requests under way …'));
  } finally {
    await server.close();
  }
}

async function started(context: Context, { path, clock, host, port }: ServeRequest): Promise<RunningServer> {
  const log = await openSqliteLog({ path });
  try {
    const access = await openSqliteAccess({ path });
    try {
      return await startServer({
        log,
        access,
        clock,
        ids: () => context.io.uuid(),
        host,
        port,
        onDefect: (error) => sayDefect(context, error),
      });
    } catch (error) {
      await access.close();
      throw error;
    }
  } catch (error) {
    await log.close();
    throw whyNotListening(error, { host, port });
  }
}

function sayDefect({ say, t }: Context, error: unknown): void {
  const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
  say(t(`程序出错，请报告：${details}`, `internal error, please report it: ${details}`));
}
