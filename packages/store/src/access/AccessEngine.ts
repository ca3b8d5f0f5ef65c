/** A token as it is stored; `hash` is the digest of its secret. */
export interface TokenRow {
  readonly id: string;
  readonly hash: string;
  readonly ledger: string;
  readonly person: string;
  readonly label: string | null;
  readonly created: string;
  readonly expires: string;
  readonly revoked: string | null;
}

/** A request that was begun; `answer` is null until it is finished. */
export interface RequestRow {
  readonly token: string;
  readonly key: string;
  readonly digest: string;
  readonly begun: string;
  readonly answer: string | null;
}

/** A pending import; `name` and `digest` are its file's. */
export interface ImportRow {
  readonly id: string;
  readonly ledger: string;
  readonly token: string;
  readonly person: string;
  readonly name: string;
  readonly digest: string;
  readonly file: Uint8Array;
  readonly reading: string;
  readonly proposal: string;
  readonly kept: string;
  readonly expires: string;
}

export interface AccessReadTables {
  tokenByHash(hash: string): Promise<TokenRow | undefined>;
  token(id: string): Promise<TokenRow | undefined>;
  /** In order of creation. */
  tokens(ledger: string): Promise<readonly TokenRow[]>;
  request(token: string, key: string): Promise<RequestRow | undefined>;
  pendingImport(id: string): Promise<ImportRow | undefined>;
  /** Ids of a person's imports in a ledger, newest first. */
  importsOf(ledger: string, person: string): Promise<readonly string[]>;
}

export interface AccessWriteTables extends AccessReadTables {
  addToken(row: TokenRow): Promise<void>;
  revokeToken(id: string, revoked: string): Promise<void>;
  addRequest(row: RequestRow): Promise<void>;
  answerRequest(row: Pick<RequestRow, 'token' | 'key'> & { readonly answer: string }): Promise<void>;
  dropRequest(token: string, key: string): Promise<void>;
  /** Forgets requests begun at an instant or before. */
  dropRequestsUntil(begun: string): Promise<void>;
  addImport(row: ImportRow): Promise<void>;
  dropImport(id: string): Promise<void>;
  /** Forgets imports that expired at an instant or before. */
  dropImportsUntil(expires: string): Promise<void>;
}

/** Where the rows of an access store are kept, as `Engine` keeps those of the event log. */
export interface AccessEngine {
  read<T>(work: (tables: AccessReadTables) => Promise<T>): Promise<T>;
  /** {@link read} for a small question that comes with every request: its answer may be remembered while it still holds. */
  ask<T>(work: (tables: AccessReadTables) => Promise<T>): Promise<T>;
  /** Runs `work` alone; when its promise is fulfilled all of it is durable, when it is rejected nothing was done. */
  write<T>(work: (tables: AccessWriteTables) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}
