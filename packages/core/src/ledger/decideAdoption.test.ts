import { describe, expect, it } from 'vitest';
import { recorded, Trial } from '../../test/specification.ts';
import { chinaCalendar } from '../calendar/chinaCalendar.ts';
import type { CalendarYear } from '../calendar/WorkCalendar.ts';
import { localDate } from '../date/LocalDate.ts';
import { digestOf } from '../digest/digestOf.ts';
import {
  type Command,
  decide,
  emptyLedger,
  evolveAll,
  flawsOfData,
  openingCommand,
  type Refusal,
  replay,
  shippedFoundation,
} from '../index.ts';
import { calendarOf } from './calendarOf.ts';
import { currentCalendar, currentRules } from './pins.ts';
import { policiesOf } from './policiesOf.ts';

const next: CalendarYear = {
  year: 2027,
  source: { title: '关于2027年部分节假日安排的通知' },
  off: [{ name: '元旦', from: localDate('2027-01-01'), to: localDate('2027-01-03') }],
  makeUp: [],
};
const withNext = {
  id: 'cn',
  version: '2026.1+2027',
  digest: digestOf([...chinaCalendar.years, next]),
};
const source = { title: '青澜县委巡察整改工作办法' };
const rule = {
  id: 'qinglan-plan',
  kind: 'policy',
  title: '青澜县巡察整改方案',
  description: '收到反馈意见后20日内报送整改方案。',
  inspections: ['localInspection'],
  region: '青澜县',
  task: 'plan',
  anchor: 'feedbackReceived',
  unit: 'day',
  effect: 'due',
  values: [{ value: 20, source, confidence: 'local', verifiedOn: '2026-11-25' }],
};
const cases = [
  { name: '1月22日反馈', start: '2024-01-22', expect: '2024-02-18', how: '2月11日在春节假期内，移到2月18日' },
];
const pack = { id: 'qinglan', version: '2026.1', title: '青澜县整改规则', rules: [{ ...rule, cases }] };

/** On what ships. */
function grounded(): Trial {
  const trial = Trial.opened();
  trial.must({ type: 'AdoptRules', rules: currentRules, calendar: currentCalendar });
  return trial;
}

/** Why a command may not be, with all facts. */
function whyNot(trial: Trial, command: Command, by = '李岚'): readonly Refusal[] {
  const decided = trial.do(command, by, '2024-12-01');
  return decided.ok ? [] : decided.refusals;
}

