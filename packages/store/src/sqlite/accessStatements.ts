import type { Kysely } from 'kysely';
import type { ImportRow, RequestRow, TokenRow } from '../access/AccessEngine.ts';
import { once } from './statements.ts';

/** The tables of an access store as they are made in `migrations.ts`. */
export interface AccessTables {
  readonly tokens: TokenRow;
  readonly requests: RequestRow;
  readonly imports: ImportRow;
}

/** The queries of an access store, compiled once; see `compileStatements`. */
export function compileAccessStatements(db: Kysely<AccessTables>) {
  // Placeholders: only the shape of a query is compiled.
  const [text, bytes] = ['', new Uint8Array()];
  const tokens = db.selectFrom('tokens').selectAll();
  const request = { token: text, key: text };
  return {
    tokenByHash: once(tokens.where('hash', '=', text)),
    token: once(tokens.where('id', '=', text)),
    tokens: once(tokens.where('ledger', '=', text).orderBy('created').orderBy('id')),
    /** token, key */
    request: once(db.selectFrom('requests').selectAll().where('token', '=', text).where('key', '=', text)),
    pendingImport: once(db.selectFrom('imports').selectAll().where('id', '=', text)),
    /** ledger, person */
    importsOf: once(
      db
        .selectFrom('imports')
        .select('id')
        .where('ledger', '=', text)
        .where('person', '=', text)
        .orderBy('kept', 'desc')
        .orderBy('id', 'desc'),
    ),
    /** id, hash, ledger, person, label, created, expires; it is not revoked. */
    addToken: once(
      db.insertInto('tokens').values({
        id: text,
        hash: text,
        ledger: text,
        person: text,
        label: text,
        created: text,
        expires: text,
      } as TokenRow),
    ),
    /** revoked, id */
    revokeToken: once(db.updateTable('tokens').set({ revoked: text }).where('id', '=', text)),
    /** token, key, digest, begun; it is not answered. */
    addRequest: once(
      db.insertInto('requests').values({ ...request, digest: text, begun: text } as RequestRow),
    ),
    /** answer, token, key */
    answerRequest: once(
      db.updateTable('requests').set({ answer: text }).where('token', '=', text).where('key', '=', text),
    ),
    /** token, key */
    dropRequest: once(db.deleteFrom('requests').where('token', '=', text).where('key', '=', text)),
    dropRequestsUntil: once(db.deleteFrom('requests').where('begun', '<=', text)),
    /** id, ledger, token, person, name, digest, file, reading, proposal, kept, expires */
    addImport: once(
      db.insertInto('imports').values({
        id: text,
        ledger: text,
        token: text,
        person: text,
        name: text,
        digest: text,
        file: bytes,
        reading: text,
        proposal: text,
        kept: text,
        expires: text,
      }),
    ),
    dropImport: once(db.deleteFrom('imports').where('id', '=', text)),
    dropImportsUntil: once(db.deleteFrom('imports').where('expires', '<=', text)),
  };
}

export type AccessStatements = ReturnType<typeof compileAccessStatements>;
