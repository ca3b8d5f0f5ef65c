import type { AccessEngine } from './AccessEngine.ts';
import type { AccessStore } from './AccessStore.ts';
import { beginRequest } from './beginRequest.ts';
import { createToken } from './createToken.ts';
import { findToken } from './findToken.ts';
import { importOfRow } from './importOfRow.ts';
import { keepImport } from './keepImport.ts';
import { revokeToken } from './revokeToken.ts';
import { tokenOfRow } from './tokenOfRow.ts';
import { randomSecret, type SecretSource } from './tokenSecret.ts';

/** The access store over an engine's tables: what a token, a claim and a pending import are is the same for all. */
export function createAccess(
  engine: AccessEngine,
  { secret = randomSecret }: { readonly secret?: SecretSource } = {},
): AccessStore {
  return {
    createToken: (token) => createToken(engine, token, secret),
    findToken: (text, at) => findToken(engine, text, at),
    listTokens: (ledger) => engine.read(async (tables) => (await tables.tokens(ledger)).map(tokenOfRow)),
    revokeToken: (id, at) => revokeToken(engine, id, at),
    begin: (request) => beginRequest(engine, request),
    finish: ({ token, key, answer }) =>
      engine.write((tables) => tables.answerRequest({ token, key, answer: JSON.stringify(answer) })),
    abandon: ({ token, key }) =>
      engine.write(async (tables) => {
        const row = await tables.request(token, key);
        if (row?.answer === null) await tables.dropRequest(token, key);
      }),
    keepImport: (pending) => keepImport(engine, pending),
    findImport: async (id, at) => {
      const row = await engine.read((tables) => tables.pendingImport(id));
      return row === undefined || row.expires <= at ? undefined : importOfRow(row);
    },
    dropImport: (id) => engine.write((tables) => tables.dropImport(id)),
    close: () => engine.close(),
  };
}
