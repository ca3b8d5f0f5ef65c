import { Failure } from '../shell/Failure.ts';
import type { Options } from '../shell/Options.ts';

const usualPort = 8787;
const usualHost = '127.0.0.1';
const highestPort = 65_535;

/** Where a server is to listen. */
export interface ListenRequest {
  readonly host: string;
  readonly port: number;
}

/** What `--host` and `--port` ask for. Fails with `port-malformed`. */
export function listenRequest(options: Options): ListenRequest {
  const port = options.whole('port') ?? usualPort;
  if (port > highestPort) throw Failure.usage({ code: 'port-malformed', facts: { seen: port } });
  return { host: options.text('host') ?? usualHost, port };
}

/** Says whether only this machine reaches a server that listens there. */
export function isLoopback({ host }: ListenRequest): boolean {
  return host === 'localhost' || host === '::1' || /^127\./.test(host);
}

const reasons: Readonly<Record<string, string>> = {
  EADDRINUSE: 'port-taken',
  EACCES: 'port-forbidden',
  EADDRNOTAVAIL: 'host-unknown',
  ENOTFOUND: 'host-unknown',
  EAI_AGAIN: 'host-unknown',
};

/** Why nobody can listen there, as a failure; anything else stays what it is. */
export function whyNotListening(error: unknown, { host, port }: ListenRequest): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error;
  const code = reasons[String(error.code)];
  return code === undefined ? error : Failure.unreadable({ code, facts: { host, port } }, error);
}
