import { describe, expect, it } from 'vitest';
import { aRow, aWorkbook } from '../../test/aReading.ts';
import { Trial } from '../../test/specification.ts';
import { localDate } from '../date/LocalDate.ts';
import { readDeadline } from '../deadline/index.ts';
import { findingCode, measureCode } from '../finding/codes.ts';
import { propose } from '../intake/index.ts';
import { standingOf } from './standingOf.ts';

const F1 = findingCode(1);
const read = (raw: string) => readDeadline(raw, { asOf: localDate('2024-02-01') });
const on = (trial: Trial, day: string) => standingOf(trial.finding(), localDate(day));

function registered(row: Parameters<typeof aRow>[1]): Trial {
  const trial = Trial.opened();
  const file = { file: '台账.xlsx', fileDigest: 'sha256:1' };
  const proposal = propose(trial.ledger, aWorkbook([aRow(4, row)]), file);
  trial.must({ type: 'ApplyImport', proposal }, '李岚', '2024-02-01');
  return trial;
}

describe('standing', () => {
  const measures = [{ text: '修订制度', deadline: read('2024年5月31日') }, { text: '组织培训' }];

  it('reminds of a measure that is due before its finding, and holds its delay against the finding', () => {
    const trial = registered({ measures });
    expect(on(trial, '2024-05-20')).toEqual({ kind: 'due-in', due: '2024-05-31', days: 11 });
    expect(on(trial, '2024-06-02')).toEqual({ kind: 'overdue', due: '2024-05-31', days: 2 });
  });

  it.each([
    ['by itself', { measure: measureCode(F1, 1) }],
    ['by the finding as a whole', {}],
  ])('forgets a measure’s deadline once it is claimed done %s', (_, which) => {
    const trial = registered({ measures });
    trial.must({ type: 'ClaimDone', finding: F1, ...which }, '周航', '2024-05-10');
    expect(on(trial, '2024-06-02')).toEqual({ kind: 'not-due', due: '2024-09-30', days: 120 });
  });

  it('reminds on the earliest reading and accuses on the latest', () => {
    const trial = registered({ deadlineText: '6月前' });
    expect(on(trial, '2024-05-31')).toMatchObject({ kind: 'due-in', days: 0 });
    expect(on(trial, '2024-06-20')).toEqual({ kind: 'due-in', due: '2024-06-30', days: 10 });
    expect(on(trial, '2024-06-30')).toMatchObject({ kind: 'due-in', days: 0 });
    expect(on(trial, '2024-07-01')).toEqual({ kind: 'overdue', due: '2024-06-30', days: 1 });
  });

  it('says when the day of review of work without an end has come', () => {
    const trial = registered({ deadlineText: '长期坚持' });
    expect(on(trial, '2024-07-01')).toEqual({ kind: 'no-due-date' });
    trial.must(
      {
        type: 'SetPlan',
        finding: F1,
        fields: [{ field: 'nextReview', from: null, to: '2024-06-30', as: 'fact' }],
      },
      '李岚',
      '2024-02-02',
    );
    expect(on(trial, '2024-06-29')).toEqual({ kind: 'no-due-date' });
    expect(on(trial, '2024-06-30')).toEqual({ kind: 'review-due', due: '2024-06-30', days: 0 });
  });

  it('calls recurring work due for review, and its measures late on their own days', () => {
    const trial = registered({ deadlineText: '每季度末', measures: [{ text: '修订制度' }] });
    expect(on(trial, '2024-04-02')).toEqual({ kind: 'review-due', due: '2024-03-31', days: 2 });
    const late = registered({ deadlineText: '每季度末', measures });
    expect(on(late, '2024-06-02')).toEqual({ kind: 'overdue', due: '2024-05-31', days: 2 });
  });

  it('holds no day against what was transferred', () => {
    const trial = registered({});
    trial.must(
      { type: 'TransferFinding', finding: F1, to: '县纪委监委', reason: '不属于本单位职责' },
      '李岚',
      '2024-03-01',
    );
    expect(on(trial, '2024-12-01')).toEqual({ kind: 'no-due-date' });
  });
});
