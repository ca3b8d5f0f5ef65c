import { openMemoryAccess } from '../../src/memory/index.ts';
import { accessContract } from '../contract/accessContract.ts';

accessContract('memory', async () => ({ access: openMemoryAccess(), remove: async () => {} }));
