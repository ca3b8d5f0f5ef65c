// Writes the workbook's XML by hand: strike fonts, rich text, comments, cached errors, veryHidden, 1904.
import { strToU8, zipSync } from 'fflate';
import { indexOf, letterOf, parseRef, serialOf } from './grid.mjs';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PKG = 'http://schemas.openxmlformats.org/package/2006';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const esc = (s) =>
  String(s).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
const t = (s) => `<t xml:space="preserve">${esc(s)}</t>`;

/** Collects fonts, fills and formats; answers the index of a cell's style. */
function styleTable() {
  const formats = [];
  const fills = [
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  ];
  const xfs = ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'];
  const seen = new Map();
  const add = (listOf, item) => {
    if (!listOf.includes(item)) listOf.push(item);
    return listOf.indexOf(item);
  };
  return {
    of(c) {
      const id = JSON.stringify([c.z, c.strike, c.fill]);
      if (!seen.has(id)) {
        const fmt = c.z ? 164 + add(formats, c.z) : 0;
        const fill = c.fill
          ? add(
              fills,
              `<fill><patternFill patternType="solid"><fgColor rgb="FF${c.fill}"/></patternFill></fill>`,
            )
          : 0;
        xfs.push(
          `<xf numFmtId="${fmt}" fontId="${c.strike ? 1 : 0}" fillId="${fill}" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1"><alignment vertical="center" wrapText="1"/></xf>`,
        );
        seen.set(id, xfs.length - 1);
      }
      return seen.get(id);
    },
    xml() {
      const fmts = formats.map((z, i) => `<numFmt numFmtId="${164 + i}" formatCode="${esc(z)}"/>`).join('');
      const font = (strike) => `<font>${strike}<sz val="10.5"/><name val="仿宋"/><charset val="134"/></font>`;
      return `${HEAD}<styleSheet xmlns="${MAIN}">${fmts ? `<numFmts count="${formats.length}">${fmts}</numFmts>` : ''}<fonts count="2">${font('')}${font('<strike/>')}</fonts><fills count="${fills.length}">${fills.join('')}</fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${xfs.length}">${xfs.join('')}</cellXfs><cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
    },
  };
}

function stringTable() {
  const items = [];
  return {
    of(inner) {
      const at = items.indexOf(inner);
      return at >= 0 ? at : items.push(inner) - 1;
    },
    xml: () =>
      `${HEAD}<sst xmlns="${MAIN}" count="${items.length}" uniqueCount="${items.length}">${items.map((i) => `<si>${i}</si>`).join('')}</sst>`,
  };
}

function cellXml(ref, c, { styles, strings, date1904 }) {
  const s = ` s="${styles.of(c)}"`;
  if (c.f !== undefined) {
    const error = typeof c.cached === 'string' && c.cached.startsWith('#');
    const type = error ? ' t="e"' : typeof c.cached === 'string' ? ' t="str"' : '';
    return `<c r="${ref}"${s}${type}><f>${esc(c.f)}</f>${c.cached === undefined ? '' : `<v>${esc(c.cached)}</v>`}</c>`;
  }
  if (c.iso) return `<c r="${ref}"${s}><v>${serialOf(c.iso, date1904)}</v></c>`;
  if (c.n !== undefined) return `<c r="${ref}"${s}><v>${c.n}</v></c>`;
  const run = (r) =>
    `<r><rPr>${r.strike ? '<strike/>' : ''}<sz val="10.5"/><rFont val="仿宋"/></rPr>${t(r.text)}</r>`;
  return `<c r="${ref}"${s} t="s"><v>${strings.of(c.runs ? c.runs.map(run).join('') : t(c.text))}</v></c>`;
}

function sheetXml(g, shared, hasComments) {
  const byRow = new Map();
  let width = 0;
  for (const [ref, c] of g.cells) {
    const { letter, row } = parseRef(ref);
    width = Math.max(width, indexOf(letter));
    if (!byRow.has(row)) byRow.set(row, []);
    byRow.get(row).push([indexOf(letter), cellXml(ref, c, shared)]);
  }
  for (const r of g.hiddenRows) if (!byRow.has(r)) byRow.set(r, []);
  const rows = [...byRow].sort((a, b) => a[0] - b[0]);
  const data = rows.map(
    ([r, cells]) =>
      `<row r="${r}"${g.hiddenRows.has(r) ? ' hidden="1"' : ''}>${cells
        .sort((a, b) => a[0] - b[0])
        .map((c) => c[1])
        .join('')}</row>`,
  );
  const cols = Array.from(
    { length: width + 1 },
    (_, i) =>
      `<col min="${i + 1}" max="${i + 1}" width="18" customWidth="1"${g.hiddenCols.has(letterOf(i)) ? ' hidden="1"' : ''}/>`,
  );
  const pane = g.freezeRow
    ? `<pane ySplit="${g.freezeRow}" topLeftCell="A${g.freezeRow + 1}" activePane="bottomLeft" state="frozen"/>`
    : '';
  const last = rows.at(-1)?.[0] ?? 1;
  return `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${REL}"><dimension ref="A1:${letterOf(width)}${last}"/><sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="14.25"/><cols>${cols.join('')}</cols><sheetData>${data.join('')}</sheetData>${g.filter ? `<autoFilter ref="${g.filter}"/>` : ''}${g.merges.length ? `<mergeCells count="${g.merges.length}">${g.merges.map((m) => `<mergeCell ref="${m}"/>`).join('')}</mergeCells>` : ''}<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>${hasComments ? '<legacyDrawing r:id="rId1"/>' : ''}</worksheet>`;
}

function commentParts(notes) {
  const list = notes
    .map(([ref, c]) => `<comment ref="${ref}" authorId="0"><text>${t(c.comment)}</text></comment>`)
    .join('');
  const shapes = notes.map(([ref]) => {
    const { letter, row } = parseRef(ref);
    return `<v:shape type="#n" style="position:absolute;width:100pt;height:60pt;visibility:hidden" fillcolor="#ffffe1"><x:ClientData ObjectType="Note"><x:Row>${row - 1}</x:Row><x:Column>${indexOf(letter)}</x:Column></x:ClientData></v:shape>`;
  });
  return {
    comments: `${HEAD}<comments xmlns="${MAIN}"><authors><author>审核</author></authors><commentList>${list}</commentList></comments>`,
    drawing: `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="n" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/>${shapes.join('')}</xml>`,
  };
}

/** Bytes of the workbook. */
export function writeRaw({ sheets, date1904 }) {
  const shared = { styles: styleTable(), strings: stringTable(), date1904 };
  const files = {};
  const types = [];
  const type = (part, name) =>
    types.push(
      `<Override PartName="${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${name}+xml"/>`,
    );
  sheets.forEach((g, i) => {
    const n = i + 1;
    const notes = [...g.cells].filter(([, c]) => c.comment);
    files[`xl/worksheets/sheet${n}.xml`] = sheetXml(g, shared, notes.length > 0);
    type(`/xl/worksheets/sheet${n}.xml`, 'worksheet');
    if (notes.length) {
      const parts = commentParts(notes);
      files[`xl/comments${n}.xml`] = parts.comments;
      files[`xl/drawings/vmlDrawing${n}.vml`] = parts.drawing;
      files[`xl/worksheets/_rels/sheet${n}.xml.rels`] =
        `${HEAD}<Relationships xmlns="${PKG}/relationships"><Relationship Id="rId1" Type="${REL}/vmlDrawing" Target="../drawings/vmlDrawing${n}.vml"/><Relationship Id="rId2" Type="${REL}/comments" Target="../comments${n}.xml"/></Relationships>`;
      type(`/xl/comments${n}.xml`, 'comments');
    }
  });
  const state = (g) => (g.state === 'visible' ? '' : ` state="${g.state}"`);
  files['xl/workbook.xml'] =
    `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${REL}"><workbookPr${date1904 ? ' date1904="1"' : ''}/><sheets>${sheets.map((g, i) => `<sheet name="${esc(g.name)}" sheetId="${i + 1}"${state(g)} r:id="rId${i + 1}"/>`).join('')}</sheets></workbook>`;
  files['xl/styles.xml'] = shared.styles.xml();
  files['xl/sharedStrings.xml'] = shared.strings.xml();
  const link = (id, kind, target) => `<Relationship Id="${id}" Type="${REL}/${kind}" Target="${target}"/>`;
  files['xl/_rels/workbook.xml.rels'] =
    `${HEAD}<Relationships xmlns="${PKG}/relationships">${sheets.map((_, i) => link(`rId${i + 1}`, 'worksheet', `worksheets/sheet${i + 1}.xml`)).join('')}${link('rIdS', 'styles', 'styles.xml')}${link('rIdT', 'sharedStrings', 'sharedStrings.xml')}</Relationships>`;
  files['_rels/.rels'] =
    `${HEAD}<Relationships xmlns="${PKG}/relationships">${link('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`;
  type('/xl/workbook.xml', 'sheet.main');
  type('/xl/styles.xml', 'styles');
  type('/xl/sharedStrings.xml', 'sharedStrings');
  files['[Content_Types].xml'] =
    `${HEAD}<Types xmlns="${PKG}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>${types.join('')}</Types>`;
  const order = ['[Content_Types].xml', '_rels/.rels', 'xl/workbook.xml'];
  const names = [
    ...order,
    ...Object.keys(files)
      .filter((n) => !order.includes(n))
      .sort(),
  ];
  return zipSync(Object.fromEntries(names.map((n) => [n, strToU8(files[n])])), {
    mtime: '2024-01-01T00:00:00',
    level: 9,
  });
}
