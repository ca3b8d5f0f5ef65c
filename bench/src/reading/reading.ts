import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ledgerWorkbook } from '../data/ledgerWorkbook.ts';
import type { Figure } from '../Figure.ts';
import { inPairs } from '../measure/inPairs.ts';
import { runChild } from '../measure/runChild.ts';

const findings = 10_000;

async function side(program: string, file: string) {
  const report = await runChild(program, file);
  if (report.found !== findings) throw new Error(`${program} found ${report.found} of ${findings} findings`);
  return report;
}

export const reading: Figure = {
  name: 'reading',
  ours: 'a workbook of 10,000 findings × 12 columns read and proposed to an empty ledger',
  bare: '`@e965/xlsx`: the same file by `read` and `sheet_to_json`',
  why: 'the library ends where our reading begins. Texts in rows become findings: headers are found by their words, measures split, owners, deadlines and statuses read, marks of secrecy looked for, every cell accounted for, and a proposal made of all of it; all of that is held at once. Reading the file itself (inflating, cells, styles) takes no longer than the library.',
  libraries: ['@e965/xlsx'],
  measure: async (setting) => {
    const file = path.join(setting.folder, 'ledger.xlsx');
    await writeFile(file, await ledgerWorkbook(findings));
    const sides = {
      ours: () => side('reading/ours.mjs', file),
      bare: () => side('reading/bare.mjs', file),
    };
    const { ours, bare } = await inPairs(sides, { pairs: 11, warmUps: 1, setting });
    const milliseconds = (all: typeof ours) => all.map((one) => one.milliseconds);
    const megabytes = (all: typeof ours) => all.map((one) => one.megabytes);
    return [
      { what: 'time', unit: 'ms', aim: { atMost: 1.5 }, ours: milliseconds(ours), bare: milliseconds(bare) },
      { what: 'memory', unit: 'MB', aim: { atMost: 1.5 }, ours: megabytes(ours), bare: megabytes(bare) },
    ];
  },
};
