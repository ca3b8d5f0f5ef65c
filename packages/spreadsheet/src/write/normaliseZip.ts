import { unzipSync, type Zippable, zipSync } from 'fflate';

/** The first moment that a zip can name, written in local time as zip entries are: the same bytes in every zone. */
export const zipTime = new Date(1980, 0, 1, 12);

/**
 * An Office package with nothing in it of the moment or the machine: its parts in a fixed order, zip times fixed. What
 * a part itself says of the moment is for `normalisePart` to replace.
 */
export function normaliseZip(
  bytes: Uint8Array,
  normalisePart: (name: string, part: Uint8Array) => Uint8Array = (_, part) => part,
): Uint8Array {
  const parts = unzipSync(bytes);
  const zippable: Zippable = {};
  for (const name of Object.keys(parts).sort(inPackageOrder)) {
    const part = parts[name];
    if (part !== undefined && !name.endsWith('/')) zippable[name] = normalisePart(name, part);
  }
  return zipSync(zippable, { mtime: zipTime, level: 6 });
}

/** Content types first, as readers that stream expect; the rest by name, by code unit. */
export function inPackageOrder(a: string, b: string): number {
  const first = '[Content_Types].xml';
  if (a === first || b === first) return a === b ? 0 : a === first ? -1 : 1;
  return a < b ? -1 : a > b ? 1 : 0;
}
