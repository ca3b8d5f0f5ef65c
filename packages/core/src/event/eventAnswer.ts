import type { RecordedEvent } from './RecordedEvent.ts';

/**
 * An event as every door answers it: in flat words, without what only the chain needs.
 *
 * @example eventAnswer(event) // { type: 'DoneClaimed', data: { measure: 'F01.1' }, … }
 */
export function eventAnswer(event: RecordedEvent) {
  const { seq, type, finding, happenedOn, recordedAt, actor, corrects, data, hash } = event;
  return {
    seq,
    type,
    ...(finding !== null && { finding }),
    happenedOn,
    recordedAt,
    by: actor.person,
    role: actor.role,
    channel: actor.channel,
    ...(corrects !== undefined && { corrects }),
    data,
    hash,
  };
}

/** See {@link eventAnswer}. */
export type EventAnswer = ReturnType<typeof eventAnswer>;
