import { describe, expect, it } from 'vitest';
import { CommandLine } from '../../test/CommandLine.ts';
import { aLedger } from '../../test/ledgers.ts';

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
