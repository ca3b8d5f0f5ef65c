import { FileRefused } from '../bytes/FileRefused.ts';
import type { Limits } from '../bytes/Limits.ts';
import { type FileKind, sniff } from '../bytes/sniff.ts';
import type { Grid } from './Grid.ts';
import { readXlsx } from './readXlsx.ts';

/** A source of cells for each kind of file; another format joins here. */
const sources: Readonly<Record<FileKind, (bytes: Uint8Array, limits: Limits) => Grid>> = {
  zip: readXlsx,
};

/** The grid of a file, whatever it is by its content. Refuses with {@link FileRefused}. */
export function readGrid(bytes: Uint8Array, limits: Limits): Grid {
  if (bytes.length > limits.fileBytes)
    throw new FileRefused('file-too-large', { size: bytes.length, limit: limits.fileBytes });
  return sources[sniff(bytes)](bytes, limits);
}
