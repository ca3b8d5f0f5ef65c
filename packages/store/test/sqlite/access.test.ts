import { openSqliteAccess, openSqliteLog } from '../../src/sqlite/index.ts';
import { accessContract } from '../contract/accessContract.ts';
import { aPlace } from './place.ts';

accessContract('SQLite', async () => {
  const { path, remove } = await aPlace();
  await (await openSqliteLog({ path, create: true })).close();
  return { access: await openSqliteAccess({ path }), remove };
});
