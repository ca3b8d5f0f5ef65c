// A sheet as plain data: what the three writers put into a file. Columns are letters, rows are 1-based.

/** Column letter of a 0-based index: 0 → A, 26 → AA. */
export function letterOf(index) {
  return index < 26
    ? String.fromCharCode(65 + index)
    : letterOf(Math.floor(index / 26) - 1) + letterOf(index % 26);
}

/** 0-based index of a column letter. */
export function indexOf(letters) {
  return [...letters].reduce((n, c) => n * 26 + c.charCodeAt(0) - 64, 0) - 1;
}

/** `C17` → { letter: 'C', row: 17 } */
export function parseRef(ref) {
  const m = /^([A-Z]+)(\d+)$/.exec(ref);
  if (!m) throw new Error(`not a cell: ${ref}`);
  return { letter: m[1], row: Number(m[2]) };
}

/** Excel's serial of an ISO day, in the 1900 or the 1904 system. */
export function serialOf(iso, date1904 = false) {
  const days = Math.round(Date.parse(`${iso}T00:00:00Z`) / 86_400_000);
  return days - Math.round((date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30)) / 86_400_000);
}

/** A date cell. `z` is its number format. */
export const day = (iso, z = 'yyyy-mm-dd') => ({ iso, z });
/** A number shown with a format, such as 80% or 12.50. */
export const num = (n, z) => ({ n, z });
/** A formula with the value the last program left in the file; no `cached` when it left none. */
export const formula = (f, cached) => ({ f, cached });
/** A text wholly struck through. */
export const struck = (text) => ({ text, strike: true });
/** A text of several runs; a run is a text or a struck run. */
export const rich = (...runs) => ({ runs: runs.map((r) => (typeof r === 'string' ? { text: r } : r)) });
/** A value on a coloured ground (RRGGBB). */
export const filled = (value, fill) => ({ ...boxed(value), fill });
/** A value with a comment. */
export const noted = (value, comment) => ({ ...boxed(value), comment });

function boxed(value) {
  if (value !== null && typeof value === 'object') return value;
  return typeof value === 'number' ? { n: value } : { text: value ?? '' };
}

/** An empty grid. */
export function grid(name) {
  return {
    name,
    state: 'visible',
    cells: new Map(),
    merges: [],
    hiddenRows: new Set(),
    hiddenCols: new Set(),
    filter: undefined,
    freezeRow: 0,
    put(ref, value) {
      if (value === null || value === undefined || value === '') return;
      this.cells.set(ref, boxed(value));
    },
  };
}

/** The text a cell shows, as far as a key needs it. */
export function textOf(value) {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'object') return String(value);
  if (value.runs) return value.runs.map((r) => r.text).join('');
  if (value.text !== undefined) return value.text;
  if (value.iso) return value.iso;
  if (value.f !== undefined) return String(value.cached ?? '');
  return String(value.n);
}
