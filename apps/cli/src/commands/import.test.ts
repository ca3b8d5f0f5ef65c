import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { march } from '../../demo/sampleRows.ts';
import { CommandLine } from '../../test/CommandLine.ts';
import { aLedger, aPlannedLedger, aWorkbook } from '../../test/ledgers.ts';

const answerKeys = [
  'applied',
  'added',
  'changed',
  'unchanged',
  'absent',
  'renumbered',
  'conflicts',
  'questions',
  'warnings',
  'problems',
];

interface Answer {
  readonly applied: boolean;
  readonly added: readonly string[];
  readonly changed: readonly Record<string, unknown>[];
  readonly unchanged: number;
  readonly absent: readonly string[];
  readonly renumbered: readonly unknown[];
  readonly questions: readonly { readonly code: string; readonly sheet: string; readonly cell: string }[];
  readonly warnings: readonly { readonly code: string; readonly finding: string }[];
  readonly problems: readonly {
    readonly code: string;
    readonly severity: string;
    readonly message: string;
  }[];
  readonly refusals?: readonly { readonly code: string; readonly message: string }[];
}

describe('zhenggai import', () => {
  it('opens a missing ledger, the acting person its clerk, on the day that the workbook says', async () => {
    const cli = new CommandLine();
    const { exit, stdout, stderr } = await cli.run(['import', await aWorkbook(cli), '--yes']);
    expect(exit).toBe(0);
    expect(stdout).toContain('新增 3');
    expect(stderr).toContain('已建立台账 L1，整改办人员：林若溪');
    const { persons } = (await cli.do('person', 'list', '--json')).json<{ persons: unknown }>();
    expect(persons).toEqual([{ name: '林若溪', department: '', roles: ['clerk'] }]);
    const { events } = (await cli.do('log', 'F01', '--json')).json<{ events: Record<string, unknown>[] }>();
    expect(events).toMatchObject([
      { type: 'FindingRegistered', happenedOn: '2024-03-01', channel: 'import' },
    ]);
  });

  it('answers one JSON document of the promised shape', async () => {
    const cli = new CommandLine();
    const ended = await cli.run(['import', await aWorkbook(cli), '--yes', '--json']);
    expect(Object.keys(ended.json())).toEqual(answerKeys);
    expect(ended.json<Answer>()).toMatchObject({ applied: true, added: ['F01', 'F02', 'F03'], unchanged: 0 });
  });

  it('records nothing of the same workbook twice', async () => {
    const cli = await aLedger();
    const before = (await cli.do('verify', '--json')).stdout;
    const { exit, stdout } = await cli.run(['import', '台账.xlsx', '--yes']);
    expect(exit).toBe(0);
    expect(stdout).toContain('没有记录任何内容');
    expect((await cli.run(['import', '台账.xlsx', '--yes', '--json'])).json<Answer>()).toMatchObject({
      applied: false,
      added: [],
      changed: [],
      unchanged: 3,
    });
    expect((await cli.do('verify', '--json')).stdout).toBe(before);
  });

  it('shows what changed field by field with its cell, what is absent and what was renumbered, and records just that', async () => {
    const cli = await aLedger();
    const [first, second] = march;
    if (first === undefined || second === undefined) throw new Error('no rows');
    const rows = [
      { ...second, number: '1', progress: '已重新印发责任清单。', status: '正在整改' },
      { ...first, number: '2' },
    ];
    const next = await aWorkbook(cli, { file: '六月.xlsx', asOf: '2024年6月28日', rows });
    const shown = await cli.run(['import', next, '--dry-run']);
    expect(shown.stdout).toMatch(/F02 +整改进展 +（空） +已重新印发责任清单。 +K4/);
    expect(shown.stdout).toContain('F03 小型水库巡查记录不完整');
    expect(shown.stdout).toContain('F01 1→2');
    const answer = (await cli.run(['import', next, '--yes', '--json'])).json<Answer>();
    expect(answer).toMatchObject({
      applied: true,
      added: [],
      changed: [
        { code: 'F02', field: 'progress', from: null, to: '已重新印发责任清单。', cell: 'K4' },
        { code: 'F02', field: 'status', to: { raw: '正在整改', value: 'in-progress' }, cell: 'L4' },
      ],
      unchanged: 1,
      absent: ['F03'],
      renumbered: [
        { code: 'F02', from: '2', to: '1' },
        { code: 'F01', from: '1', to: '2' },
      ],
    });
    expect((await cli.do('show', 'F03', '--json')).json()).toMatchObject({
      stage: 'registered',
      title: march[2]?.title,
    });
  });

  it('takes a changed deadline of an approved plan for a statement of the unit', async () => {
    const cli = await aPlannedLedger();
    const rows = march
      .slice(0, 3)
      .map((row) => (row.number === '1' ? { ...row, deadline: '2024年9月30日' } : row));
    const next = await aWorkbook(cli, { file: '六月.xlsx', asOf: '2024年6月28日', rows });
    const answer = (await cli.run(['import', next, '--yes', '--json'])).json<Answer>();
    expect(answer.changed).toMatchObject([{ code: 'F01', field: 'deadline', as: 'statement', cell: 'J4' }]);
    expect((await cli.do('show', 'F01', '--json')).json()).toMatchObject({
      deadline: { due: '2024-05-31' },
      statedDeadline: { due: '2024-09-30' },
    });
  });

  it('makes no file on a dry run, and says that it was one', async () => {
    const cli = new CommandLine();
    const { exit, stdout } = await cli.run(['import', await aWorkbook(cli), '--dry-run']);
    expect(exit).toBe(0);
    expect(stdout).toContain('仅预览');
    expect(cli.has('ledger.db')).toBe(false);
  });

  it('asks on a terminal, and records only what somebody agrees to', async () => {
    const cli = new CommandLine();
    const file = await aWorkbook(cli);
    const refused = await cli.run(['import', file], { answers: ['n'] });
    expect(refused.exit).toBe(1);
    expect(refused.stderr).toContain('[y/N]');
    expect(cli.has('ledger.db')).toBe(false);
    expect((await cli.run(['import', file], { answers: [] })).exit).toBe(1);
    expect((await cli.run(['import', file], { answers: ['y'] })).exit).toBe(0);
    expect(cli.has('ledger.db')).toBe(true);
  });

  it('records nothing where nobody can agree, and says what to do', async () => {
    const cli = new CommandLine();
    const { exit, stderr } = await cli.run(['import', await aWorkbook(cli)]);
    expect(exit).toBe(1);
    expect(stderr).toContain('--yes');
    expect(cli.has('ledger.db')).toBe(false);
  });

  it.each([
    ['a web page renamed', '<html><table></table></html>', 'html-not-a-workbook'],
    ['text renamed', '序号,反馈问题\n1,甲', 'text-not-a-workbook'],
    ['an empty file', '', 'file-empty'],
  ])('refuses %s with exit 3, the reason, and no ledger', async (_, content, code) => {
    const cli = new CommandLine();
    const file = cli.write('台账.xlsx', content);
    const { exit, stderr } = await cli.run(['import', file, '--yes']);
    expect(exit).toBe(3);
    expect(stderr).toContain('无法读取');
    const ended = await cli.run(['import', file, '--yes', '--json']);
    expect(ended.exit).toBe(3);
    expect(Object.keys(ended.json())).toEqual(answerKeys);
    expect(ended.json<Answer>().problems).toMatchObject([{ code, severity: 'error' }]);
    expect(cli.has('ledger.db')).toBe(false);
  });

  it('refuses a workbook that was cut off', async () => {
    const cli = new CommandLine();
    await aWorkbook(cli);
    cli.write('断.xlsx', readFileSync(cli.path('台账.xlsx')).subarray(0, 3000));
    const ended = await cli.run(['import', '断.xlsx', '--yes', '--json']);
    expect(ended.exit).toBe(3);
    expect(ended.json<Answer>().problems[0]?.code).toMatch(/^file-(truncated|damaged)$/);
  });

  it('says that a file is not there, before anything of the others is recorded', async () => {
    const cli = new CommandLine();
    const ended = await cli.run(['import', await aWorkbook(cli), '没有.xlsx', '--yes', '--json']);
    expect(ended.exit).toBe(3);
    expect(ended.json<Answer>().problems).toMatchObject([{ code: 'file-not-found' }]);
    expect(cli.has('ledger.db')).toBe(false);
  });

  it('refuses who is not registered in the ledger, and records nothing', async () => {
    const cli = await aLedger();
    const next = await aWorkbook(cli, { file: '多.xlsx', asOf: '2024年4月1日', rows: march.slice(0, 4) });
    const ended = await cli.run(['import', next, '--yes', '--by', '外人']);
    expect(ended.exit).toBe(1);
    expect(ended.stderr).toContain('外人没有在台账中登记');
    expect(ended.stderr).toContain('zhenggai person add 外人');
    const json = (await cli.run(['import', next, '--yes', '--by', '外人', '--json'])).json<Answer>();
    expect(json).toMatchObject({ applied: false, refusals: [{ code: 'person-unknown' }] });
  });

  it('refuses a day that has not come, and leaves no ledger behind', async () => {
    const cli = new CommandLine();
    const ended = await cli.run(['import', await aWorkbook(cli), '--yes', '--on', '2024-08-01']);
    expect(ended.exit).toBe(1);
    expect(ended.stderr).toContain('2024-08-01晚于2024-07-25');
    expect(cli.has('ledger.db')).toBe(false);
  });

  it('says of a workbook of the future which one it is, and what to do', async () => {
    const cli = new CommandLine();
    const file = await aWorkbook(cli, { file: '八月.xlsx', asOf: '2024年8月31日' });
    const ended = await cli.run(['import', file, '--yes', '--json']);
    expect(ended.exit).toBe(1);
    expect(ended.json()).toMatchObject({ applied: false, refusals: [{ code: 'workbook-in-future' }] });
    expect(ended.stderr).toContain('八月.xlsx 的截至日期 2024-08-31 还没有到（今天是 2024-07-25）');
    expect(ended.stderr).toContain('--on 2024-07-25');
    expect(cli.has('ledger.db')).toBe(false);
    expect((await cli.run(['import', file, '--dry-run'])).exit).toBe(0);
    await cli.do('import', file, '--yes', '--on', '2024-07-25');
  });

  it('takes several workbooks one after the other, in one answer', async () => {
    const cli = new CommandLine();
    const files = [
      await aWorkbook(cli),
      await aWorkbook(cli, { file: '六月.xlsx', asOf: '2024年6月28日', rows: march.slice(0, 5) }),
    ];
    const ended = await cli.run(['import', ...files, '--yes', '--json']);
    expect(ended.exit).toBe(0);
    expect(ended.json<Answer>()).toMatchObject({
      applied: true,
      added: ['F01', 'F02', 'F03', 'F04', 'F05'],
      unchanged: 3,
    });
  });

  it('shows of several workbooks on a dry run what the later ones add to the earlier', async () => {
    const cli = new CommandLine();
    const files = [
      await aWorkbook(cli),
      await aWorkbook(cli, { file: '六月.xlsx', asOf: '2024年6月28日', rows: march.slice(0, 5) }),
    ];
    const ended = await cli.run(['import', ...files, '--dry-run', '--json']);
    expect(ended.json<Answer>()).toMatchObject({
      applied: false,
      added: ['F01', 'F02', 'F03', 'F04', 'F05'],
      unchanged: 3,
    });
    expect(cli.has('ledger.db')).toBe(false);
  });

  it('says that it was applied where only one of several workbooks brings anything', async () => {
    const cli = await aLedger();
    const next = await aWorkbook(cli, { file: '六月.xlsx', asOf: '2024年6月28日', rows: march.slice(0, 4) });
    const ended = await cli.run(['import', '台账.xlsx', next, '--yes', '--json']);
    expect(ended.exit).toBe(0);
    expect(ended.json<Answer>()).toMatchObject({ applied: true, added: ['F04'] });
  });

  it('records none of several workbooks where one cannot be read, is refused, or leaves a question', async () => {
    const cli = await aLedger();
    const before = (await cli.do('verify', '--json')).stdout;
    const good = await aWorkbook(cli, { file: '五月.xlsx', asOf: '2024年5月8日', rows: march.slice(0, 4) });
    const doubtful = march
      .slice(0, 3)
      .map((row) => (row.number === '3' ? { ...row, title: '小型水库巡查记录缺失，日志补填' } : row));
    const others = [
      { file: cli.write('坏.xlsx', '序号,反馈问题'), exit: 3 },
      {
        file: await aWorkbook(cli, { file: '未来.xlsx', asOf: '2024年9月1日', rows: march.slice(0, 6) }),
        exit: 1,
      },
      { file: await aWorkbook(cli, { file: '疑.xlsx', asOf: '2024年6月28日', rows: doubtful }), exit: 1 },
    ];
    for (const { file, exit } of others) {
      const ended = await cli.run(['import', good, file, '--yes', '--json']);
      expect(ended.exit).toBe(exit);
      expect(ended.json<Answer>().applied).toBe(false);
      expect((await cli.do('verify', '--json')).stdout).toBe(before);
    }
  });

  it('goes into a ledger of its own id where one is named', async () => {
    const cli = new CommandLine();
    const file = await aWorkbook(cli);
    await cli.do('import', file, '--yes', '--ledger', 'a.db#水务2024');
    await cli.do('import', file, '--yes', '--ledger', 'a.db#水务2025');
    const unnamed = await cli.run(['status', '--ledger', 'a.db']);
    expect(unnamed.exit).toBe(2);
    expect(unnamed.stderr).toContain('水务2024、水务2025');
    expect((await cli.run(['status', '--ledger', 'a.db#水务2025'])).exit).toBe(0);
    expect((await cli.run(['status'], { env: { ZHENGGAI_LEDGER: 'a.db#水务2024' } })).exit).toBe(0);
  });
});
