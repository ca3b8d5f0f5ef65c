// Writes a workbook with hucre.
import { writeXlsx } from 'hucre/xlsx';
import { indexOf, parseRef, serialOf } from './grid.mjs';

const range = (m) => {
  const [a, b] = m.split(':').map(parseRef);
  return { startRow: a.row - 1, startCol: indexOf(a.letter), endRow: b.row - 1, endCol: indexOf(b.letter) };
};

/** Bytes of the workbook. */
export function writeHucre({ sheets, date1904 }) {
  if (date1904) throw new Error('the 1904 system needs another writer');
  return writeXlsx({
    sheets: sheets.map((g) => {
      const rows = [];
      const cells = new Map();
      let width = 0;
      for (const [ref, c] of g.cells) {
        const { letter, row } = parseRef(ref);
        const col = indexOf(letter);
        width = Math.max(width, col + 1);
        if (c.runs || c.f !== undefined || c.comment) throw new Error('this cell needs the raw writer');
        while (rows.length < row) rows.push([]);
        const line = rows[row - 1];
        while (line.length <= col) line.push(null);
        line[col] = c.iso ? serialOf(c.iso) : (c.n ?? c.text);
        const style = { alignment: { wrapText: true, vertical: 'center' } };
        if (c.z) style.numFmt = c.z;
        if (c.strike) style.font = { strikethrough: true };
        if (c.fill) style.fill = { type: 'pattern', pattern: 'solid', fgColor: { rgb: c.fill } };
        cells.set(`${row - 1},${col}`, { style });
      }
      return {
        name: g.name,
        rows,
        cells,
        columns: Array.from({ length: width }, (_, i) => ({
          width: 18,
          ...([...g.hiddenCols].some((l) => indexOf(l) === i) ? { hidden: true } : {}),
        })),
        merges: g.merges.map(range),
        rowDefs: new Map([...g.hiddenRows].map((r) => [r - 1, { hidden: true }])),
        ...(g.freezeRow ? { freezePane: { rows: g.freezeRow } } : {}),
        ...(g.filter ? { autoFilter: { range: g.filter } } : {}),
        ...(g.state === 'hidden' ? { hidden: true } : {}),
        ...(g.state === 'veryHidden' ? { veryHidden: true } : {}),
      };
    }),
  });
}
