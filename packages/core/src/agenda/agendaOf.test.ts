import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aRow, aWorkbook } from '../../test/aReading.ts';
import { holds } from '../../test/invariants/holds.ts';
import { Trial } from '../../test/specification.ts';
import { addDays } from '../date/addDays.ts';
import { localDate } from '../date/LocalDate.ts';
import { readDeadline } from '../deadline/readDeadline.ts';
import type { FieldChange } from '../event/EventBody.ts';
import { findingCode, measureCode } from '../finding/codes.ts';
import { propose } from '../intake/propose.ts';
import { emptyLedger, type Ledger } from '../ledger/Ledger.ts';
import type { LedgerFacts } from '../ledger/LedgerFacts.ts';
import { shippedFoundation } from '../ledger/ledgerToCome.ts';
import { standingOf } from '../standing/standingOf.ts';
import type { Agenda, AgendaEntry } from './Agenda.ts';
import { type AgendaQuestion, agendaOf } from './agendaOf.ts';

const day = localDate;
const F1 = findingCode(1);

/** A ledger without findings, of these facts, with these policies switched on. */
function aLedger(facts: LedgerFacts, enabled: readonly string[] = []): Ledger {
  const { adopted, ...rest } = shippedFoundation;
  return { ...emptyLedger('L1'), ...rest, facts, adopted: { ...adopted, enabled } };
}

/** The same with findings, one for each text of a deadline. */
function withFindings(ledger: Ledger, ...rows: readonly Parameters<typeof aRow>[1][]): Trial {
  const trial = Trial.opened();
  const proposal = propose(trial.ledger, aWorkbook(rows.map((row, i) => aRow(4 + i, row))), {
    file: '台账.xlsx',
    fileDigest: 'sha256:1',
  });
  trial.must({ type: 'ApplyImport', proposal }, '李岚', '2024-02-01');
  const { facts, calendar, adopted } = ledger;
  trial.ledger = { ...trial.ledger, facts, adopted, ...(calendar && { calendar }) };
  return trial;
}

const entriesOf = ({ past, coming }: Agenda): readonly AgendaEntry[] =>
  [...past, ...coming].flatMap(({ entries }) => entries);
const ask = (ledger: Ledger, asOf: string, more: Partial<AgendaQuestion> = {}) =>
  agendaOf(ledger, { asOf: day(asOf), ...more });
const daysOf = (agenda: Agenda) =>
  entriesOf(agenda).map((entry) => `${entry.day} ${entry.key} ${entry.state}`);

