import { openSqliteLog } from '../../src/sqlite/index.ts';
import { eventLogContract } from '../contract/eventLogContract.ts';
import { aPlace } from './place.ts';

eventLogContract('SQLite', async () => {
  const { path, remove } = await aPlace();
  return { log: await openSqliteLog({ path, create: true }), remove };
});
