import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { aLedger, aPlannedLedger, strikeOff, workOff } from '../../test/ledgers.ts';

describe('zhenggai status', () => {
  it('begins with the figures, then what is overdue, then what is due soon', async () => {
    const cli = await aPlannedLedger();
    const { stdout } = await cli.do('status', '--as-of', '2024-06-20');
    expect(stdout).toMatch(/问题 3[\s\S]*逾期 1 个[\s\S]*F01[\s\S]*15 天内到期 2 个[\s\S]*F02/);
    expect(stdout).toContain('逾期20天');
  });

  it('answers figures with the findings that they count', async () => {
    const cli = await aPlannedLedger();
    const status = (await cli.do('status', '--as-of', '2024-06-20', '--json')).json();
    expect(status).toMatchObject({
      asOf: '2024-06-20',
      totals: {
        held: { value: 3, findings: ['F01', 'F02', 'F03'] },
        overdue: { value: 1, findings: ['F01'] },
      },
      dueSoon: { value: 2, findings: ['F02', 'F03'] },
    });
  });

  it('counts problems in its main figures and all others apart, as the JSON document and the report do', async () => {
    const cli = await aLedger();
    await cli.do('plan', 'set', 'F01', 'F02', '--population', 'suggestion', '--on', '2024-03-04');
    const view = ['--as-of', '2024-06-20'];
    const { stdout } = await cli.do('status', ...view);
    expect(stdout).toMatch(/问题 1[\s\S]*\n逾期 0，15 天内到期 1\n意见建议 2：逾期 1，15 天内到期 1\n/);
    expect(stdout).toMatch(
      /\n15 天内到期 1 个[\s\S]*F03[\s\S]*意见建议、交办事项：逾期 1 个[\s\S]*F01[\s\S]*意见建议、交办事项：15 天内到期 1 个[\s\S]*F02/,
    );
    expect((await cli.do('status', ...view, '--json')).json()).toMatchObject({
      totals: { held: { findings: ['F03'] }, overdue: { value: 0 } },
      dueSoon: { findings: ['F03'] },
      overdue: [],
      otherOverdue: [{ code: 'F01' }],
      others: [
        {
          population: 'suggestion',
          held: { findings: ['F01', 'F02'] },
          overdue: { findings: ['F01'] },
          dueSoon: { findings: ['F02'] },
        },
      ],
    });
    const report = (await cli.do('report', 'status', ...view)).stdout;
    expect(report).toContain('另有意见建议2个，逾期1个，临近到期1个。');
  });

  it('names the instant of --known-at in the zone of the ledgers', async () => {
    const cli = await aLedger();
    expect((await cli.do('status', '--known-at', '2024-07-25')).stdout).toContain(
      '按 2024-07-25 23:59:59 已知',
    );
    expect((await cli.do('report', 'status', '--known-at', '2024-07-25T10:00:00')).stdout).toContain(
      '按2024-07-25 10:00:00已知',
    );
  });

  it('shows what stood on a day, and what was known at an instant', async () => {
    const cli = await aPlannedLedger();
    cli.now = new Date('2024-07-26T09:00:00+08:00');
    await workOff(cli);
    await strikeOff(cli);
    const completed = async (...words: string[]) =>
      (await cli.do('status', '--json', ...words)).json<{
        totals: { groups: { completed: { value: number } } };
      }>().totals.groups.completed.value;
    expect(await completed()).toBe(1);
    expect(await completed('--as-of', '2024-05-13')).toBe(0);
    expect(await completed('--as-of', '2024-05-14')).toBe(1);
    expect(await completed('--known-at', '2024-07-25')).toBe(0);
    expect(await completed('--known-at', '2024-07-26')).toBe(1);
    expect(await completed('--known-at', '2024-07-26T08:00:00')).toBe(0);
    expect(await completed('--known-at', '2024-07-26T01:00:00Z')).toBe(1);
  });

  it('takes a terminal that says it has no columns for one of 80', async () => {
    const cli = await aLedger();
    const words = ['status', '--all', '--as-of', '2024-06-20'];
    const told = await cli.run(words, { columns: 0 });
    expect(told.stdout).toBe((await cli.run(words, { columns: 80 })).stdout);
    expect(told.stdout).toBe((await cli.run(words, { env: { COLUMNS: '0' } })).stdout);
  });

  it.each([60, 80, 120])(
    'keeps its tables within a terminal of %d columns, plain without a terminal',
    async (columns) => {
      const cli = await aLedger();
      const wide = await cli.run(['status', '--all', '--as-of', '2024-06-20'], {
        answers: [],
        columns,
        env: { NO_COLOR: '' },
      });
      expect(wide.stdout).toContain('\u001b[');
      const plain = await cli.run(['status', '--all', '--as-of', '2024-06-20'], {
        env: { COLUMNS: String(columns), NO_COLOR: '' },
      });
      expect(plain.stdout).not.toContain('\u001b[');
      const widest = Math.max(
        ...plain.stdout
          .split('\n')
          .slice(4)
          .map((line) => stringWidth(line)),
      );
      expect(widest).toBeLessThanOrEqual(columns);
      const quiet = await cli.run(['status', '--no-color'], { answers: [], env: { NO_COLOR: '' } });
      expect(quiet.stdout).not.toContain('\u001b[');
    },
  );
});

