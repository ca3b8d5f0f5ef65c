import type { RecordedEvent } from '../event/RecordedEvent.ts';
import type { Finding } from '../finding/Finding.ts';
import { applyFindingEvent } from './applyFindingEvent.ts';

/** The order of happening: by date in the world, then by place in the chain. */
export function byHappening(a: RecordedEvent, b: RecordedEvent): number {
  if (a.happenedOn !== b.happenedOn) return a.happenedOn < b.happenedOn ? -1 : 1;
  return a.seq - b.seq;
}

/** Leaves out the events that later ones correct: those stay in the log, and are read no more. */
export function withoutCorrected(events: readonly RecordedEvent[]): readonly RecordedEvent[] {
  const corrected = new Set(events.flatMap((e) => (e.corrects === undefined ? [] : [e.corrects])));
  return corrected.size === 0 ? events : events.filter((e) => !corrected.has(e.seq));
}

/** A finding as its events make it, in the order of happening. */
export function foldFinding(events: readonly RecordedEvent[]): Finding | undefined {
  let finding: Finding | undefined;
  for (const event of [...withoutCorrected(events)].sort(byHappening))
    finding = applyFindingEvent(finding, event);
  return finding;
}
