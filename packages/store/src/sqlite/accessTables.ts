import type { AccessWriteTables, ImportRow, RequestRow, TokenRow } from '../access/AccessEngine.ts';
import type { AccessStatements } from './accessStatements.ts';
import type { RunQuery } from './Connection.ts';

/** Tables of an access store in a ledger file. */
export class SqliteAccessTables implements AccessWriteTables {
  readonly #run: RunQuery;
  readonly #statements: AccessStatements;

  constructor(run: RunQuery, statements: AccessStatements) {
    this.#run = run;
    this.#statements = statements;
  }

  async tokenByHash(hash: string) {
    const [row] = this.#run(this.#statements.tokenByHash(hash));
    return row;
  }

  async token(id: string) {
    const [row] = this.#run(this.#statements.token(id));
    return row;
  }

  async tokens(ledger: string) {
    return this.#run(this.#statements.tokens(ledger));
  }

  async request(token: string, key: string) {
    const [row] = this.#run(this.#statements.request(token, key));
    return row;
  }

  async pendingImport(id: string) {
    const [row] = this.#run(this.#statements.pendingImport(id));
    return row;
  }

  async importsOf(ledger: string, person: string) {
    const rows = this.#run(this.#statements.importsOf(ledger, person));
    return rows.map(({ id }) => id);
  }

  async addToken({ id, hash, ledger, person, label, created, expires }: TokenRow) {
    this.#run(this.#statements.addToken(id, hash, ledger, person, label, created, expires));
  }

  async revokeToken(id: string, revoked: string) {
    this.#run(this.#statements.revokeToken(revoked, id));
  }

  async addRequest({ token, key, digest, begun }: RequestRow) {
    this.#run(this.#statements.addRequest(token, key, digest, begun));
  }

  async answerRequest({
    token,
    key,
    answer,
  }: Pick<RequestRow, 'token' | 'key'> & { readonly answer: string }) {
    this.#run(this.#statements.answerRequest(answer, token, key));
  }

  async dropRequest(token: string, key: string) {
    this.#run(this.#statements.dropRequest(token, key));
  }

  async dropRequestsUntil(begun: string) {
    this.#run(this.#statements.dropRequestsUntil(begun));
  }

  async addImport(row: ImportRow) {
    const { id, ledger, token, person, name, digest, file, reading, proposal, kept, expires } = row;
    this.#run(
      this.#statements.addImport(
        id,
        ledger,
        token,
        person,
        name,
        digest,
        file,
        reading,
        proposal,
        kept,
        expires,
      ),
    );
  }

  async dropImport(id: string) {
    this.#run(this.#statements.dropImport(id));
  }

  async dropImportsUntil(expires: string) {
    this.#run(this.#statements.dropImportsUntil(expires));
  }
}
