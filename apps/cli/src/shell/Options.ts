import { isLocalDate, type LocalDate } from '@zhenggai/core/reading';

/** A command's own options, as they were checked when they were read. */
export class Options {
  readonly #values: Readonly<Record<string, unknown>>;

  constructor(values: Readonly<Record<string, unknown>>) {
    this.#values = values;
  }

  has(name: string): boolean {
    return this.#values[name] !== undefined;
  }

  flag(name: string): boolean {
    return this.#values[name] === true;
  }

  text(name: string): string | undefined {
    const value = this.#values[name];
    return typeof value === 'string' ? value : undefined;
  }

  /** Of an option that is required. */
  needed(name: string): string {
    const value = this.text(name);
    if (value === undefined) throw new RangeError(`option ${name} is not required by its command`);
    return value;
  }

  texts(name: string): readonly string[] {
    const value = this.#values[name];
    return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
  }

  day(name: string): LocalDate | undefined {
    const value = this.text(name);
    return isLocalDate(value) ? value : undefined;
  }

  whole(name: string): number | undefined {
    const value = this.text(name);
    return value === undefined ? undefined : Number(value);
  }
}
