/** One thing in the folder of a round. */
export interface Entry {
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'other';
  /** In bytes. */
  readonly size: number;
  /** The instant of its last change, in milliseconds. */
  readonly changedAt: number;
}

/** The folder that units put their workbooks into. Only the folder itself: what lies in folders below is not taken. */
export interface RoundFolder {
  list(): Promise<readonly Entry[]>;
  /** One entry as it is now; nothing where it is gone. */
  look(name: string): Promise<Entry | undefined>;
  read(name: string): Promise<Uint8Array>;
}
