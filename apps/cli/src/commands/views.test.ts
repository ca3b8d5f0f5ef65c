import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { CommandLine } from '../../test/CommandLine.ts';
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

describe('zhenggai init and person', () => {
  it('opens a ledger with its facts, and warns of what is not known', async () => {
    const cli = new CommandLine();
    const ended = await cli.do(
      'init',
      '--issuer',
      '青澜县水务局党组',
      '--declared',
      '14',
      '--declared',
      'suggestion=2',
      '--on',
      '2024-01-22',
    );
    expect(ended.stdout).toContain('已建立台账 L1');
    expect(ended.stderr).toContain('还没有填写：检查单位');
    const status = (await cli.do('status', '--json')).json();
    expect(status).toMatchObject({
      facts: { issuer: '青澜县水务局党组', declared: { problem: 14, suggestion: 2 } },
    });
  });

  it('fills in facts later, also from a file', async () => {
    const cli = new CommandLine();
    await cli.do('init', '--issuer', '甲局', '--on', '2024-01-22');
    cli.write(
      'facts.json',
      JSON.stringify({ kind: 'audit', feedbackDate: '2024-01-22', departments: ['办公室'] }),
    );
    await cli.do('init', '--from', 'facts.json', '--period', '2023年');
    expect((await cli.do('status', '--json')).json()).toMatchObject({
      facts: { issuer: '甲局', kind: 'audit', feedbackDate: '2024-01-22', period: '2023年' },
    });
    cli.write('bad.json', '{"kind":"unknown","surprise":1}');
    const bad = await cli.run(['init', '--from', 'bad.json']);
    expect(bad.exit).toBe(3);
    expect(bad.stderr).toContain('bad.json');
    expect((await cli.run(['init', '--declared', 'many'])).exit).toBe(2);
  });

  it('shows what is known where nothing is filled in, and records nothing', async () => {
    const cli = new CommandLine();
    await cli.do('init', '--issuer', '甲局', '--kind', 'audit', '--declared', '3', '--on', '2024-01-22');
    const before = (await cli.do('verify', '--json')).stdout;
    const shown = await cli.do('init');
    expect(shown.stdout).toBe('整改单位：甲局\n检查类型：审计\n反馈数量：问题 3\n');
    expect(shown.stderr).toContain('没有记录任何内容');
    expect((await cli.do('init', '--json')).json()).toEqual({
      recorded: [],
      facts: { issuer: '甲局', kind: 'audit', declared: { problem: 3 } },
    });
    const same = await cli.run(['init', '--issuer', '甲局', '--json']);
    expect(same.exit).toBe(1);
    expect(same.json()).toMatchObject({ refusals: [{ code: 'nothing-to-record' }] });
    expect((await cli.do('verify', '--json')).stdout).toBe(before);
  });

  it('says in plain words what is wrong with a file of facts', async () => {
    const cli = new CommandLine();
    for (const [content, said, english] of [
      ['{"issuer": 甲局}', 'bad.json 不是有效的 JSON 文件', 'bad.json is not valid JSON'],
      ['[]', '应是写有各项信息的 {…}', 'expected an object'],
      ['{"surprise":1}', '没有这一项：surprise（只有：issuer、', 'there is no surprise (only: issuer, '],
      ['{"kind":"x"}', '检查类型（kind）应为 centralInspection、', 'kind of inspection (kind) should be'],
      ['{"feedbackDate":"2024-02-30"}', '反馈日期（feedbackDate）应为 日期', 'feedback date (feedbackDate)'],
      [
        '{"declared":{"problem":-1}}',
        '反馈数量（declared）应为 {"problem": 30}',
        'declared counts (declared)',
      ],
    ] as const) {
      cli.write('bad.json', content);
      const chinese = await cli.run(['init', '--from', 'bad.json']);
      expect(chinese.exit).toBe(3);
      expect(chinese.stderr).toContain(said);
      expect(chinese.stderr).not.toMatch(/：[^（]*：.*：|Unexpected|Invalid|expected/);
      expect((await cli.run(['init', '--from', 'bad.json', '--lang', 'en'])).stderr).toContain(english);
      expect(cli.has('ledger.db')).toBe(false);
    }
  });

  it('gives one person several roles at once', async () => {
    const cli = await aLedger();
    const add = (...roles: string[]) =>
      cli.run([
        ...['person', 'add', '甲', '-d', '乙', '--json', '--on', '2024-03-01'],
        ...roles.flatMap((role) => ['--role', role]),
      ]);
    expect((await add('contact', 'leader')).json<{ recorded: unknown[] }>().recorded).toHaveLength(2);
    expect((await add('contact', 'verifier')).json<{ recorded: unknown[] }>().recorded).toHaveLength(1);
    expect((await add('contact', 'leader')).json()).toMatchObject({
      refusals: [{ code: 'person-already-registered' }, { code: 'person-already-registered' }],
    });
    expect((await cli.do('person', 'list', '--json')).json()).toMatchObject({
      persons: expect.arrayContaining([
        { name: '甲', department: '乙', roles: ['contact', 'leader', 'verifier'] },
      ]),
    });
  });

  it('registers people once in a role, and only by a clerk', async () => {
    const cli = await aLedger();
    const again = await cli.run([
      'person',
      'add',
      '姜 映 雪',
      '--department',
      '办公室',
      '--role',
      'contact',
      '--on',
      '2024-03-01',
    ]);
    expect(again.exit).toBe(1);
    expect(again.stderr).toContain('已登记为办公室的联络员');
    const other = await cli.run([
      'person',
      'add',
      '甲',
      '--department',
      '乙',
      '--role',
      'contact',
      '--by',
      '姜映雪',
    ]);
    expect(other.stderr).toContain('须由整改办人员办理');
    expect((await cli.run(['person', 'add', '甲', '--department', '乙', '--role', 'boss'])).exit).toBe(2);
    expect((await cli.do('person', 'list')).stdout).toMatch(/姜映雪 +办公室 +联络员/);
  });
});