describe('adopting rules', () => {
  it('puts a ledger on the shipped rules and calendar, once', () => {
    const { ledger, log } = grounded();
    expect(ledger).toMatchObject({ rules: currentRules, calendar: currentCalendar });
    expect(log.at(-1)?.data).toEqual({ rules: currentRules, calendar: currentCalendar });
    const again = grounded();
    expect(whyNot(again, { type: 'AdoptRules', rules: currentRules, calendar: currentCalendar })).toEqual([
      { code: 'nothing-to-record' },
    ]);
    expect(whyNot(again, { type: 'AdoptRules' })).toEqual([{ code: 'nothing-to-record' }]);
  });

  it('records an added year with its content, so that any machine counts by it', () => {
    const trial = grounded();
    expect(calendarOf(trial.ledger)?.years.map(({ year }) => year)).toEqual([2023, 2024, 2025, 2026]);
    trial.must({ type: 'AdoptRules', calendar: withNext, years: [next] });
    expect(trial.log.at(-1)?.data).toEqual({ calendar: withNext, years: [next] });
    expect(calendarOf(trial.ledger)).toEqual({ ...withNext, years: [...chinaCalendar.years, next] });
    expect(calendarOf(replay('L1', trial.log))).toEqual(calendarOf(trial.ledger));
  });

  it('refuses a year with faults, content that its digest does not name, and a calendar that has lost years', () => {
    const trial = grounded();
    const off = [{ name: '元旦', from: '2027-01-03', to: '2027-01-01' }];
    expect(whyNot(trial, { type: 'AdoptRules', calendar: withNext, years: [{ ...next, off }] })).toEqual([
      {
        code: 'calendar-year-invalid',
        facts: { year: 2027, path: 'off[0].to', reason: 'off', value: '2027-01-01' },
      },
    ]);
    const other = { ...next, source: { title: '另一份通知' } };
    expect(whyNot(trial, { type: 'AdoptRules', calendar: withNext, years: [other] })).toEqual([
      { code: 'calendar-unknown', facts: { years: [2027] } },
    ]);
    trial.must({ type: 'AdoptRules', calendar: withNext, years: [next] });
    expect(whyNot(trial, { type: 'AdoptRules', calendar: currentCalendar })).toEqual([
      { code: 'calendar-years-lost', facts: { years: [2027] } },
    ]);
  });

  it('switches a policy on and off by name, and knows no other names', () => {
    const trial = grounded();
    trial.must({ type: 'SetLedgerFacts', facts: { kind: 'audit' } });
    const on = () =>
      policiesOf(trial.ledger, { asOf: localDate('2024-03-01') }).on.map(({ policy }) => policy.id);
    expect(on()).not.toContain('audit-immediate-60d');
    trial.must({ type: 'AdoptRules', enable: ['audit-immediate-60d'] });
    expect(on()).toContain('audit-immediate-60d');
    expect(whyNot(trial, { type: 'AdoptRules', enable: ['audit-immediate-60d'] })).toEqual([
      { code: 'nothing-to-record' },
    ]);
    trial.must({ type: 'AdoptRules', disable: ['audit-immediate-60d'] });
    expect(trial.ledger.adopted).toMatchObject({ enabled: [], disabled: ['audit-immediate-60d'] });
    expect(on()).not.toContain('audit-immediate-60d');
    expect(
      whyNot(trial, {
        type: 'AdoptRules',
        enable: ['remind-days', 'x', 'eco-plan-30wd'],
        disable: ['eco-plan-30wd'],
      }),
    ).toEqual([
      { code: 'policy-unknown', facts: { id: 'remind-days' } },
      { code: 'policy-unknown', facts: { id: 'x' } },
      { code: 'policy-both-ways', facts: { id: 'eco-plan-30wd' } },
    ]);
  });

  it('takes a pack of one’s own whose cases come out, and lets its policies be switched on at once', () => {
    const trial = grounded();
    trial.must({ type: 'AdoptRules', packs: [pack], enable: ['qinglan-plan'] });
    const event = trial.log.at(-1);
    expect(event?.data).toEqual({ packs: [{ ...pack, rules: [rule] }], enabled: ['qinglan-plan'] });
    expect(flawsOfData('RulesAdopted', event?.data)).toEqual([]);
    const on = policiesOf(trial.ledger, { asOf: localDate('2024-03-01') }).on;
    expect(on.map(({ policy }) => policy.id)).toEqual(['qinglan-plan']);
    expect(whyNot(trial, { type: 'AdoptRules', packs: [pack] })).toEqual([{ code: 'nothing-to-record' }]);
  });

  it('refuses a pack with faults, one changed under its version, one twice, and the name of the shipped one', () => {
    const trial = grounded();
    const wrong = [{ ...cases[0], expect: '2024-02-11' }];
    expect(
      whyNot(trial, { type: 'AdoptRules', packs: [{ ...pack, rules: [{ ...rule, cases: wrong }] }] }).map(
        ({ code }) => code,
      ),
    ).toEqual(['pack-invalid', 'rule-case-differs']);
    expect(whyNot(trial, { type: 'AdoptRules', packs: [7] })[0]?.code).toBe('pack-invalid');
    expect(whyNot(trial, { type: 'AdoptRules', packs: [{ ...pack, id: 'zhenggai' }] })).toEqual([
      { code: 'pack-repeated', facts: { pack: 'zhenggai' } },
    ]);
    trial.must({ type: 'AdoptRules', packs: [pack] });
    expect(whyNot(trial, { type: 'AdoptRules', packs: [{ ...pack, title: '改过的' }] })).toEqual([
      { code: 'pack-changed', facts: { pack: 'qinglan', version: '2026.1' } },
    ]);
    trial.must({ type: 'AdoptRules', packs: [{ ...pack, version: '2026.2', title: '改过的' }] });
    expect(trial.ledger.adopted.packs.map(({ version, title }) => [version, title])).toEqual([
      ['2026.2', '改过的'],
    ]);
  });

  it('is for clerk and leader', () => {
    expect(whyNot(grounded(), { type: 'AdoptRules', enable: ['eco-plan-30wd'] }, '周航')[0]?.code).toBe(
      'role-not-allowed',
    );
  });
});

describe('opening a ledger', () => {
  it('on a calendar with an added year carries that year along', () => {
    const foundation = {
      ...shippedFoundation,
      calendar: withNext,
      adopted: { ...shippedFoundation.adopted, years: [next] },
    };
    const on = localDate('2026-12-01');
    const decided = decide(emptyLedger('L1'), openingCommand({ name: '李岚' }, {}, foundation), {
      on,
      today: on,
      by: '李岚',
      channel: 'library',
      id: '1',
    });
    if (!decided.ok) throw new Error(JSON.stringify(decided.refusals));
    expect(decided.value[0]?.data).toMatchObject({ rules: currentRules, calendar: withNext, years: [next] });
    expect(flawsOfData('LedgerOpened', decided.value[0]?.data)).toEqual([]);
    const ledger = evolveAll(
      emptyLedger('L1'),
      recorded(emptyLedger('L1'), decided.value, '2026-12-01T00:00:00.000Z'),
    );
    expect(calendarOf(ledger)?.years.map(({ year }) => year)).toContain(2027);
  });
});