describe('zhenggai show', () => {
  it('answers everything that is known of a finding', async () => {
    const cli = await aPlannedLedger();
    await workOff(cli);
    const shown = (await cli.do('show', 'F01', '--json')).json();
    const promised = [
      'code',
      'number',
      'title',
      'stage',
      'claim',
      'verdict',
      'standing',
      'owners',
      'deadline',
      'measures',
      'history',
    ];
    expect(Object.keys(shown)).toEqual(expect.arrayContaining(promised));
    expect(shown).toMatchObject({
      code: 'F01',
      number: '1',
      stage: 'in-progress',
      verdict: 'none',
      standing: { kind: 'overdue' },
    });
  });

  it('prints it for a person, in either language', async () => {
    const cli = await aPlannedLedger();
    await workOff(cli);
    await strikeOff(cli);
    const chinese = (await cli.do('show', 'F01')).stdout;
    expect(chinese).toMatch(/阶段：已销号[\s\S]*认定：已销号[\s\S]*佐证 F01\.E1/);
    const english = (await cli.do('show', 'F01', '--lang', 'en')).stdout;
    expect(english).toMatch(/stage: closed[\s\S]*standing: met/);
  });

  it('refuses a code that the ledger does not have', async () => {
    const cli = await aLedger();
    const ended = await cli.run(['show', 'F77', '--json']);
    expect(ended.exit).toBe(1);
    expect(ended.json()).toEqual({
      refusals: [{ code: 'finding-unknown', at: { finding: 'F77' }, message: 'F77：台账中没有这个问题' }],
    });
  });
});

describe('a code', () => {
  it.each(['F01', 'f01', 'F1', 'f001', 'Ｆ０１', ' F０1'])('may be typed %s', async (typed) => {
    const cli = await aLedger();
    expect((await cli.do('show', typed, '--json')).json()).toMatchObject({ code: 'F01' });
  });

  it('of a measure may be typed as freely', async () => {
    const cli = await aPlannedLedger();
    for (const [i, typed] of ['F1.1', 'f01.1', 'Ｆ１．１'].entries())
      await cli.do('record', 'progress', typed, '--text', `第${i}次`, '--on', '2024-05-10', '--by', '姜映雪');
    expect((await cli.run(['show', 'F0'])).exit).toBe(2);
  });
});

describe('zhenggai log', () => {
  it('lists events, all or of one finding, or the last ones', async () => {
    const cli = await aPlannedLedger();
    const { events } = (await cli.do('log', '--json')).json<{
      events: { seq: number; finding?: string }[];
    }>();
    expect(events.map(({ seq }) => seq)).toEqual(events.map((_, i) => i + 1));
    const own = (await cli.do('log', 'F02', '--json')).json<{ events: { finding?: string }[] }>().events;
    expect(new Set(own.map(({ finding }) => finding))).toEqual(new Set(['F02']));
    expect((await cli.do('log', '--last', '2', '--json')).json<{ events: unknown[] }>().events).toHaveLength(
      2,
    );
    expect((await cli.do('log', 'F02')).stdout).toMatch(/登记问题[\s\S]*批准方案/);
    expect((await cli.run(['log', 'F88'])).exit).toBe(1);
  });
});