describe('what regulations ask for', () => {
  it('counts each policy that is on from its own day, by the law of that day, and cites its rule', () => {
    const before = aLedger({ kind: 'centralInspection', feedbackDate: day('2023-07-29') });
    expect(daysOf(ask(before, '2023-08-01', { until: day('2023-12-31') }))).toEqual([
      '2023-10-07 policy.xunshi-2015-27 coming',
      '2023-10-07 policy.xunshi-2024-focus coming',
      '2023-10-30 policy.xunshi-clue-3m coming',
    ]);
    const [entry] = entriesOf(ask(before, '2023-08-01'));
    expect(entry).toMatchObject({
      task: 'firstReport',
      documents: 2,
      daysLeft: 67,
      rule: { id: 'xunshi-2015-27', confidence: 'high', source: { article: '第二十七条' } },
      counted: {
        anchor: 'feedbackReceived',
        from: '2023-07-29',
        count: 2,
        unit: 'month',
        roll: 'restDay',
        unrolled: '2023-09-29',
        calendar: { id: 'cn' },
      },
    });
    const after = aLedger({ kind: 'centralInspection', feedbackDate: day('2024-03-01') });
    expect(daysOf(ask(after, '2024-03-05'))).toEqual(['2024-09-02 policy.xunshi-2024-focus coming']);
  });

  it('accuses nobody of what the ledger does not keep, and leaves out a plan that was issued', () => {
    const facts = { kind: 'ecoInspection', feedbackDate: day('2024-01-22') } as const;
    const late = ask(aLedger(facts, ['eco-plan-30wd']), '2024-04-01');
    expect(daysOf(late)).toContain('2024-03-07 policy.eco-plan-30wd unconfirmed');
    const issued = aLedger({ ...facts, planIssuedOn: day('2024-03-05') }, ['eco-plan-30wd']);
    expect(daysOf(ask(issued, '2024-04-01')).join()).not.toContain('eco-plan-30wd');
    expect(daysOf(ask(issued, '2024-03-04')).join()).toContain('eco-plan-30wd');
  });

  it('goes on with a rhythm, each time counted from its start, until everything is closed', () => {
    const facts = { kind: 'ecoInspection', feedbackDate: day('2024-01-31') } as const;
    const rhythm = (ledger: Ledger, until = '2024-06-30') =>
      daysOf(ask(ledger, '2024-03-20', { until: day(until) })).filter((one) => one.includes('eco-monthly'));
    const enabled = ['eco-monthly'];
    expect(rhythm(aLedger(facts, enabled))).toEqual([
      '2024-04-01 policy.eco-monthly.2 coming',
      '2024-04-30 policy.eco-monthly.3 coming',
      '2024-05-31 policy.eco-monthly.4 coming',
    ]);
    expect(rhythm(aLedger(facts, enabled), '2099-12-31')).toHaveLength(24);
    const trial = withFindings(aLedger(facts, enabled), {});
    expect(rhythm(trial.ledger)).toHaveLength(3);
    trial.must(
      { type: 'TransferFinding', finding: F1, to: '县纪委监委', reason: '不属于本单位' },
      '李岚',
      '2024-03-01',
    );
    expect(rhythm(trial.ledger)).toEqual([]);
  });

  it('asks for the year of a calendar at the first time of a rhythm that needs it', () => {
    const facts = { kind: 'ecoInspection', feedbackDate: day('2026-10-15') } as const;
    const agenda = ask(aLedger(facts, ['eco-monthly']), '2026-11-01', { until: day('2027-12-31') });
    expect(daysOf(agenda)).toEqual([
      '2026-11-16 policy.eco-monthly.1 coming',
      '2026-12-15 policy.eco-monthly.2 coming',
    ]);
    expect(agenda.undated).toContainEqual(
      expect.objectContaining({ why: 'calendar-missing', year: 2027, task: 'progressReport' }),
    );
  });

  it('evaluates after the end of the campaign, also where a policy gives that', () => {
    const enabled = ['xuncha-focus-3m', 'xuncha-eval'];
    const facts = { kind: 'localInspection', feedbackDate: day('2024-01-22') } as const;
    const derived = ask(aLedger(facts, enabled), '2024-04-01');
    expect(daysOf(derived)).toEqual([
      '2024-04-22 policy.xuncha-focus-3m coming',
      '2024-05-22 policy.xuncha-eval coming',
    ]);
    expect(entriesOf(derived)[1]).toMatchObject({ counted: { fromDue: 'xuncha-focus-3m' } });
    const said = aLedger({ ...facts, campaignEnd: day('2024-07-22') }, enabled);
    expect(daysOf(ask(said, '2024-04-01'))).toEqual([
      '2024-07-22 campaign-end coming',
      '2024-08-22 policy.xuncha-eval coming',
    ]);
  });

  it('asks for more time before each finding’s limit, and checks it again after', () => {
    const facts = { kind: 'safetyCheck', feedbackDate: day('2024-01-22') } as const;
    const enabled = ['safety-recheck', 'safety-board-extension-request'];
    const { ledger } = withFindings(aLedger(facts, enabled), { deadlineText: '2024年7月22日' });
    const days = (asOf: string) => daysOf(ask(ledger, asOf)).filter((one) => one.includes('policy'));
    expect(days('2024-06-01')).toEqual([
      '2024-06-24 F01.policy.safety-board-extension-request coming',
      '2024-08-01 F01.policy.safety-recheck coming',
    ]);
    expect(days('2024-07-01')).toEqual(['2024-08-01 F01.policy.safety-recheck coming']);
  });

  it('says which fact is missing to count from, and that no policy counts where the kind is not known', () => {
    expect(ask(aLedger({ kind: 'audit' }, ['audit-plan-30d']), '2024-03-01').undated).toEqual([
      expect.objectContaining({ why: 'anchor-missing', fact: 'reportDeliveredOn', task: 'plan' }),
    ]);
    expect(ask(aLedger({}), '2024-03-01')).toMatchObject({
      past: [],
      coming: [],
      undated: [{ why: 'kind-missing', fact: 'kind' }],
      toSwitchOn: [],
    });
  });

  it('names the policies that could be switched on, with what they would give', () => {
    const { toSwitchOn } = ask(
      aLedger({ kind: 'localInspection', feedbackDate: day('2024-01-22') }),
      '2024-02-01',
    );
    expect(toSwitchOn).toContainEqual(
      expect.objectContaining({
        rule: expect.objectContaining({ id: 'xuncha-plan-15wd' }),
        why: 'not-verified',
        unit: 'workingDay',
        value: 15,
      }),
    );
  });

  it('lists the deadlines that are later than a limit allows in every reading', () => {
    const facts = { kind: 'localInspection', feedbackDate: day('2024-01-22') } as const;
    const { ledger } = withFindings(
      aLedger(facts, ['xuncha-normal-6m']),
      { deadlineText: '2024年7月22日' },
      { deadlineText: '2024年8月前' },
      { deadlineText: '2024年9月前' },
      { deadlineText: '每季度末' },
    );
    expect(ask(ledger, '2024-03-01').beyondLimit).toMatchObject([
      { finding: { code: 'F02' }, due: '2024-07-31', limit: '2024-07-22', rule: { id: 'xuncha-normal-6m' } },
      { finding: { code: 'F03' }, due: '2024-08-31', limit: '2024-07-22' },
    ]);
  });
});

