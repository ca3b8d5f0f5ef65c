// Builds a sheet and its answer key side by side. The meaning of a cell (due day, status, owners, measures)
// is written by hand beside the cell; only positions and verbatim texts are taken from the builder.
import { grid, indexOf, letterOf, textOf } from './grid.mjs';

const TEXTS = ['category', 'source', 'goal', 'progress', 'evidence', 'remark'];

/** Measures of one cell: `M('\n', '1.|text', …)`; what stands before | is the marker. */
export function M(separator, ...items) {
  const key = items.map((item) => {
    const at = item.indexOf('|');
    const marker = at < 0 ? '' : item.slice(0, at);
    const text = item.slice(at + 1);
    return marker ? { marker, text } : { text };
  });
  return { cell: key.map((m) => (m.marker ?? '') + m.text).join(separator), key };
}

/** A deadline cell: its text (or number), its kind, its due day, and what else the key says. */
export function D(cell, kind, due, more = {}) {
  return { cell, key: { raw: textOf(cell), kind, ...(due ? { due } : {}), ...more } };
}
/** A deadline whose year the cell leaves out; due is what the sheet's 截至 suggests. */
export function DY(cell, kind, dueIfYearInferred, more = {}) {
  return D(cell, kind, undefined, { dueIfYearInferred, ...more });
}
/** A deadline that is a true date cell. */
export function DC(iso, z = 'yyyy-mm-dd') {
  return { cell: { iso, z }, key: { raw: iso, kind: 'date', due: iso, cellType: 'date' } };
}
/** A status cell and its value. */
export function S(cell, value, more = {}) {
  return { cell, key: { raw: textOf(cell), value, ...more } };
}
/** A sum: the cell and the number in it, as typed. */
export function A(cell, value) {
  return { cell, key: { raw: textOf(cell), value } };
}
/** A cell whose key text differs from it (null: not in the key). */
export const K = (cell, key) => ({ cell, key });

const isPair = (v) => v !== null && typeof v === 'object' && 'cell' in v && 'key' in v;
const cellOf = (v) => (isPair(v) ? v.cell : v);
const keyOf = (v) => (isPair(v) ? v.key : v === undefined || v === null ? undefined : textOf(v));
/** A plain cell struck through. */
const struckOf = (cell) =>
  typeof cell === 'string'
    ? { text: cell, strike: true }
    : typeof cell === 'number'
      ? { n: cell, strike: true }
      : cell;
/** Parts joined by 、; a name of two characters padded with a space (张 三) without it. */
const list = (text) => (text ? text.split('、').map((t) => t.trim().replace(/^(.)\s(.)$/u, '$1$2')) : []);
const union = (lists) => [...new Set(lists.flat())];

function ownersOf(f) {
  const departments = list(keyOf(f.department));
  const owners = {
    leader: keyOf(f.leader) ?? '',
    departments,
    person: list(keyOf(f.person)).join('、'),
    cooperating: list(keyOf(f.cooperating)),
  };
  return { ...owners, ...f.owners };
}

/**
 * One sheet. `columns` maps canonical fields to letters, `options.other` letters to captions,
 * `options.columnsAlso` further good answers per field.
 */
export class Ledger {
  constructor(name, columns, options = {}) {
    this.grid = grid(name);
    this.grid.state = options.state ?? 'visible';
    this.columns = columns;
    this.options = options;
    this.row = 0;
    this.headerRows = [];
    this.structuralRows = [];
    this.findings = [];
    this.samples = {};
    this.width =
      options.width ??
      Math.max(0, ...[...Object.values(columns), ...Object.keys(options.other ?? {})].map(indexOf));
  }

