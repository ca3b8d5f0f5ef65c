import { eventAnswer, type RecordedEvent } from '@zhenggai/core';
import { eventWords } from '@zhenggai/core/words';
import type { Context } from '../shell/Context.ts';

/** Says what was recorded: the events as one JSON document, or a line in words. */
export function printRecorded(context: Context, events: readonly RecordedEvent[], sentence: string): void {
  if (context.wantsJson) context.printJson({ recorded: events.map(eventAnswer) });
  else context.print(context.style.good(sentence));
}

/** The last place in the chain, as a sentence names it: （第23号）. */
export function placeOf(context: Context, events: readonly RecordedEvent[]): string {
  const seq = events.at(-1)?.seq;
  return seq === undefined ? '' : context.t(`（第${seq}号记录）`, ` (event ${seq})`);
}

export function eventName(context: Context, type: RecordedEvent['type']): string {
  return eventWords[type][context.language];
}
