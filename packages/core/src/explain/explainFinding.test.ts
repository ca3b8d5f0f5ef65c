import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aRow, aWorkbook } from '../../test/aReading.ts';
import { holds } from '../../test/invariants/holds.ts';
import { Trial } from '../../test/specification.ts';
import { chinaCalendar } from '../calendar/chinaCalendar.ts';
import { addDays } from '../date/addDays.ts';
import { localDate } from '../date/LocalDate.ts';
import { readDeadline } from '../deadline/readDeadline.ts';
import { readDeadlineDay } from '../deadline/readDeadlineDay.ts';
import { readDeadlineNumber } from '../deadline/readDeadlineNumber.ts';
import { findingCode, measureCode } from '../finding/codes.ts';
import { propose } from '../intake/propose.ts';
import { explainFinding } from './explainFinding.ts';
import { explainKept } from './explainKept.ts';

const F1 = findingCode(1);
const day = localDate;

/** A ledger of one finding, imported on 1 February 2024 from a workbook. */
function imported(row: Parameters<typeof aRow>[1]): Trial {
  const trial = Trial.opened();
  const workbook = aWorkbook([aRow(4, row)]);
  const proposal = propose(trial.ledger, workbook, { file: '水务局台账.xlsx', fileDigest: 'sha256:1' });
  trial.must({ type: 'ApplyImport', proposal }, '李岚', '2024-02-01');
  return trial;
}

const explained = (trial: Trial, asOf: string) =>
  explainFinding(trial.finding(), trial.ledger, { asOf: day(asOf) });

describe('the explanation of a finding', () => {
  it('tells where its deadline came from: workbook, sheet, cell, day and person', () => {
    const trial = imported({ deadlineText: '6月前' });
    const { changes, deadline, remindOn, overdueAfter, standing } = explained(trial, '2024-06-20');
    expect(changes).toMatchObject([
      { is: 'registered', on: '2024-02-01', by: '李岚', file: '水务局台账.xlsx', deadline: { raw: '6月前' } },
    ]);
    expect(changes[0]?.sheet).toBeDefined();
    expect(deadline.steps.at(-1)?.to).toBe('2024-05-31');
    expect([remindOn, overdueAfter]).toEqual(['2024-05-31', '2024-06-30']);
    expect(standing).toEqual({ kind: 'due-in', due: '2024-06-30', days: 10 });
  });

  it('tells what a later plan set, and reads it against the day on which it was set', () => {
    const trial = imported({ deadlineText: '6月前' });
    const to = readDeadline('月底前', { asOf: day('2024-03-05') });
    const fields = [{ field: 'deadline', from: null, to, as: 'fact' }] as const;
    trial.must({ type: 'SetPlan', finding: F1, fields }, '李岚', '2024-03-05');
    const { changes, deadline } = explained(trial, '2024-03-10');
    expect(changes.map(({ is, on }) => [is, on])).toEqual([
      ['registered', '2024-02-01'],
      ['set', '2024-03-05'],
    ]);
    expect(deadline).toMatchObject({ readOn: '2024-03-05', deadline: { due: '2024-03-31' } });
    expect(deadline.today).toBeUndefined();
  });

  it('explains the measures with a deadline of their own', () => {
    const deadline = readDeadline('2024年5月底');
    const trial = imported({ measures: [{ text: '修订制度', deadline }, { text: '组织培训' }] });
    const { measures } = explained(trial, '2024-03-10');
    expect(measures.map(({ code }) => code)).toEqual([measureCode(F1, 1)]);
    expect(measures[0]?.deadline?.steps.at(-1)?.to).toBe('2024-05-31');
  });

  it('lets what was set stand where the ledger knows more by now, and says what it would be', () => {
    // Read without the day of the feedback, and set by a person as it stood.
    const trial = imported({ deadlineText: '2024年9月30日' });
    const to = { ...readDeadline('2个月内', { start: day('2024-01-05'), calendar: chinaCalendar }) };
    const fields = [{ field: 'deadline', from: null, to, as: 'fact' }] as const;
    trial.must({ type: 'SetPlan', finding: F1, fields }, '李岚', '2024-02-02');
    const { deadline } = explained(trial, '2024-02-10');
    expect(deadline.deadline.due).toBe('2024-03-05');
    expect(deadline.steps.map(({ step }) => step)).toEqual(['written', 'stored', 'differs', 'due']);
    expect(deadline.steps.at(-1)?.to).toBe('2024-03-05');
    expect(deadline.today?.deadline.due).not.toBe('2024-03-05');
  });
});

describe('a kept deadline', () => {
  it('is told as it was read from a cell that showed no day, and from a number', () => {
    const cell = explainKept(readDeadlineDay(day('2024-06-01'), { format: 'yyyy-mm' }), {});
    expect(cell.steps.map(({ step }) => step)).toEqual(['written', 'cell-without-day', 'confirm', 'due']);
    const number = explainKept(readDeadlineNumber(2024.1), {});
    expect(number.steps.map(({ step }) => step)).toEqual(['written', 'number-month', 'readings', 'due']);
  });

  it('is never moved by its explanation, whatever is known by now', () => {
    const aDay = fc.integer({ min: 0, max: 1200 }).map((count) => addDays(day('2023-01-01'), count));
    const aContext = fc.record({ asOf: aDay, start: aDay, calendar: fc.constant(chinaCalendar) });
    const aText = fc.constantFrom(
      '6月前',
      '2个月内',
      '15个工作日',
      '月底',
      '春节前',
      '每月',
      '6月底完成，9月底验收',
      '45473',
    );
    holds(
      fc.property(aText, aContext, aContext, (text, then, now) => {
        const kept = readDeadline(text, then);
        const { deadline, steps, days, today } = explainKept(kept, now);
        expect(deadline).toBe(kept);
        expect(steps.at(-1)?.to).toBe(kept.due);
        expect(days?.find(({ mark }) => mark === 'due')?.day).toBe(kept.due);
        expect(steps.some(({ step }) => step === 'differs')).toBe(today !== undefined);
        if (today) expect(today.deadline).not.toEqual(kept);
      }),
      1000,
    );
  }, 30_000);
});
