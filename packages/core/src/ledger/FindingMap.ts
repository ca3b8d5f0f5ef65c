import { type FindingCode, ordinalOf } from '../finding/codes.ts';
import type { Finding } from '../finding/Finding.ts';

/** Findings on a page. Changing one copies its page and the table of pages: at 10⁴ findings some 200 references. */
const pageSize = 128;

type Page = readonly (Finding | undefined)[];

/**
 * A ledger's findings in the order of their codes, as a map that never changes. A copy with one finding changed
 * shares all the rest, so that an event costs the same in a ledger of ten findings and of ten thousand.
 */
export class FindingMap implements ReadonlyMap<FindingCode, Finding> {
  readonly #pages: ReadonlyMap<number, Page>;
  readonly size: number;

  private constructor(pages: ReadonlyMap<number, Page>, size: number) {
    this.#pages = pages;
    this.size = size;
  }

  static of(findings: ReadonlyMap<FindingCode, Finding>): FindingMap {
    return findings instanceof FindingMap ? findings : new FindingMap(new Map(), 0).with(findings.values());
  }

  /** With these findings in the place of those with their codes, or beside the others. */
  with(findings: Iterable<Finding>): FindingMap {
    const pages = new Map(this.#pages);
    const copied = new Map<number, (Finding | undefined)[]>();
    let size = this.size;
    for (const finding of findings) {
      const { page: number, place } = placeOf(finding.code);
      let page = copied.get(number);
      if (page === undefined) {
        page = [...(pages.get(number) ?? [])];
        copied.set(number, page);
        pages.set(number, page);
      }
      if (page[place] === undefined) size++;
      page[place] = finding;
    }
    return new FindingMap(pages, size);
  }

  get(code: FindingCode): Finding | undefined {
    const { page, place } = placeOf(code);
    return this.#pages.get(page)?.[place];
  }

  has(code: FindingCode): boolean {
    return this.get(code) !== undefined;
  }

  *values(): Generator<Finding, undefined> {
    for (const [, page] of [...this.#pages].sort(([a], [b]) => a - b))
      for (const finding of page) if (finding !== undefined) yield finding;
    return undefined;
  }

  *keys(): Generator<FindingCode, undefined> {
    for (const { code } of this.values()) yield code;
    return undefined;
  }

  *entries(): Generator<[FindingCode, Finding], undefined> {
    for (const finding of this.values()) yield [finding.code, finding];
    return undefined;
  }

  [Symbol.iterator](): Generator<[FindingCode, Finding], undefined> {
    return this.entries();
  }

  forEach(visit: (value: Finding, key: FindingCode, map: ReadonlyMap<FindingCode, Finding>) => void): void {
    for (const finding of this.values()) visit(finding, finding.code, this);
  }
}

function placeOf(code: FindingCode): { readonly page: number; readonly place: number } {
  const ordinal = ordinalOf(code);
  return { page: Math.floor(ordinal / pageSize), place: ordinal % pageSize };
}
