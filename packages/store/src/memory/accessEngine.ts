import type { AccessEngine } from '../access/AccessEngine.ts';
import { Turns } from '../engine/Turns.ts';
import { MemoryAccessTables } from './accessTables.ts';

/** An engine for an access store that forgets everything with the process. */
export function memoryAccessEngine(tables: MemoryAccessTables = new MemoryAccessTables()): AccessEngine {
  const turns = new Turns();
  return {
    read: (work) => turns.take(() => work(tables)),
    ask: (work) => turns.take(() => work(tables)),
    write: (work) =>
      turns.take(async () => {
        const putBack = tables.snapshot();
        try {
          return await work(tables);
        } catch (error) {
          putBack();
          throw error;
        }
      }),
    close: async () => {},
  };
}
