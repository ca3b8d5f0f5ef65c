// A program of its own that revokes a token of a ledger file: `tokenRevoker.ts PATH ID`.
import { openSqliteAccess } from '../../src/sqlite/index.ts';

const [path = '', id = ''] = process.argv.slice(2);
const access = await openSqliteAccess({ path, waitMs: 20_000 });
await access.revokeToken(id, '2026-03-05T09:00:00.000Z');
await access.close();
