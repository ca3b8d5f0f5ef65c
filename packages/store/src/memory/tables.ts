import type { FindingCode } from '@zhenggai/core';
import type { EventRow, FindingRow, HeadRow, WriteTables } from '../engine/Engine.ts';

/** What one ledger holds. */
interface Shelf {
  readonly events: EventRow[];
  head: HeadRow | undefined;
  readonly findings: Map<FindingCode, FindingRow>;
}

/** Takes back what was written, last first. */
export type Undo = (() => void)[];

/** Tables in memory; each write says how it is taken back. */
export class MemoryTables implements WriteTables {
  readonly #shelves = new Map<string, Shelf>();
  #undo: Undo = [];

  /** From now on, writes are noted in a new list. */
  noteUndo(): Undo {
    this.#undo = [];
    return this.#undo;
  }

  async ledgers() {
    return [...this.#shelves]
      .filter(([, { head }]) => head !== undefined)
      .map(([id]) => id)
      .sort();
  }

  async mentionedLedgers() {
    return [...this.#shelves.keys()].sort();
  }

  async head(ledger: string) {
    return this.#shelves.get(ledger)?.head;
  }

  async place(ledger: string) {
    const head = this.#shelves.get(ledger)?.head;
    return head === undefined ? undefined : { seq: head.seq, hash: head.hash };
  }

  async events(ledger: string, { after, limit }: { readonly after: number; readonly limit: number }) {
    // Events are added in order and without gaps, so that a seq is a place.
    return this.#shelves.get(ledger)?.events.slice(after, after + limit) ?? [];
  }

  async findingVersion(ledger: string, finding: FindingCode) {
    return this.#shelves.get(ledger)?.findings.get(finding)?.version ?? 0;
  }

  async findings(ledger: string) {
    return [...(this.#shelves.get(ledger)?.findings.values() ?? [])];
  }

  async addEvents(rows: readonly EventRow[]) {
    for (const row of rows) {
      const { events } = this.#shelf(row.ledger);
      events.push(row);
      this.#undo.push(() => events.pop());
    }
  }

  async openHead(row: HeadRow) {
    this.#setHead(row);
  }

  async moveHead(row: Omit<HeadRow, 'state'> & { readonly state?: string }) {
    this.#setHead({ state: this.#shelf(row.ledger).head?.state ?? 'null', ...row });
  }

  async keepFindings(rows: readonly FindingRow[]) {
    for (const row of rows) {
      const { findings } = this.#shelf(row.ledger);
      const before = findings.get(row.finding);
      findings.set(row.finding, row);
      this.#undo.push(() =>
        before === undefined ? findings.delete(row.finding) : findings.set(row.finding, before),
      );
    }
  }

  #setHead(row: HeadRow) {
    const shelf = this.#shelf(row.ledger);
    const before = shelf.head;
    shelf.head = row;
    this.#undo.push(() => {
      shelf.head = before;
    });
  }

  #shelf(ledger: string): Shelf {
    const known = this.#shelves.get(ledger);
    if (known !== undefined) return known;
    const shelf: Shelf = { events: [], head: undefined, findings: new Map() };
    this.#shelves.set(ledger, shelf);
    this.#undo.push(() => this.#shelves.delete(ledger));
    return shelf;
  }
}
