/** A column of texts that all differ must not be kept whole. */
const mostRemembered = 10_000;

/**
 * What texts were read as, for as long as somebody lives who has them read: an office writes the same few owners and
 * deadlines into row after row.
 */
export class Remembered<Reader extends object, Reading> {
  readonly #readings = new WeakMap<Reader, Map<string, Reading>>();

  /** The reading of a text; read once for each reader. */
  of(reader: Reader, text: string, read: () => Reading): Reading {
    const known = this.#readings.get(reader) ?? new Map<string, Reading>();
    if (known.size === 0) this.#readings.set(reader, known);
    const before = known.get(text);
    if (before !== undefined) return before;
    const reading = read();
    if (known.size >= mostRemembered) known.clear();
    known.set(text, reading);
    return reading;
  }
}
