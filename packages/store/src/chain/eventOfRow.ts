import type { RecordedEvent } from '@zhenggai/core';
import type { EventRow } from '../engine/Engine.ts';

/** The event that a row holds. The row must have been checked: its text is taken at its word. */
export function eventOfRow(row: EventRow): RecordedEvent {
  return { ...JSON.parse(row.envelope), data: JSON.parse(row.data), hash: row.hash };
}
