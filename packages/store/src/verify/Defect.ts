/**
 * What can differ from what was recorded:
 * - `seq-gap`: an event is missing in between
 * - `hash-mismatch`: the envelope, or the hash beside it, was changed
 * - `place-mismatch`: the row stands under another ledger or seq than its envelope says
 * - `previous-hash-mismatch`: the event before was replaced
 * - `data-digest-mismatch`: the data or the salt was changed
 * - `not-canonical`: the text is not the RFC 8785 form of its value
 * - `version-gap`: a finding's version does not count on
 * - `truncated`: events at the end are missing
 * - `head-mismatch`: the head row is missing or names another end of the chain
 * - `kept-state-differs`: the state kept is not the one that replay gives
 * - `schema-differs`: a table or trigger is not as this version makes it
 * - `store-damaged`: the engine reports damage
 */
export type DefectKind =
  | 'seq-gap'
  | 'hash-mismatch'
  | 'place-mismatch'
  | 'previous-hash-mismatch'
  | 'data-digest-mismatch'
  | 'not-canonical'
  | 'version-gap'
  | 'truncated'
  | 'head-mismatch'
  | 'kept-state-differs'
  | 'schema-differs'
  | 'store-damaged';

/** One thing that is not as it was recorded, and the event that it is about. */
export interface Defect {
  readonly what: DefectKind;
  readonly ledger: string | null;
  readonly seq: number | null;
  readonly type: string | null;
  readonly finding: string | null;
  readonly facts?: Readonly<Record<string, unknown>>;
}