describe('what findings have to meet', () => {
  const ledger = aLedger({ kind: 'other', feedbackDate: day('2024-01-15') });

  it('reminds on the earliest reading and accuses on the latest', () => {
    const { ledger: held } = withFindings(ledger, { deadlineText: '2024年6月前' });
    expect(entriesOf(ask(held, '2024-05-01'))).toMatchObject([
      { day: '2024-05-31', key: 'F01.deadline', reading: 'earliest', reminds: true },
      { day: '2024-06-30', key: 'F01.deadline.latest', reading: 'latest', reminds: false },
    ]);
    expect(entriesOf(ask(held, '2024-06-15'))).toMatchObject([
      { key: 'F01.deadline.latest', state: 'coming', reminds: true },
    ]);
    expect(daysOf(ask(held, '2024-07-01'))).toEqual(['2024-06-30 F01.deadline.latest overdue']);
  });

  it('lists milestones by their words; a past one is to be confirmed, the last is the deadline', () => {
    const deadlineText = '6月30日前完成制度修订，12月底前完成验收';
    const { ledger: held } = withFindings(ledger, { deadlineText });
    const agenda = ask(held, '2024-07-10');
    expect(daysOf(agenda)).toEqual([
      '2024-06-30 F01.milestone.1 unconfirmed',
      '2024-12-31 F01.deadline coming',
    ]);
    expect(entriesOf(agenda)[0]).toMatchObject({
      raw: deadlineText,
      text: expect.stringContaining('制度修订'),
    });
  });

  it('leaves a milestone that is a measure’s own deadline to the measure', () => {
    const measures = [{ text: '修订制度', deadline: readDeadline('2024年6月30日') }, { text: '验收' }];
    const deadlineText = '2024年6月30日前（第1项）；2024年底前（第2项）';
    const { ledger: held } = withFindings(ledger, { deadlineText, measures });
    expect(daysOf(ask(held, '2024-06-01', { until: day('2024-12-31') }))).toEqual([
      '2024-06-30 F01.1.deadline coming',
      '2024-12-31 F01.deadline coming',
    ]);
  });

  it('goes to the next time of what recurs', () => {
    const { ledger: held } = withFindings(ledger, { deadlineText: '每季度末' });
    expect(daysOf(ask(held, '2024-03-31'))).toEqual(['2024-03-31 F01.recurring.2024-03-31 coming']);
    expect(daysOf(ask(held, '2024-07-10'))).toEqual([
      '2024-03-31 F01.recurring.2024-03-31 unconfirmed',
      '2024-09-30 F01.recurring.2024-09-30 coming',
    ]);
  });

  it('lists the own deadlines of measures until they are claimed done', () => {
    const measures = [{ text: '修订制度', deadline: readDeadline('2024年5月31日') }, { text: '组织培训' }];
    const trial = withFindings(ledger, { measures });
    expect(daysOf(ask(trial.ledger, '2024-06-02'))).toEqual([
      '2024-05-31 F01.1.deadline overdue',
      '2024-09-30 F01.deadline coming',
    ]);
    trial.must({ type: 'ClaimDone', finding: F1, measure: measureCode(F1, 1) }, '周航', '2024-05-10');
    expect(daysOf(ask(trial.ledger, '2024-06-02'))).toEqual(['2024-09-30 F01.deadline coming']);
  });

  it('asks for a day of review of work without an end, and then lists it', () => {
    const trial = withFindings(ledger, { deadlineText: '长期坚持' });
    expect(ask(trial.ledger, '2024-03-01').undated).toMatchObject([
      { why: 'review-missing', finding: { code: 'F01' } },
    ]);
    const change = (field: string, to: string) => ({ field, from: null, to, as: 'fact' }) as FieldChange;
    const fields = [change('nextReview', '2024-06-30'), change('expectedFinish', '2024-08-31')];
    trial.must({ type: 'SetPlan', finding: F1, fields }, '李岚', '2024-02-02');
    const agenda = ask(trial.ledger, '2024-07-02');
    expect(agenda.undated).toEqual([]);
    expect(daysOf(agenda)).toEqual([
      '2024-06-30 F01.review unconfirmed',
      '2024-08-31 F01.expected-finish coming',
    ]);
  });

  it('says of every other deadline without a day why it has none', () => {
    const texts = ['', '已完成', '视情况', '立行立改', '2027年春节前', '自整改方案印发之日起3个月'];
    const { ledger: held } = withFindings(ledger, ...texts.map((deadlineText) => ({ deadlineText })));
    expect(ask(held, '2024-03-01').undated.map(({ why, fact }) => [why, fact])).toEqual([
      ['deadline-missing', undefined],
      ['status-in-deadline', undefined],
      ['deadline-unread', undefined],
      ['no-limit', undefined],
      ['calendar-missing', undefined],
      ['anchor-missing', 'planIssuedOn'],
    ]);
  });

  it('narrows to a department: its findings, no clue, nothing that the office has to do', () => {
    const facts = {
      kind: 'centralInspection',
      feedbackDate: day('2024-03-01'),
      campaignEnd: day('2024-09-02'),
    } as const;
    const other = { leader: '', departments: ['办公室'], person: '', cooperating: [] };
    const trial = withFindings(aLedger(facts), {}, { owners: other }, {});
    const clue: FieldChange = { field: 'population', from: null, to: 'clue', as: 'fact' };
    trial.must({ type: 'SetPlan', finding: findingCode(3), fields: [clue] }, '李岚', '2024-02-02');
    const agenda = ask({ ...trial.ledger, facts }, '2024-04-01', { department: '河 道 科' });
    expect(daysOf(agenda)).toEqual(['2024-09-30 F01.deadline coming']);
    expect(agenda.toSwitchOn).toEqual([]);
  });

  it('counts what comes after its last day', () => {
    const { ledger: held } = withFindings(ledger, {}, { deadlineText: '2024年12月底' });
    expect(ask(held, '2024-02-01', { until: day('2024-09-29') })).toMatchObject({
      coming: [],
      later: { entries: 2, next: '2024-09-30' },
    });
  });
});

