import type { AccessStore, EventLog } from '@zhenggai/store';

/** What a server stands on. Clock and ids come in, so that a test can say what day it is. */
export interface ServerOptions {
  /** Opened for writing; the server does not close it, see `startServer`. */
  readonly log: EventLog;
  /** Tokens, begun requests, pending imports. */
  readonly access: AccessStore;
  readonly clock: { now(): Date };
  /** A new id each time, never one that was given before: `crypto.randomUUID`. */
  readonly ids: () => string;
  /** Told of every defect of the program: an error that nobody foresaw. The client gets 500 and no details. */
  readonly onDefect?: (error: unknown) => void;
  readonly limits?: Partial<ServerLimits>;
}

export interface ServerLimits {
  /** Requests a minute with one token; without one that opens anything, from one address. */
  readonly requestsPerMinute: number;
  /** Bytes of a JSON body. */
  readonly bodyBytes: number;
  /** Bytes of a file of evidence, which pass through. */
  readonly fileBytes: number;
  /** Bytes of a workbook, which is held in memory and read. */
  readonly workbookBytes: number;
  /** Milliseconds in which a request has to arrive whole. */
  readonly requestMs: number;
}

export const defaultLimits: ServerLimits = {
  requestsPerMinute: 6000,
  bodyBytes: 1024 * 1024,
  fileBytes: 200 * 1024 * 1024,
  workbookBytes: 20 * 1024 * 1024,
  requestMs: 120_000,
};

/** {@link ServerOptions} with every limit known: what the routes work with. */
export interface Service extends Omit<ServerOptions, 'limits'> {
  readonly limits: ServerLimits;
}
