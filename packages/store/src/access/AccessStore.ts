/** A token as it is listed: everything but its secret, which nobody can read again. Instants are ISO 8601, UTC. */
export interface Token {
  readonly id: string;
  readonly ledger: string;
  /** Id of the person who acts with it. */
  readonly person: string;
  readonly label: string | null;
  readonly createdAt: string;
  readonly expiresAt: string;
  readonly revokedAt: string | null;
}

export interface NewToken extends Pick<Token, 'ledger' | 'person' | 'createdAt' | 'expiresAt'> {
  readonly label?: string;
}

/** Whose token a secret is, or why it opens nothing; `mistyped` is one that was never made by anyone. */
export type TokenCheck =
  | { readonly ok: true; readonly token: Token }
  | { readonly ok: false; readonly why: 'mistyped' | 'unknown' }
  | { readonly ok: false; readonly why: 'expired' | 'revoked'; readonly token: Token };

/** A request that its sender may repeat: keys of two tokens never meet. */
export interface RequestKey {
  readonly token: string;
  readonly key: string;
}

/** What a request was answered, to be answered again. */
export interface KeptAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** `mismatch`: the key was used for another request. */
export type Begun =
  | { readonly state: 'first' }
  | { readonly state: 'replay'; readonly answer: KeptAnswer }
  | { readonly state: 'in-progress' }
  | { readonly state: 'mismatch' };

/** A workbook that was uploaded and what it would change, kept until it is applied as shown or forgotten. */
export interface PendingImport {
  readonly id: string;
  readonly ledger: string;
  /** Ids of the token and the person that uploaded it. */
  readonly token: string;
  readonly person: string;
  readonly fileName: string;
  readonly fileDigest: string;
  readonly file: Uint8Array;
  /** JSON texts; whoever keeps them knows their form. */
  readonly reading: string;
  readonly proposal: string;
  readonly keptAt: string;
  readonly expiresAt: string;
}

export type KeptImport =
  | { readonly ok: true }
  | { readonly ok: false; readonly why: 'too-large'; readonly bytes: number; readonly limit: number };

/**
 * Who may come in, and what was begun from outside: beside the event log, and no part of the record. Instants are
 * arguments and are checked (RangeError). Throws `StoreError` for broken surroundings.
 */
export interface AccessStore {
  /** Makes a token; the secret is answered once and kept only as its digest. */
  createToken(token: NewToken): Promise<{ readonly token: Token; readonly secret: string }>;

  /** Whose token it is at an instant; the instant at which one expires is too late. */
  findToken(secret: string, at: string): Promise<TokenCheck>;

  /** Tokens of a ledger, also expired and revoked ones, oldest first. */
  listTokens(ledger: string): Promise<readonly Token[]>;

  /** Ends a token for good; answers it, with the instant at which it was first revoked, or undefined for none. */
  revokeToken(id: string, at: string): Promise<Token | undefined>;

  /** Claims a request before it is worked on. One that was neither finished nor given up in two minutes is free. */
  begin(request: RequestKey & { readonly requestDigest: string; readonly at: string }): Promise<Begun>;

  /** Keeps the answer of a request that was begun, for a day from its beginning. */
  finish(request: RequestKey & { readonly answer: KeptAnswer }): Promise<void>;

  /** Gives a claim back: nothing was done, and the same key may be tried again. */
  abandon(request: RequestKey): Promise<void>;

  /** Keeps an import; a person's oldest one beyond twenty is forgotten. Refuses one that is too large, as a value. */
  keepImport(pending: PendingImport): Promise<KeptImport>;

  /** The import as it was kept; undefined once it is dropped or expired. */
  findImport(id: string, at: string): Promise<PendingImport | undefined>;

  dropImport(id: string): Promise<void>;

  close(): Promise<void>;
}
