/** What can be wrong with the surroundings of a store, and what a sentence about it needs. */
export interface StoreErrorFacts {
  /** No file there, or no folder to make it in. */
  readonly 'store-not-found': { readonly path: string };
  /** A file or folder that is something else; `reason` says what was seen. */
  readonly 'not-a-ledger-file': {
    readonly path: string;
    readonly reason: 'empty' | 'folder' | 'not-a-database' | 'other-application';
  };
  /** Written by a newer version of this software; `found` and `known` are versions of the file's form. */
  readonly 'ledger-file-too-new': { readonly path: string; readonly found: number; readonly known: number };
  /** Another program is writing and did not finish in time. `process` and `program` where the system tells. */
  readonly 'store-locked': {
    readonly path: string;
    readonly waitedMs: number;
    readonly process?: number;
    readonly program?: string;
  };
  /** `unmerged-wal`: last commits stand in a file beside it and cannot be merged on read-only media. */
  readonly 'store-read-only': {
    readonly path: string;
    readonly reason: 'opened-for-reading' | 'no-permission' | 'unmerged-wal';
  };
  /** No room for the next event; nothing of it was written. */
  readonly 'store-full': { readonly path: string };
  /** The engine found its file damaged, or the system could not read it. */
  readonly 'store-damaged': { readonly path: string; readonly message: string };
  readonly 'store-unreadable': { readonly path: string; readonly message: string };
  readonly 'network-file-system': { readonly path: string; readonly fileSystem: string };
  readonly 'ledger-not-found': { readonly ledger?: string };
  readonly 'several-ledgers': { readonly ledgers: readonly string[] };
  /** The first event that does not fit; see `DefectKind` for `what`. */
  readonly 'broken-chain': {
    readonly ledger: string;
    readonly seq: number;
    readonly what: string;
    readonly type?: string;
    readonly finding?: string;
  };
  readonly 'node-too-old': { readonly found: string; readonly needed: string };
}

export type StoreErrorCode = keyof StoreErrorFacts;

const messages: { readonly [C in StoreErrorCode]: (facts: StoreErrorFacts[C]) => string } = {
  'store-not-found': ({ path }) => `${path}: no such file or folder; create the ledger first`,
  'not-a-ledger-file': ({ path, reason }) =>
    `${path}: not a ledger file (${reason}); nothing was changed in it`,
  'ledger-file-too-new': ({ path, found, known }) =>
    `${path}: written by a newer version (form ${found}, this one knows ${known}); update this program`,
  'store-locked': ({ path, waitedMs, process, program }) =>
    `${path}: ${holder(process, program)} is writing to it and was not done after ${waitedMs} ms; wait for it or close it, then repeat`,
  'store-read-only': ({ path, reason }) =>
    reason === 'unmerged-wal'
      ? `${path}: its last events stand in ${path}-wal and cannot be read on read-only media; copy both files to a writable folder`
      : `${path}: can only be read (${reason}); nothing was recorded`,
  'store-full': ({ path }) => `${path}: no room left; nothing was recorded`,
  'store-damaged': ({ path, message }) => `${path}: damaged (${message}); restore it from a copy`,
  'store-unreadable': ({ path, message }) => `${path}: cannot be opened (${message})`,
  'network-file-system': ({ path, fileSystem }) =>
    `${path}: stands on a shared file system (${fileSystem}), where two machines can damage it; move it to a local disk`,
  'ledger-not-found': ({ ledger }) =>
    ledger === undefined ? 'the store holds no ledger yet' : `the store holds no ledger ${ledger}`,
  'several-ledgers': ({ ledgers }) => `the store holds several ledgers, name one: ${ledgers.join(', ')}`,
  'broken-chain': ({ ledger, seq, what, type, finding }) =>
    `ledger ${ledger}: event ${seq}${type ? ` (${[type, finding].filter(Boolean).join(' ')})` : ''} is not as it was recorded: ${what}`,
  'node-too-old': ({ found, needed }) => `ledger files need Node ${needed} or newer; this is Node ${found}`,
};

function holder(process: number | undefined, program: string | undefined): string {
  return process === undefined ? 'another program' : `process ${process}${program ? ` (${program})` : ''}`;
}

/** Broken surroundings of a store: thrown, with a stable code and the facts for a sentence in any language. */
export class StoreError<C extends StoreErrorCode = StoreErrorCode> extends Error {
  override readonly name = 'StoreError';
  readonly code: C;
  readonly facts: StoreErrorFacts[C];

  constructor(code: C, facts: StoreErrorFacts[C], cause?: unknown) {
    super(messages[code](facts), cause === undefined ? undefined : { cause });
    this.code = code;
    this.facts = facts;
  }
}

/** Says whether something thrown is a {@link StoreError}, of one code where one is named. */
export function isStoreError<C extends StoreErrorCode = StoreErrorCode>(
  thrown: unknown,
  code?: C,
): thrown is StoreError<C> {
  return thrown instanceof StoreError && (code === undefined || thrown.code === code);
}
