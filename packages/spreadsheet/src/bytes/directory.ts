import { FileRefused } from './FileRefused.ts';
import type { Limits } from './Limits.ts';

/** One entry of a zip archive as its central directory lists it. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly packed: Uint8Array;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
const endLength = 22;
const longestComment = 65_535;

/**
 * The entries of a zip archive, none of them inflated. Refuses `file-truncated` where the directory is missing or
 * points outside of the file, `zip-bomb` where there are more entries than the limits allow.
 */
export function listEntries(bytes: Uint8Array, limits: Limits): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > limits.entries) throw new FileRefused('zip-bomb', { entries: count, limit: limits.entries });
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== entrySignature)
      throw new FileRefused('file-truncated');
    const nameLength = view.getUint16(at + 28, true);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      packed: packedBytes(bytes, view, view.getUint32(at + 42, true), view.getUint32(at + 20, true)),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function findEnd(view: DataView): number {
  const last = view.byteLength - endLength;
  for (let at = last; at >= 0 && at >= last - longestComment; at--)
    if (view.getUint32(at, true) === endSignature) return at;
  throw new FileRefused('file-truncated');
}

function packedBytes(bytes: Uint8Array, view: DataView, header: number, length: number): Uint8Array {
  if (header + 30 > bytes.length || view.getUint32(header, true) !== localSignature)
    throw new FileRefused('file-truncated');
  const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  if (start + length > bytes.length) throw new FileRefused('file-truncated');
  return bytes.subarray(start, start + length);
}
