import type { Entry, RoundFolder } from '../src/index.ts';

interface Held {
  readonly bytes: Uint8Array;
  readonly changedAt: number;
}

/** A folder in memory: its files lie in the order in which they were put, and grow while nobody looks. */
export class MemoryFolder implements RoundFolder {
  readonly #files = new Map<string, Held>();
  readonly #folders = new Set<string>();
  #clock = 0;

  put(name: string, content: Uint8Array | string): this {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    this.#files.set(name, { bytes, changedAt: ++this.#clock });
    return this;
  }

  remove(name: string): this {
    this.#files.delete(name);
    return this;
  }

  makeFolder(name: string): this {
    this.#folders.add(name);
    return this;
  }

  /** The same files in another order. */
  inOrder(compare: (a: string, b: string) => number): MemoryFolder {
    const other = new MemoryFolder();
    for (const [name, held] of [...this.#files].sort(([a], [b]) => compare(a, b)))
      other.put(name, held.bytes);
    return other;
  }

  async list(): Promise<readonly Entry[]> {
    const files = [...this.#files].map(([name, held]) => entryOf(name, held));
    const folders = [...this.#folders].map(
      (name) => ({ name, kind: 'folder', size: 0, changedAt: 0 }) as const,
    );
    return [...files, ...folders];
  }

  async look(name: string): Promise<Entry | undefined> {
    const held = this.#files.get(name);
    return held && entryOf(name, held);
  }

  async read(name: string): Promise<Uint8Array> {
    const held = this.#files.get(name);
    if (held === undefined) throw Object.assign(new Error(`no such file: ${name}`), { code: 'ENOENT' });
    return held.bytes;
  }
}

function entryOf(name: string, { bytes, changedAt }: Held): Entry {
  return { name, kind: 'file', size: bytes.length, changedAt };
}
