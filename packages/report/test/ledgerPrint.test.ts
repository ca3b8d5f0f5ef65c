import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Ledger, replay } from '@zhenggai/core';
import { expect, it, onTestFinished } from 'vitest';
import { ledgerReport } from '../src/ledger/ledgerReport.ts';
import { render } from '../src/render.ts';
import { sampleDocuments } from './documents.ts';
import { registered } from './happenings.ts';
import { openPdf } from './openPdf.ts';
import { asOf, recorded } from './recorded.ts';
import { convert, programOnPath } from './soffice.ts';

/** Points: the size of a cell's text where nothing is scaled. */
const cellSize = 10.5;

// Where LibreOffice is not installed this is reported as skipped.
it.skipIf(programOnPath('soffice') === undefined)(
  'a ledger’s workbook prints in letters of at least 60 per cent, one page wide',
  { timeout: 60_000 },
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'zhenggai-print-'));
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    const { ledger } = sampleDocuments();
    if (ledger === undefined) throw new Error('no sample');
    const file = join(folder, 'ledger.xlsx');
    await writeFile(file, await render(ledger, 'xlsx'));
    await convert(folder, [file], 'pdf');
    const [page] = await openPdf(join(folder, 'ledger.pdf'));
    const captions = page?.lines.find(({ text }) => text.includes('反馈问题'));
    expect(captions?.size).toBeGreaterThanOrEqual(0.6 * cellSize);
  },
);

it('a column that is empty in every row leaves its room to the others; an empty ledger is wide enough to fill in', () => {
  const widths = (ledger: Ledger) =>
    new Map(
      ledgerReport(ledger, { asOf }).workbook?.sheets[0]?.columns.map(({ caption, width }) => [
        caption,
        width,
      ]),
    );
  const empty = widths(replay('l', [], { asOf })).get('整改进展') ?? 0;
  const unfilled = widths(replay('l', recorded('l', [registered(1, { title: '问题' })]), { asOf }));
  expect(unfilled.get('整改进展')).toBeLessThan(empty);
  expect(unfilled.get('反馈问题')).toBeGreaterThan(unfilled.get('整改进展') ?? 0);
});
