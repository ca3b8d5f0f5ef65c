// Reads the same workbook with the bare library, as its own documentation shows; says what it took and what it found.
import { readFileSync } from 'node:fs';
import { read, utils } from '@e965/xlsx';
import { report } from '../measure/report.mjs';

const bytes = readFileSync(String(process.argv[2]));
report(() => {
  const workbook = read(bytes, { dense: true });
  const sheet = workbook.Sheets[workbook.SheetNames[0] ?? ''];
  return sheet === undefined ? 0 : utils.sheet_to_json(sheet, { range: 2 }).length;
});
