import { requireInstant } from '../log/requireInstant.ts';
import type { AccessEngine } from './AccessEngine.ts';
import type { Token } from './AccessStore.ts';
import { tokenOfRow } from './tokenOfRow.ts';

/** See `AccessStore.revokeToken`. */
export async function revokeToken(engine: AccessEngine, id: string, at: string): Promise<Token | undefined> {
  requireInstant(at);
  return engine.write(async (tables) => {
    const row = await tables.token(id);
    if (row === undefined) return undefined;
    if (row.revoked !== null) return tokenOfRow(row);
    await tables.revokeToken(id, at);
    return tokenOfRow({ ...row, revoked: at });
  });
}
