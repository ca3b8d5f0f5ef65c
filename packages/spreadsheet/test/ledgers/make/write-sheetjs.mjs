// Writes a workbook with SheetJS.
import * as XLSX from '@e965/xlsx';
import { indexOf, parseRef, serialOf } from './grid.mjs';

const cellOf = (c, date1904) => {
  if (c.iso) return { t: 'n', v: serialOf(c.iso, date1904), z: c.z };
  if (c.n !== undefined) return { t: 'n', v: c.n, ...(c.z ? { z: c.z } : {}) };
  if (c.text !== undefined && !c.strike && !c.fill)
    return { t: 's', v: c.text, ...(c.comment ? { c: [{ a: '审核', t: c.comment }] } : {}) };
  throw new Error('this cell needs the raw writer');
};

/** Bytes of the workbook. */
export function writeSheetJs({ sheets, date1904 }) {
  const wb = XLSX.utils.book_new();
  wb.Workbook = { WBProps: { date1904 }, Sheets: [] };
  for (const g of sheets) {
    const ws = {};
    let lastRow = 0;
    let lastCol = 0;
    for (const [ref, c] of g.cells) {
      const { letter, row } = parseRef(ref);
      lastRow = Math.max(lastRow, row);
      lastCol = Math.max(lastCol, indexOf(letter));
      ws[ref] = cellOf(c, date1904);
    }
    ws['!ref'] = XLSX.utils.encode_range({
      s: { r: 0, c: 0 },
      e: { r: Math.max(0, lastRow - 1), c: lastCol },
    });
    ws['!merges'] = g.merges.map((m) => XLSX.utils.decode_range(m));
    ws['!cols'] = Array.from({ length: lastCol + 1 }, (_, c) => ({
      wch: 18,
      ...(g.hiddenCols.has(XLSX.utils.encode_col(c)) ? { hidden: true } : {}),
    }));
    ws['!rows'] = Array.from({ length: lastRow }, (_, r) =>
      g.hiddenRows.has(r + 1) ? { hidden: true } : {},
    );
    if (g.filter) ws['!autofilter'] = { ref: g.filter };
    XLSX.utils.book_append_sheet(wb, ws, g.name);
    wb.Workbook.Sheets.push({ Hidden: { visible: 0, hidden: 1, veryHidden: 2 }[g.state] });
  }
  return new Uint8Array(XLSX.write(wb, { type: 'array', bookType: 'xlsx', bookSST: true }));
}