describe('an agenda', () => {
  const texts = [
    '2024年6月30日',
    '6月前',
    '长期坚持',
    '每月',
    '每季度末',
    '待定',
    '6月30日前起草，12月底前印发',
    '2024年底前，并长期坚持',
  ];
  const aFinding = fc.record({
    deadlineText: fc.constantFrom(...texts),
    own: fc.constantFrom(undefined, ...texts),
  });
  const asked = fc.record({
    findings: fc.array(aFinding, { maxLength: 4 }),
    kind: fc.constantFrom(
      'centralInspection',
      'localInspection',
      'audit',
      'ecoInspection',
      'safetyCheck',
      'other',
    ),
    days: fc.integer({ min: 0, max: 500 }),
    reach: fc.integer({ min: 0, max: 700 }),
    enabled: fc.subarray([
      'eco-monthly',
      'xuncha-quarterly',
      'xuncha-eval',
      'safety-recheck',
      'xuncha-cap',
      'eco-plan-30wd',
    ]),
  });

  it('calls overdue exactly what is, has no key twice, and stands in the order of days', () => {
    holds(
      fc.property(asked, ({ findings, kind, days, reach, enabled }) => {
        const rows = findings.map(({ deadlineText, own }) => ({
          deadlineText,
          measures: [
            { text: '修订', ...(own && { deadline: readDeadline(own, { asOf: day('2024-02-01') }) }) },
          ],
        }));
        const { ledger } = withFindings(aLedger({ kind, feedbackDate: day('2024-01-22') }, enabled), ...rows);
        const asOf = addDays(day('2024-02-01'), days);
        const agenda = agendaOf(ledger, { asOf, until: addDays(asOf, reach) });
        const entries = entriesOf(agenda);
        expect(new Set(entries.map(({ key }) => key)).size).toBe(entries.length);
        const listed = [...agenda.past, ...agenda.coming].map((one) => one.day);
        expect(listed).toEqual([...new Set(listed)].sort());
        for (const { state, daysLeft } of entries) expect(state === 'coming').toBe(daysLeft >= 0);
        for (const finding of ledger.findings.values()) {
          // A measure that recurs is not held against anybody here.
          if (finding.measures.some(({ deadline }) => deadline?.kind === 'recurring')) continue;
          const late = entries.filter(
            (one) => one.state === 'overdue' && 'finding' in one && one.finding?.code === finding.code,
          );
          const standing = standingOf(finding, asOf);
          expect(late.length > 0).toBe(standing.kind === 'overdue');
          if (standing.kind === 'overdue') expect(late[0]?.day).toBe(standing.due);
        }
      }),
      1000,
    );
  });
});
