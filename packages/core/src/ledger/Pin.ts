/** A pack of rules or a calendar that a ledger rests on. */
export interface Pin {
  readonly id: string;
  readonly version: string;
  readonly digest: string;
}
