import { strToU8, zipSync } from 'fflate';

/** A cell beyond plain text or number. */
export interface CellSpec {
  readonly text?: string;
  readonly number?: number;
  /** A day, written as the serial of a date cell. */
  readonly day?: string;
  readonly bool?: boolean;
  readonly error?: string;
  /** A formula; with no other value it was never computed. */
  readonly formula?: string;
  /** Number format text, or the number of a built-in one. */
  readonly format?: string | number;
  readonly struck?: boolean;
  /** Rich text, run by run; `~~` in front strikes a run. */
  readonly runs?: readonly string[];
  readonly fill?: string;
  readonly comment?: string;
}

export type CellValue = string | number | null | undefined | CellSpec;

export interface SheetSpec {
  readonly name?: string;
  readonly rows: readonly (readonly CellValue[])[];
  readonly merges?: readonly string[];
  readonly state?: 'hidden' | 'veryHidden';
  /** 1-based. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenCols?: readonly number[];
  readonly pageHeader?: string;
  readonly textBoxes?: readonly string[];
  readonly pictures?: number;
  /** What the sheet claims to reach to, whatever it holds. */
  readonly dimension?: string;
}

export interface WorkbookSpec {
  readonly sheets: readonly SheetSpec[];
  readonly date1904?: boolean;
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const rel = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const xml = (body: string) => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${body}`;

/** An `.xlsx` file from a compact description: one sheet of rows, or several with merges, formats, strikes, comments. */
export function aWorkbook(spec: WorkbookSpec | SheetSpec): Uint8Array {
  return zipSync(partsOf(spec), { level: 6, mtime: '2024-01-01T00:00:00Z' });
}

/** The parts of such a file, for tests that spoil one. */
export function partsOf(spec: WorkbookSpec | SheetSpec): Record<string, Uint8Array> {
  const { sheets, date1904 = false } = 'sheets' in spec ? spec : { sheets: [spec] };
  const styles = new Styles();
  const files: Record<string, string> = {};
  const overrides: string[] = [];
  sheets.forEach((sheet, i) => {
    const n = i + 1;
    files[`xl/worksheets/sheet${n}.xml`] = sheetXml(sheet, styles, date1904);
    const relations: string[] = [];
    const comments = commentsOf(sheet);
    if (comments !== '') {
      files[`xl/comments${n}.xml`] = xml(
        `<comments xmlns="${main}"><authors><author/></authors><commentList>${comments}</commentList></comments>`,
      );
      relations.push(`<Relationship Id="rId1" Type="${rel}/comments" Target="../comments${n}.xml"/>`);
      overrides.push(
        `<Override PartName="/xl/comments${n}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"/>`,
      );
    }
    if (sheet.textBoxes || sheet.pictures) {
      files[`xl/drawings/drawing${n}.xml`] = drawingXml(sheet);
      relations.push(`<Relationship Id="rId2" Type="${rel}/drawing" Target="../drawings/drawing${n}.xml"/>`);
    }
    if (relations.length > 0)
      files[`xl/worksheets/_rels/sheet${n}.xml.rels`] = relationships(relations.join(''));
  });
  const list = sheets.map(
    ({ name, state }, i) =>
      `<sheet name="${escaped(name ?? `Sheet${i + 1}`)}" sheetId="${i + 1}"${state ? ` state="${state}"` : ''} r:id="rId${i + 1}"/>`,
  );
  files['xl/workbook.xml'] = xml(
    `<workbook xmlns="${main}" xmlns:r="${rel}"><workbookPr${date1904 ? ' date1904="1"' : ''}/><sheets>${list.join('')}</sheets></workbook>`,
  );
  files['xl/styles.xml'] = styles.xml();
  files['xl/_rels/workbook.xml.rels'] = relationships(
    `${sheets.map((_, i) => `<Relationship Id="rId${i + 1}" Type="${rel}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`).join('')}<Relationship Id="rId999" Type="${rel}/styles" Target="styles.xml"/>`,
  );
  files['_rels/.rels'] = relationships(
    `<Relationship Id="rId1" Type="${rel}/officeDocument" Target="xl/workbook.xml"/>`,
  );
  files['[Content_Types].xml'] = xml(
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>${sheets.map((_, i) => `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`).join('')}${overrides.join('')}</Types>`,
  );
  return Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]));
}

