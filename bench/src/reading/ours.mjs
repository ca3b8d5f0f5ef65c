// Reads a workbook and proposes its findings to an empty ledger; says what it took and what it found.
import { readFileSync } from 'node:fs';
import { emptyLedger } from '@zhenggai/core';
import { propose } from '@zhenggai/core/intake';
import { readWorkbook } from '@zhenggai/spreadsheet';
import { report } from '../measure/report.mjs';

const bytes = readFileSync(String(process.argv[2]));
report(() => {
  const reading = readWorkbook(bytes, { file: 'ledger.xlsx' });
  return propose(emptyLedger('qinglan'), reading, { file: 'ledger.xlsx', fileDigest: 'sha256:0' }).added
    .length;
});
