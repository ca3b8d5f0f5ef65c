import type { AddressInfo } from 'node:net';
import { createServer } from './createServer.ts';
import type { ServerOptions } from './ServerOptions.ts';

/** A server that listens. */
export interface RunningServer {
  /** `http://127.0.0.1:8080`, without a slash at its end. */
  readonly url: string;
  /** Ends it: requests under way are finished, idle connections closed, then log and access store. */
  close(): Promise<void>;
}

/**
 * Serves the ledgers of a log until it is closed, and closes log and access store with it. `host` is 127.0.0.1 where
 * left out, so that nobody else's machine gets in by accident; port 0 takes a free one. Rejects where the address is taken;
 * log and access store stay open then.
 */
export async function startServer(
  options: ServerOptions & { readonly port: number; readonly host?: string },
): Promise<RunningServer> {
  const { port, host = '127.0.0.1', log, access } = options;
  const app = await createServer(options);
  try {
    await app.listen({ port, host });
  } catch (error) {
    await app.close();
    throw error;
  }
  const address = app.server.address() as AddressInfo;
  const shown = address.family === 'IPv6' ? `[${address.address}]` : address.address;
  return {
    url: `http://${shown}:${address.port}`,
    close: async () => {
      await app.close();
      await access.close();
      await log.close();
    },
  };
}