  /** A row of cells from column A; answers its number. */
  cells(values) {
    this.row++;
    for (const [i, v] of values.entries()) this.grid.put(letterOf(i) + this.row, v);
    return this.row;
  }
  /** A line merged over the table's width (title, unit, footnote, section). */
  line(value, { merge = true } = {}) {
    this.cells([value]);
    if (merge) this.grid.merges.push(`A${this.row}:${letterOf(this.width)}${this.row}`);
    return this.row;
  }
  title(value, o) {
    this.titleRow = this.line(value, o);
  }
  info(value, o) {
    this.infoRow = this.line(value, o);
  }
  /** A line inside or below the table that is no finding. */
  band(value, o) {
    this.structuralRows.push(this.line(value, o));
  }
  /** Cells inside or below the table that are no finding (subtotal, repeated captions). */
  structural(values) {
    this.structuralRows.push(this.cells(values));
  }
  blank() {
    this.row++;
  }
  /** Caption rows; `merges` are written as `A3:A4` by the caller. */
  captions(rows, merges = []) {
    for (const r of rows) this.headerRows.push(this.cells(r));
    this.grid.merges.push(...merges);
    this.grid.freezeRow = this.row;
  }

  #place(field, value) {
    const cell = cellOf(value);
    const letter = this.columns[field];
    if (cell === undefined || cell === null || cell === '') return;
    if (!letter) throw new Error(`${this.grid.name}: no column for ${field}`);
    this.grid.put(letter + this.row, cell);
  }
  #extras(x = {}) {
    for (const [letter, value] of Object.entries(x)) {
      this.grid.put(letter + this.row, value);
      if (textOf(value) && !this.samples[letter]) this.samples[letter] = textOf(value);
    }
  }

  /** A finding in one row. Fields as in `columns`; `x` other letters; `owners`, `also`, `keep` correct the key. */
  finding(f) {
    this.row++;
    const { x, owners: _o, also, keep, hidden, strike, ...fields } = f;
    for (const [field, value] of Object.entries(fields)) {
      const cell = cellOf(value);
      const all = strike ? { cell: struckOf(cell), key: keyOf(value) } : value;
      this.#place(field, all);
    }
    this.#extras(x);
    if (hidden) this.grid.hiddenRows.add(this.row);
    this.findings.push(this.#key(f, [this.row], { also, keep }));
    return this.row;
  }

  #key(f, sourceRows, { also, keep }) {
    const key = {
      sourceRows,
      number: keyOf(f.number) ?? '',
      title: keyOf(f.title),
      measures: measuresOf(f.measures),
      owners: ownersOf(f),
      deadline: f.deadline === undefined ? { raw: '', kind: 'none' } : keyOf(f.deadline),
      status: f.status === undefined ? { raw: '', value: null } : keyOf(f.status),
    };
    for (const field of TEXTS) {
      const text = keyOf(f[field]);
      if (text !== undefined && text !== null) key[field] = text;
    }
    if (f.amount !== undefined) key.amount = keyOf(f.amount);
    if (f.closedOn !== undefined) key.closedOn = keyOf(f.closedOn);
    if (also) key.ownersAlso = also;
    return { ...key, ...keep };
  }

  /**
   * A finding over several rows, one measure a row. `common` fields stand in the first row, merged over all rows
   * (`merge: false` leaves the cells below blank); each of `rows` has `measure: 'marker|text'` and own fields.
   */
  rowsOf(common, rows, { merge = true, status } = {}) {
    const first = this.row + 1;
    const { x, owners: _o, also, keep, ...fields } = common;
    const measures = [];
    const sourceRows = [];
    for (const [i, r] of rows.entries()) {
      this.row++;
      sourceRows.push(this.row);
      if (i === 0) {
        for (const [field, value] of Object.entries(fields)) this.#place(field, value);
        this.#extras(x);
      }
      const { measure, x: rx, startDate, owners: _r, repeat, measureKey, ...own } = r;
      const m = M('', measure);
      this.#place('measures', m);
      for (const [field, value] of Object.entries(own)) this.#place(field, value);
      for (const [letter, value] of Object.entries(repeat ?? {})) this.grid.put(letter + this.row, value);
      this.#extras(rx);
      const key = { ...m.key[0] };
      if (own.department !== undefined || r.owners?.departments)
        key.departments = r.owners?.departments ?? list(keyOf(own.department));
      if (own.person !== undefined || r.owners?.person)
        key.person = r.owners?.person ?? list(keyOf(own.person)).join('、');
      if (own.deadline !== undefined) key.deadline = keyOf(own.deadline);
      if (own.status !== undefined) key.status = keyOf(own.status);
      if (own.progress !== undefined) key.progress = keyOf(own.progress);
      if (startDate) key.startDate = startDate;
      measures.push({ ...key, ...measureKey });
    }
    if (merge && rows.length > 1) {
      const shared =
        merge === true
          ? [...Object.keys(fields).map((f) => this.columns[f]), ...Object.keys(x ?? {})]
          : merge;
      for (const letter of shared) this.grid.merges.push(`${letter}${first}:${letter}${this.row}`);
    }
    const own = (field) => rows.some((r) => r[field] !== undefined);
    const base = ownersOf(common);
    const owners = {
      ...base,
      departments:
        own('department') || rows.some((r) => r.owners?.departments)
          ? union([base.departments, ...measures.map((m) => m.departments ?? [])])
          : base.departments,
      person:
        own('person') || rows.some((r) => r.owners?.person)
          ? union([list(base.person), ...measures.map((m) => list(m.person))]).join('、')
          : base.person,
      ...common.owners,
    };
    const key = this.#key({ ...common, owners, measures: undefined }, sourceRows, { also, keep });
    key.measures = measures;
    if (own('deadline')) {
      const dues = measures
        .map((m) => m.deadline?.due)
        .filter(Boolean)
        .sort();
      key.deadline = {
        raw: measures.map((m) => m.deadline?.raw ?? '').join('; '),
        kind: 'per-measure',
        ...(dues.length ? { due: dues.at(-1) } : {}),
      };
    }
    if (own('status'))
      key.status = { raw: measures.map((m) => m.status?.raw ?? '').join('; '), value: status, derived: true };
    this.findings.push({ ...key, ...keep });
    return sourceRows;
  }

  /** The sheet's part of the key. */
  key() {
    const { role = 'ledger', roleAlso, other, columnsAlso = {}, samples } = this.options;
    if (role === 'ignore')
      return { name: this.grid.name, role, ...(roleAlso ? { roleAlso } : {}), findings: [] };
    const columns = Object.fromEntries(
      Object.entries(this.columns).map(([field, letter]) => [
        field,
        columnsAlso[field] ? [letter, ...columnsAlso[field]] : letter,
      ]),
    );
    const key = { name: this.grid.name, role, ...(roleAlso ? { roleAlso } : {}) };
    if (this.titleRow) key.titleRow = this.titleRow;
    if (this.infoRow) key.infoRow = this.infoRow;
    if (role === 'ledger' && this.findings.length)
      Object.assign(key, { headerRows: this.headerRows, columns });
    if (other) Object.assign(key, { otherColumns: other, otherSamples: samples ?? this.samples });
    if (this.structuralRows.length) key.structuralRows = this.structuralRows;
    key.findings = this.findings;
    return key;
  }
}

function measuresOf(value) {
  if (value === undefined) return [];
  if (isPair(value) && Array.isArray(value.key)) return value.key;
  return M('', `|${textOf(cellOf(value))}`).key;
}

/** A sheet built by `fill`. */
export function ledger(name, columns, options, fill) {
  const sheet = new Ledger(name, columns, options);
  fill(sheet);
  return sheet;
}
/** A sheet that holds no findings: rows of cells as they stand. */
export function other(name, rows, options = {}) {
  const sheet = new Ledger(name, {}, { role: 'ignore', ...options });
  for (const r of rows) sheet.cells(r);
  return sheet;
}
/** One workbook: file name without ending, facts of the key, sheets. */
export function book(file, facts, sheets) {
  const { writer = 'raw', date1904 = false, layout, expectedErrors = [], ...rest } = facts;
  const key = { file: `${file}.xlsx`, layout, ...rest, sheets: sheets.map((s) => s.key()), expectedErrors };
  return { file, writer, date1904, sheets: sheets.map((s) => s.grid), key };
}
