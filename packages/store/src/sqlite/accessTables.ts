import type { CompiledQuery, Kysely } from 'kysely';
import type { AccessWriteTables, ImportRow, RequestRow, TokenRow } from '../access/AccessEngine.ts';
import type { AccessStatements, AccessTables } from './accessStatements.ts';

/** Tables of an access store in a ledger file. */
export class SqliteAccessTables implements AccessWriteTables {
  readonly #db: Kysely<AccessTables>;
  readonly #statements: AccessStatements;

  constructor(db: Kysely<AccessTables>, statements: AccessStatements) {
    this.#db = db;
    this.#statements = statements;
  }

  async tokenByHash(hash: string) {
    const [row] = await this.#rows(this.#statements.tokenByHash(hash));
    return row;
  }

  async token(id: string) {
    const [row] = await this.#rows(this.#statements.token(id));
    return row;
  }

  async tokens(ledger: string) {
    return this.#rows(this.#statements.tokens(ledger));
  }

  async request(token: string, key: string) {
    const [row] = await this.#rows(this.#statements.request(token, key));
    return row;
  }

  async pendingImport(id: string) {
    const [row] = await this.#rows(this.#statements.pendingImport(id));
    return row;
  }

  async importsOf(ledger: string, person: string) {
    const rows = await this.#rows(this.#statements.importsOf(ledger, person));
    return rows.map(({ id }) => id);
  }

  async addToken({ id, hash, ledger, person, label, created, expires }: TokenRow) {
    await this.#rows(this.#statements.addToken(id, hash, ledger, person, label, created, expires));
  }

  async revokeToken(id: string, revoked: string) {
    await this.#rows(this.#statements.revokeToken(revoked, id));
  }

  async addRequest({ token, key, digest, begun }: RequestRow) {
    await this.#rows(this.#statements.addRequest(token, key, digest, begun));
  }

  async answerRequest({
    token,
    key,
    answer,
  }: Pick<RequestRow, 'token' | 'key'> & { readonly answer: string }) {
    await this.#rows(this.#statements.answerRequest(answer, token, key));
  }

  async dropRequest(token: string, key: string) {
    await this.#rows(this.#statements.dropRequest(token, key));
  }

  async dropRequestsUntil(begun: string) {
    await this.#rows(this.#statements.dropRequestsUntil(begun));
  }

  async addImport(row: ImportRow) {
    const { id, ledger, token, person, name, digest, file, reading, proposal, kept, expires } = row;
    await this.#rows(
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
    await this.#rows(this.#statements.dropImport(id));
  }

  async dropImportsUntil(expires: string) {
    await this.#rows(this.#statements.dropImportsUntil(expires));
  }

  async #rows<Row>(query: CompiledQuery<Row>): Promise<readonly Row[]> {
    const { rows } = await this.#db.executeQuery(query);
    return rows;
  }
}