function relationships(body: string): string {
  return xml(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${body}</Relationships>`,
  );
}

function sheetXml(sheet: SheetSpec, styles: Styles, date1904: boolean): string {
  const rows = sheet.rows.map((cells, r) => {
    const hidden = sheet.hiddenRows?.includes(r + 1) ? ' hidden="1"' : '';
    return `<row r="${r + 1}"${hidden}>${cells.map((cell, c) => cellXml(cell, `${letters(c + 1)}${r + 1}`, styles, date1904)).join('')}</row>`;
  });
  const cols = (sheet.hiddenCols ?? []).map((col) => `<col min="${col}" max="${col}" width="8" hidden="1"/>`);
  const merges = (sheet.merges ?? []).map((ref) => `<mergeCell ref="${ref}"/>`);
  return xml(
    [
      `<worksheet xmlns="${main}" xmlns:r="${rel}">`,
      sheet.dimension ? `<dimension ref="${sheet.dimension}"/>` : '',
      cols.length > 0 ? `<cols>${cols.join('')}</cols>` : '',
      `<sheetData>${rows.join('')}</sheetData>`,
      merges.length > 0 ? `<mergeCells count="${merges.length}">${merges.join('')}</mergeCells>` : '',
      sheet.pageHeader
        ? `<headerFooter><oddHeader>${escaped(sheet.pageHeader)}</oddHeader></headerFooter>`
        : '',
      sheet.textBoxes || sheet.pictures ? '<drawing r:id="rId2"/>' : '',
      '</worksheet>',
    ].join(''),
  );
}

function cellXml(value: CellValue, ref: string, styles: Styles, date1904: boolean): string {
  if (value === null || value === undefined || value === '') return '';
  if (typeof value === 'string') return textXml(ref, '', escaped(value));
  if (typeof value === 'number') return `<c r="${ref}"><v>${value}</v></c>`;
  const s = styles.of(value);
  const formula = value.formula === undefined ? '' : `<f>${escaped(value.formula)}</f>`;
  if (value.error !== undefined) return `<c r="${ref}"${s} t="e">${formula}<v>${value.error}</v></c>`;
  if (value.bool !== undefined) return `<c r="${ref}"${s} t="b">${formula}<v>${value.bool ? 1 : 0}</v></c>`;
  if (value.runs) return `<c r="${ref}"${s} t="inlineStr"><is>${value.runs.map(runXml).join('')}</is></c>`;
  if (value.day !== undefined)
    return `<c r="${ref}"${s}>${formula}<v>${serialOf(value.day, date1904)}</v></c>`;
  if (value.number !== undefined) return `<c r="${ref}"${s}>${formula}<v>${value.number}</v></c>`;
  if (value.formula !== undefined && value.text === undefined) return `<c r="${ref}"${s}>${formula}</c>`;
  if (value.formula !== undefined)
    return `<c r="${ref}"${s} t="str">${formula}<v>${escaped(value.text ?? '')}</v></c>`;
  return value.text === undefined ? `<c r="${ref}"${s}/>` : textXml(ref, s, escaped(value.text));
}

function textXml(ref: string, s: string, text: string): string {
  return `<c r="${ref}"${s} t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

function runXml(run: string): string {
  const struck = run.startsWith('~~');
  return `<r>${struck ? '<rPr><strike/></rPr>' : ''}<t xml:space="preserve">${escaped(struck ? run.slice(2) : run)}</t></r>`;
}

/** The serial number of a day in either date system. */
export function serialOf(day: string, date1904 = false): number {
  return (Date.parse(`${day}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000 - (date1904 ? 1462 : 0);
}

function letters(col: number): string {
  return col > 26
    ? letters(Math.floor((col - 1) / 26)) + letters(((col - 1) % 26) + 1)
    : String.fromCharCode(64 + col);
}

function commentsOf({ rows }: SheetSpec): string {
  return rows
    .flatMap((cells, r) =>
      cells.map((cell, c) =>
        cell !== null && typeof cell === 'object' && cell.comment !== undefined
          ? `<comment ref="${letters(c + 1)}${r + 1}" authorId="0"><text><t>${escaped(cell.comment)}</t></text></comment>`
          : '',
      ),
    )
    .join('');
}

function drawingXml({ textBoxes = [], pictures = 0 }: SheetSpec): string {
  const boxes = textBoxes.map(
    (text) => `<xdr:sp><xdr:txBody><a:p><a:r><a:t>${escaped(text)}</a:t></a:r></a:p></xdr:txBody></xdr:sp>`,
  );
  return xml(
    `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">${boxes.join('')}${'<xdr:pic/>'.repeat(pictures)}</xdr:wsDr>`,
  );
}

/** The cell formats that a workbook turns out to need. */
class Styles {
  readonly #xfs = ['<xf numFmtId="0" fontId="0" fillId="0"/>'];
  readonly #formats: string[] = [];
  readonly #fills: string[] = [];

  of({ format, struck, fill, day }: CellSpec): string {
    const wanted = format ?? (day === undefined ? undefined : 'yyyy/m/d');
    if (wanted === undefined && !struck && fill === undefined) return '';
    const xf = `<xf numFmtId="${this.#format(wanted)}" fontId="${struck ? 1 : 0}" fillId="${this.#fill(fill)}"/>`;
    if (!this.#xfs.includes(xf)) this.#xfs.push(xf);
    return ` s="${this.#xfs.indexOf(xf)}"`;
  }

  #format(format: string | number | undefined): number {
    if (format === undefined) return 0;
    if (typeof format === 'number') return format;
    if (!this.#formats.includes(format)) this.#formats.push(format);
    return 164 + this.#formats.indexOf(format);
  }

  #fill(rgb: string | undefined): number {
    if (rgb === undefined) return 0;
    if (!this.#fills.includes(rgb)) this.#fills.push(rgb);
    return 2 + this.#fills.indexOf(rgb);
  }

  xml(): string {
    const formats = this.#formats.map(
      (code, i) => `<numFmt numFmtId="${164 + i}" formatCode="${escaped(code)}"/>`,
    );
    const fills = this.#fills.map(
      (rgb) => `<fill><patternFill patternType="solid"><fgColor rgb="FF${rgb}"/></patternFill></fill>`,
    );
    return xml(
      `<styleSheet xmlns="${main}"><numFmts count="${formats.length}">${formats.join('')}</numFmts><fonts count="2"><font><sz val="11"/></font><font><strike/><sz val="11"/></font></fonts><fills count="${2 + fills.length}"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${fills.join('')}</fills><cellXfs count="${this.#xfs.length}">${this.#xfs.join('')}</cellXfs></styleSheet>`,
    );
  }
}
