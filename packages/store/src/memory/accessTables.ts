import type { AccessWriteTables, ImportRow, RequestRow, TokenRow } from '../access/AccessEngine.ts';

/** Tables of an access store in memory. Rows are replaced, never changed, so that a copy of a table is a snapshot. */
export class MemoryAccessTables implements AccessWriteTables {
  #tokens = new Map<string, TokenRow>();
  #requests = new Map<string, RequestRow>();
  #imports = new Map<string, ImportRow>();

  /** Everything as it stands now; the answer puts it back. */
  snapshot(): () => void {
    const [tokens, requests, imports] = [
      new Map(this.#tokens),
      new Map(this.#requests),
      new Map(this.#imports),
    ];
    return () => {
      [this.#tokens, this.#requests, this.#imports] = [tokens, requests, imports];
    };
  }

  async tokenByHash(hash: string) {
    return [...this.#tokens.values()].find((row) => row.hash === hash);
  }

  async token(id: string) {
    return this.#tokens.get(id);
  }

  async tokens(ledger: string) {
    return [...this.#tokens.values()].filter((row) => row.ledger === ledger).sort(byCreation);
  }

  async request(token: string, key: string) {
    return this.#requests.get(placeOf(token, key));
  }

  async pendingImport(id: string) {
    return this.#imports.get(id);
  }

  async importsOf(ledger: string, person: string) {
    return [...this.#imports.values()]
      .filter((row) => row.ledger === ledger && row.person === person)
      .sort((a, b) => compare(b.kept, a.kept) || compare(b.id, a.id))
      .map(({ id }) => id);
  }

  async addToken(row: TokenRow) {
    requireFree(this.#tokens, row.id);
    this.#tokens.set(row.id, row);
  }

  async revokeToken(id: string, revoked: string) {
    const row = this.#tokens.get(id);
    if (row !== undefined) this.#tokens.set(id, { ...row, revoked });
  }

  async addRequest(row: RequestRow) {
    this.#requests.set(placeOf(row.token, row.key), row);
  }

  async answerRequest({
    token,
    key,
    answer,
  }: {
    readonly token: string;
    readonly key: string;
    readonly answer: string;
  }) {
    const row = this.#requests.get(placeOf(token, key));
    if (row !== undefined) this.#requests.set(placeOf(token, key), { ...row, answer });
  }

  async dropRequest(token: string, key: string) {
    this.#requests.delete(placeOf(token, key));
  }

  async dropRequestsUntil(begun: string) {
    for (const [place, row] of this.#requests) if (row.begun <= begun) this.#requests.delete(place);
  }

  async addImport(row: ImportRow) {
    requireFree(this.#imports, row.id);
    this.#imports.set(row.id, { ...row, file: row.file.slice() });
  }

  async dropImport(id: string) {
    this.#imports.delete(id);
  }

  async dropImportsUntil(expires: string) {
    for (const [id, row] of this.#imports) if (row.expires <= expires) this.#imports.delete(id);
  }
}

/** As a table's primary key does. */
function requireFree(table: ReadonlyMap<string, unknown>, key: string): void {
  if (table.has(key)) throw new RangeError(`there is one already: ${key}`);
}

function placeOf(token: string, key: string): string {
  return JSON.stringify([token, key]);
}

function byCreation(a: TokenRow, b: TokenRow): number {
  return compare(a.created, b.created) || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
