import { describe, expect, it } from 'vitest';
import { aRow, aWorkbook } from '../../test/aReading.ts';
import { Trial } from '../../test/specification.ts';
import { findingCode } from '../finding/codes.ts';
import type { WorkbookReading } from '../reading/WorkbookReading.ts';
import { drawingOf } from './drawing.ts';
import { ledgerReading } from './ledgerReading.ts';
import { propose } from './propose.ts';

const file = { file: '台账.xlsx', fileDigest: 'sha256:1' };

/** A ledger of two findings, one of them with progress after the import. */
function worked(): Trial {
  const trial = Trial.opened();
  const proposal = propose(trial.ledger, aWorkbook([aRow(4), aRow(5)]), file);
  trial.must({ type: 'ApplyImport', proposal });
  trial.must({ type: 'RecordProgress', finding: findingCode(1), text: '已起草' }, '李岚', '2024-03-01');
  return trial;
}

/** What comes back of the ledger's own workbook, nothing touched. */
function comingBack({ ledger }: Trial, changes: Partial<WorkbookReading> = {}): WorkbookReading {
  const rows = [...ledger.findings.values()].map((finding) => ({
    ...ledgerReading(finding),
    sourceRows: [4],
  }));
  return aWorkbook(rows, { drawnFrom: ledger.head, ...changes });
}

describe('a workbook that the ledger wrote', () => {
  it('is compared with what the ledger said then, not with what the unit said before', () => {
    const trial = worked();
    const reading = comingBack(trial);
    expect(propose(trial.ledger, reading, file)).toMatchObject({ changed: [], agreed: [], absent: [] });
    const { drawnFrom, ...plain } = reading;
    expect(propose(trial.ledger, plain, file)).toMatchObject({ changed: [], agreed: ['F01'] });
  });

  it('may repeat the numbers that the ledger repeats; one that somebody typed is worth a word', () => {
    const trial = Trial.opened();
    const rows = [aRow(4, { number: '1' }), aRow(5, { number: '1' }), aRow(6, { number: '3' })];
    const proposal = propose(trial.ledger, aWorkbook(rows), file);
    expect(proposal.warnings).toMatchObject([{ code: 'repeated-number', finding: 'F02' }]);
    trial.must({ type: 'ApplyImport', proposal });
    const reading = comingBack(trial);
    expect(propose(trial.ledger, reading, file).warnings).toEqual([]);
    const [sheet] = reading.sheets;
    const typed = sheet?.findings.map((row) => (row.code === 'F03' ? { ...row, number: '1' } : row));
    const edited = { ...reading, sheets: sheet && typed ? [{ ...sheet, findings: typed }] : [] };
    expect(propose(trial.ledger, edited, file).warnings).toMatchObject([
      { code: 'repeated-number', finding: 'F03' },
    ]);
  });

  it('is known by the record it names, also when others follow', () => {
    const trial = worked();
    const reading = comingBack(trial);
    trial.must({ type: 'RecordProgress', finding: findingCode(2), text: '已印发' }, '李岚', '2024-03-02');
    expect(drawingOf(trial.ledger, reading)).toMatchObject(reading.drawnFrom ?? {});
  });

  it('is compared like any other where it names a record that this ledger does not have', () => {
    const trial = worked();
    const { seq } = trial.ledger.head;
    for (const drawnFrom of [
      { seq, hash: 'other' },
      { seq: seq - 1, hash: 'other' },
      { seq: seq + 1, hash: 'h9' },
    ])
      expect(drawingOf(trial.ledger, comingBack(trial, { drawnFrom }))).toBeUndefined();
  });

  it('of an earlier day is compared with that day', () => {
    const trial = worked();
    const asOf = aWorkbook([]).asOf;
    const reading = comingBack(trial);
    const earlier = reading.sheets.map((sheet) => ({
      ...sheet,
      findings: sheet.findings.map(({ progress, ...rest }) => rest),
    }));
    expect(propose(trial.ledger, { ...reading, ...(asOf && { asOf }), sheets: earlier }, file)).toMatchObject(
      {
        changed: [],
        conflicts: [],
      },
    );
  });

  it('does not keep apart by titles what it keeps apart by codes', () => {
    const trial = worked();
    const reading = comingBack(trial);
    const [sheet] = reading.sheets;
    const [one, two] = sheet?.findings ?? [];
    if (!sheet || !one || !two) throw new Error('no findings');
    const sheets = [
      { ...sheet, findings: [one] },
      { ...sheet, name: '意见建议', findings: [{ ...two, title: one.title }] },
    ];
    expect(propose(trial.ledger, { ...reading, sheets }, file).absent).toEqual([]);
  });
});
