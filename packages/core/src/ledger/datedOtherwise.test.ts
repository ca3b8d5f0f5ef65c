import { describe, expect, it } from 'vitest';
import { aRow, aWorkbook } from '../../test/aReading.ts';
import { Trial } from '../../test/specification.ts';
import { chinaCalendar } from '../calendar/chinaCalendar.ts';
import type { CalendarYear } from '../calendar/WorkCalendar.ts';
import { localDate } from '../date/LocalDate.ts';
import { readDeadline } from '../deadline/readDeadline.ts';
import { findingCode, type Ledger } from '../index.ts';
import { propose } from '../intake/propose.ts';
import { calendarOf } from './calendarOf.ts';
import { calendarWithYears, foundationOn } from './calendarWithYears.ts';
import { datedOtherwise } from './datedOtherwise.ts';
import { deadlineContextOf } from './deadlineContextOf.ts';
import { currentCalendar, currentRules } from './pins.ts';

const next: CalendarYear = {
  year: 2027,
  source: { title: '关于2027年部分节假日安排的通知' },
  off: [{ name: '元旦', from: localDate('2027-01-01'), to: localDate('2027-01-03') }],
  makeUp: [],
};
const asOf = localDate('2026-12-20');

/** A ledger of one text a row, read under its own rules on that day. */
function holding(texts: readonly string[], facts: object = { feedbackDate: localDate('2026-12-18') }): Trial {
  const trial = Trial.opened();
  trial.today = localDate('2027-12-31');
  trial.must({ type: 'AdoptRules', rules: currentRules, calendar: currentCalendar });
  trial.must({ type: 'SetLedgerFacts', facts });
  const context = deadlineContextOf(trial.ledger, { asOf });
  const rows = texts.map((raw, i) => ({ ...aRow(i + 4), deadline: readDeadline(raw, context) }));
  const proposal = propose(trial.ledger, aWorkbook(rows, { asOf }), {
    file: '台账.xlsx',
    fileDigest: 'sha256:1',
  });
  trial.must({ type: 'ApplyImport', proposal }, '李岚', asOf);
  return trial;
}

/** As a newer calendar with next year's holidays would have it. */
function with2027(ledger: Ledger): ReturnType<typeof datedOtherwise> {
  return datedOtherwise(ledger, foundationOn(calendarWithYears([next], calendarOf(ledger)), ledger));
}

describe('what a newer calendar would have dated otherwise', () => {
  it('is what was counted into a year without data, with the day that it would be', () => {
    const { ledger } = holding(['15个工作日内', '2027年1月1日前', '10日内', '长期坚持']);
    expect(with2027(ledger)).toEqual([
      {
        code: 'F01',
        raw: '15个工作日内',
        readOn: '2026-12-20',
        wouldBe: '2027-01-11',
        why: { is: 'calendar', year: 2027, from: chinaCalendar.version, to: `${chinaCalendar.version}+2027` },
      },
    ]);
    expect(ledger.findings.get(findingCode(1))?.deadline.due).toBeUndefined();
  });

  it('is still told, with its reason, when the ledger has adopted that calendar since', () => {
    const trial = holding(['15个工作日内']);
    const { calendar, adopted } = foundationOn(calendarWithYears([next]));
    trial.must({ type: 'AdoptRules', ...(calendar && { calendar }), years: adopted.years });
    expect(datedOtherwise(trial.ledger, trial.ledger)).toMatchObject([
      { code: 'F01', wouldBe: '2027-01-11', why: { is: 'calendar', year: 2027, to: '2026.1+2027' } },
    ]);
  });

  it('is nothing where nothing differs', () => {
    const { ledger } = holding(['15个工作日内', '6个月内', '5个工作日内', '2027年1月1日前']);
    expect(datedOtherwise(ledger, ledger)).toEqual([]);
  });

  it('names the calendar by which a day that stands was counted', () => {
    const { ledger } = holding(['5日内'], { feedbackDate: localDate('2026-04-30') });
    expect(ledger.findings.get(findingCode(1))?.deadline.due).toBe('2026-05-06');
    const [year] = chinaCalendar.years.filter((one) => one.year === 2026);
    if (year === undefined) throw new Error('2026 is shipped');
    const off = year.off.map((block) =>
      block.to === '2026-05-05' ? { ...block, to: localDate('2026-05-06') } : block,
    );
    const changed = calendarWithYears([{ ...year, off }]);
    expect(datedOtherwise(ledger, foundationOn(changed, ledger))).toMatchObject([
      { stands: '2026-05-06', wouldBe: '2026-05-07', why: { is: 'calendar', year: 2026, from: '2026.1' } },
    ]);
  });

  it('tells other rules and other facts from another calendar', () => {
    const trial = holding(['立行立改', '6个月内'], { reportDeliveredOn: localDate('2026-06-01') });
    trial.must({ type: 'SetLedgerFacts', facts: { feedbackDate: localDate('2024-02-15') } });
    const foundation = {
      ...trial.ledger,
      adopted: { ...trial.ledger.adopted, enabled: ['audit-immediate-60d'] },
    };
    expect(datedOtherwise(trial.ledger, foundation)).toMatchObject([
      { code: 'F01', raw: '立行立改', wouldBe: '2026-07-31', why: { is: 'rules' } },
      { code: 'F02', raw: '6个月内', stands: '2024-07-15', wouldBe: '2024-08-15', why: { is: 'facts' } },
    ]);
  });
});
