import {
  digestOf,
  type EventBody,
  type FindingCode,
  type LocalDate,
  localDate,
  type RecordedEvent,
} from '@zhenggai/core';

/** An event as a case tells it: what happened, when, to which finding. */
export type Happening = EventBody & {
  readonly on: string;
  readonly finding?: FindingCode;
  /** Who did it; else the clerk. */
  readonly by?: string;
};

const actor = { person: '何敬', role: 'clerk', channel: 'cli' } as const;

/** The events as a store would have recorded them, chained by digests that depend on nothing but them. */
export function recorded(ledger: string, happenings: readonly Happening[]): readonly RecordedEvent[] {
  const versions = new Map<FindingCode, number>();
  let previousHash = '';
  return happenings.map(({ on, finding, by = actor.person, ...body }, index) => {
    const version = finding === undefined ? null : (versions.get(finding) ?? 0) + 1;
    if (finding !== undefined && version !== null) versions.set(finding, version);
    const frame = {
      schema: 1,
      finding: finding ?? null,
      findingVersion: version,
      happenedOn: localDate(on),
      actor: { ...actor, person: by },
      cause: { command: `c${index + 1}` },
      ledger,
      seq: index + 1,
      recordedAt: `${on}T02:00:00.000Z`,
      dataDigest: digestOf(body.data),
      previousHash,
    };
    const event: RecordedEvent = { ...frame, ...body, hash: digestOf({ ...frame, type: body.type }) };
    previousHash = event.hash;
    return event;
  });
}

/** A day on which the sample ledgers are looked at. */
export const asOf: LocalDate = localDate('2024-07-10');
