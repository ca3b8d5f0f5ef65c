import type { SaltSource } from '../chain/saltSource.ts';
import { createEventLog } from '../log/createEventLog.ts';
import type { EventLog } from '../log/EventLog.ts';
import { memoryEngine } from './engine.ts';

/** A log in memory, for tests, previews and embedding: as strict as any other, gone with the process. */
export function openMemoryLog(options: { readonly salt?: SaltSource } = {}): EventLog {
  return createEventLog(memoryEngine(), options);
}
