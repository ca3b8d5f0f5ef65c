import { openMemoryLog } from '../../src/memory/index.ts';
import { eventLogContract } from '../contract/eventLogContract.ts';

eventLogContract('memory', async () => ({ log: openMemoryLog(), remove: async () => {} }));
