import { unzipSync, zipSync } from 'fflate';
import { inPackageOrder, zipTime } from './normaliseZip.ts';

/** What to make of a part; nothing where it stays as it is. */
export type PartChange = (part: Uint8Array) => Uint8Array;

/**
 * {@link normaliseZip} of a package that was packed by the same program on every machine: only the parts that change
 * are unpacked and packed again, the others keep their packed bytes. For packages as small programs write them, each
 * entry's size in front of it and no comment at the end.
 */
export function replaceParts(
  bytes: Uint8Array,
  changeOf: (name: string) => PartChange | undefined,
): Uint8Array {
  const parts = unzipSync(bytes, { filter: ({ name }) => changeOf(name) !== undefined });
  const changed = Object.entries(parts).map(([name, part]) => [name, changeOf(name)?.(part) ?? part]);
  const entries = new Map([
    ...entriesOf(bytes),
    ...entriesOf(zipSync(Object.fromEntries(changed), { mtime: zipTime, level: 6 })),
  ]);
  const inOrder = [...entries].sort(([a], [b]) => inPackageOrder(a, b));
  return zipOf(inOrder.filter(([name]) => !name.endsWith('/')).map(([, entry]) => entry));
}

/** An entry as it lies in an archive: its header with its packed bytes, and its line in the directory. */
interface Entry {
  readonly local: Uint8Array;
  readonly listed: Uint8Array;
}

const endLength = 22;

function entriesOf(zip: Uint8Array): Map<string, Entry> {
  const view = viewOf(zip);
  const end = zip.length - endLength;
  const entries = new Map<string, Entry>();
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    const nameLength = view.getUint16(at + 28, true);
    const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    const name = new TextDecoder().decode(zip.subarray(at + 46, at + 46 + nameLength));
    const from = view.getUint32(at + 42, true);
    const header = 30 + view.getUint16(from + 26, true) + view.getUint16(from + 28, true);
    entries.set(name, {
      local: zip.slice(from, from + header + view.getUint32(at + 20, true)),
      listed: zip.slice(at, next),
    });
    at = next;
  }
  return entries;
}

/** Noon of 1 January 1980, as zip entries write days and times. */
const [time, day] = [12 << 11, (1 << 5) | 1];

function zipOf(entries: readonly Entry[]): Uint8Array {
  const sum = (lengths: readonly number[]) => lengths.reduce((total, length) => total + length, 0);
  const directory = sum(entries.map(({ local }) => local.length));
  const directoryLength = sum(entries.map(({ listed }) => listed.length));
  const zip = new Uint8Array(directory + directoryLength + endLength);
  const view = viewOf(zip);
  let at = 0;
  let listedAt = directory;
  for (const { local, listed } of entries) {
    zip.set(local, at);
    setTime(view, at + 10);
    zip.set(listed, listedAt);
    setTime(view, listedAt + 12);
    view.setUint32(listedAt + 42, at, true);
    at += local.length;
    listedAt += listed.length;
  }
  view.setUint32(listedAt, 0x06054b50, true);
  view.setUint16(listedAt + 8, entries.length, true);
  view.setUint16(listedAt + 10, entries.length, true);
  view.setUint32(listedAt + 12, directoryLength, true);
  view.setUint32(listedAt + 16, directory, true);
  return zip;
}

function setTime(view: DataView, at: number): void {
  view.setUint16(at, time, true);
  view.setUint16(at + 2, day, true);
}

function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}
