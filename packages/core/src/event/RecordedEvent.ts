import type { LocalDate } from '../date/LocalDate.ts';
import type { FindingCode } from '../finding/codes.ts';
import type { Actor } from '../person/Person.ts';
import type { EventBody } from './EventBody.ts';

/** What brought an event about: the id of the command or of the import. */
export type Cause = { readonly command: string } | { readonly import: string };

/** What every event says of itself, decided by `decide`. */
export interface EventFrame {
  /** Version of the data's form; 1 until a form changes. */
  readonly schema: number;
  readonly finding: FindingCode | null;
  /** The finding's version after this event; null for events of the ledger itself. */
  readonly findingVersion: number | null;
  /** The date in the world. */
  readonly happenedOn: LocalDate;
  readonly actor: Actor;
  readonly cause: Cause;
  /** The seq of the event that this one corrects: from now on this one is read in its place. */
  readonly corrects?: number;
}

/** An event as `decide` answers it: without place in the chain. */
export type DraftEvent = EventFrame & EventBody;

/** What the store adds when it takes an event into the chain. */
export interface ChainLink {
  readonly ledger: string;
  /** 1, 2, 3 … within the ledger, without gaps. */
  readonly seq: number;
  /** The instant in the system, ISO 8601 with milliseconds, UTC. */
  readonly recordedAt: string;
  /** Digest of salt and data; the chain holds this, so that data can lawfully be erased later. */
  readonly dataDigest: string;
  readonly previousHash: string;
  readonly hash: string;
}

/** An event with its place in a ledger's chain. Final: a correction is a new event. */
export type RecordedEvent = DraftEvent & ChainLink;

/** A recorded event of one type. */
export type EventOf<T extends EventBody['type']> = Extract<RecordedEvent, { readonly type: T }>;
