import { type Compilable, type CompiledQuery, type Kysely, sql } from 'kysely';
import type { EventRow, FindingRow, HeadRow } from '../engine/Engine.ts';

/** The tables as they are made in `migrations.ts`. */
export interface Tables {
  readonly events: EventRow;
  readonly heads: HeadRow;
  readonly findings: Omit<FindingRow, 'finding'> & { readonly finding: string };
}

/** A query compiled once; each use gives it its values, in the order in which they stand in it. */
export type Statement<Row> = (
  ...values: readonly (string | number | null | Uint8Array)[]
) => CompiledQuery<Row>;

/** Building a query anew costs more than running it: compiled once, a commit costs what the disk costs. */
export function compileStatements(db: Kysely<Tables>) {
  // Placeholders: only the shape of a query is compiled.
  const [ledger, text, number] = ['', '', 0];
  const everyMention = sql<{ ledger: string }>`
    select ledger from events union select ledger from heads union select ledger from findings order by 1`;
  const heads = db.selectFrom('heads').where('ledger', '=', ledger);
  const findings = db.selectFrom('findings').where('ledger', '=', ledger);
  return {
    ledgers: once(db.selectFrom('heads').select('ledger').orderBy('ledger')),
    mentionedLedgers: once({ compile: () => everyMention.compile(db) }),
    head: once(heads.selectAll()),
    place: once(heads.select(['seq', 'hash'])),
    /** ledger, after, limit */
    events: once(
      db
        .selectFrom('events')
        .selectAll()
        .where('ledger', '=', ledger)
        .where('seq', '>', 0)
        .orderBy('seq')
        .limit(1),
    ),
    findings: once(findings.selectAll()),
    /** ledger, finding */
    findingVersion: once(findings.where('finding', '=', text).select('version')),
    /** ledger, seq, envelope, hash, salt, data */
    addEvent: once(
      db
        .insertInto('events')
        .values({ ledger, seq: number, envelope: text, hash: text, salt: text, data: text }),
    ),
    /** ledger, seq, hash, state */
    openHead: once(db.insertInto('heads').values({ ledger, seq: number, hash: text, state: text })),
    /** seq, hash, ledger */
    moveHead: once(db.updateTable('heads').set({ seq: number, hash: text }).where('ledger', '=', ledger)),
    /** seq, hash, state, ledger */
    moveHeadAndState: once(
      db.updateTable('heads').set({ seq: number, hash: text, state: text }).where('ledger', '=', ledger),
    ),
    /** ledger, finding, version, state */
    keepFinding: once(
      db
        .insertInto('findings')
        .values({ ledger, finding: text, version: number, state: text })
        .onConflict((conflict) =>
          conflict.columns(['ledger', 'finding']).doUpdateSet((row) => ({
            version: row.ref('excluded.version'),
            state: row.ref('excluded.state'),
          })),
        ),
    ),
  };
}

export type Statements = ReturnType<typeof compileStatements>;

/** Compiles a query; its values are given with each use. */
export function once<Row>(query: Compilable<Row>): Statement<Row> {
  const compiled = query.compile();
  return (...parameters) => ({ ...compiled, parameters });
}
