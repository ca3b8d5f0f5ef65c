// A program of its own that opens a ledger file and says how it went: `reader.ts PATH`.
import { isStoreError } from '../../src/index.ts';
import { openSqliteLog } from '../../src/sqlite/index.ts';

const [path = ''] = process.argv.slice(2);

async function read(): Promise<string> {
  const log = await openSqliteLog({ path, access: 'read' });
  const [events, { defects }] = [await log.read('L1'), await log.verify()];
  await log.close();
  return `${events.length} defects ${defects.length}`;
}

const codeOf = (error: unknown) =>
  isStoreError(error, 'store-read-only') ? `${error.code} ${error.facts.reason}` : String(error);

console.log('read', await read().catch(codeOf));
console.log('write', await openSqliteLog({ path }).then(() => 'opened', codeOf));
