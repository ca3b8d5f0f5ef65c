import type { Engine } from '../engine/Engine.ts';
import { Turns } from '../engine/Turns.ts';
import { MemoryTables } from './tables.ts';

/** An engine that forgets everything with the process. */
export function memoryEngine(tables: MemoryTables = new MemoryTables()): Engine {
  const turns = new Turns();
  return {
    access: 'write',
    read: (work) => turns.take(() => work(tables)),
    ask: (work) => turns.take(() => work(tables)),
    write: (work) =>
      turns.take(async () => {
        const undo = tables.noteUndo();
        try {
          return await work(tables);
        } catch (error) {
          for (const takeBack of undo.reverse()) takeBack();
          throw error;
        }
      }),
    inspect: async () => [],
    close: async () => {},
  };
}
