/** What a file may cost. Beyond any of these it is refused before anything of it is read. */
export interface Limits {
  /** Bytes of the file itself. */
  readonly fileBytes: number;
  /** Entries of the zip archive that a workbook is. */
  readonly entries: number;
  /** Bytes of all parts that are read, inflated; counted while inflating, never believed. */
  readonly inflatedBytes: number;
  /** Inflated to packed bytes of one part; looked at only beyond {@link ratioFrom} inflated bytes. */
  readonly ratio: number;
  /** Small parts may compress as well as they like. */
  readonly ratioFrom: number;
  /** Non-empty cells of all sheets. */
  readonly cells: number;
}

/**
 * A ledger of 100,000 rows stays well within these: about 100 MB of XML, ten to forty to one. Memory is at most some
 * six times what is inflated.
 */
export const defaultLimits: Limits = {
  fileBytes: 64 * 2 ** 20,
  entries: 2_000,
  inflatedBytes: 160 * 2 ** 20,
  ratio: 250,
  ratioFrom: 8 * 2 ** 20,
  cells: 4_000_000,
};
