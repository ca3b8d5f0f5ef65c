import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { march } from '../../demo/sampleRows.ts';
import { CommandLine } from '../../test/CommandLine.ts';
import { aLedger, aWorkbook } from '../../test/ledgers.ts';

const next = {
  year: 2027,
  source: { title: '关于2027年部分节假日安排的通知' },
  off: [{ name: '元旦', from: '2027-01-01', to: '2027-01-03' }],
  makeUp: [],
};

/** Three findings whose limits no calendar and no policy of the ledger can date. */
async function reachingInto2027(): Promise<CommandLine> {
  const cli = new CommandLine();
  cli.now = new Date('2026-12-20T09:00:00+08:00');
  await cli.do(
    'init',
    '--feedback-date',
    '2026-12-18',
    '--kind',
    'audit',
    '--report-delivered',
    '2026-06-01',
  );
  const limits = ['15日内', '立行立改', '长期坚持'];
  const rows = march.slice(0, 3).map((row, i) => ({ ...row, deadline: limits[i] ?? '' }));
  await cli.do('import', await aWorkbook(cli, { asOf: '2026年12月20日', rows }), '--yes');
  cli.write('2027.json', JSON.stringify(next));
  return cli;
}

describe('zhenggai rules diff', () => {
  it('lists what another calendar would have dated otherwise, and changes nothing', async () => {
    const cli = await reachingInto2027();
    const before = (await cli.do('log', '--json')).stdout;
    const ended = await cli.do('rules', 'diff', '2027.json');
    expect(ended.stdout).toContain('日历：2026.1 → 2026.1+2027');
    expect(ended.stdout).toMatch(/F01 +15日内 +[\s\S]*2027-01-04/);
    expect((await cli.do('rules', 'diff', '2027.json', '--json')).json()).toMatchObject({
      to: { calendar: { version: '2026.1+2027' } },
      deadlines: [{ code: 'F01', raw: '15日内', wouldBe: '2027-01-04' }],
    });
    expect((await cli.do('log', '--json')).stdout).toBe(before);
  });

  it('tells what a policy that is switched on would give', async () => {
    const cli = await reachingInto2027();
    const { deadlines } = (await cli.do('rules', 'diff', '--enable', 'audit-immediate-60d', '--json')).json<{
      deadlines: object[];
    }>();
    expect(deadlines).toContainEqual(
      expect.objectContaining({ code: 'F02', wouldBe: '2026-07-31', why: { is: 'rules' } }),
    );
  });

  it('says so where no day would differ', async () => {
    const cli = await aLedger();
    expect((await cli.do('rules', 'diff')).stdout).toContain('没有时限会是另一天');
  });

  it.each([
    [40, 'zh-CN'],
    [60, 'en'],
    [80, 'zh-CN'],
  ])('stays within %i columns in %s', async (columns, lang) => {
    const cli = await reachingInto2027();
    const { stdout } = await cli.run(['rules', 'diff', '2027.json', '--lang', lang], { columns });
    for (const line of stdout.split('\n')) expect(stringWidth(line), line).toBeLessThanOrEqual(columns);
  });
});

describe('zhenggai rules adopt', () => {
  it('moves no deadline that was set, and dates what is set from now on', async () => {
    const cli = await reachingInto2027();
    const deadlineOf = async (code: string) =>
      (await cli.do('show', code, '--json')).json<{ deadline: object }>().deadline;
    const before = [await deadlineOf('F01'), await deadlineOf('F02')];
    const ended = await cli.do('rules', 'adopt', '2027.json', '--enable', 'audit-immediate-60d');
    expect(ended.stdout).toMatch(/台账已采用：日历 2026\.1\+2027、启用 audit-immediate-60d（第\d+号记录）/);
    expect([await deadlineOf('F01'), await deadlineOf('F02')]).toEqual(before);
    await cli.do('plan', 'set', 'F03', '--deadline', '立行立改');
    expect(await deadlineOf('F03')).toMatchObject({ due: '2026-07-31' });
    expect((await cli.run(['rules', 'adopt', '2027.json'])).stderr).toContain('没有可记录的变更');
  });

  it('refuses what is no rule, a pack with faults, and who may not', async () => {
    const cli = await aLedger();
    const refusalsOf = async (...words: string[]) => {
      const ended = await cli.run(['rules', 'adopt', ...words, '--json']);
      expect(ended.exit).toBe(1);
      return ended.json<{ refusals: { code: string }[] }>().refusals.map(({ code }) => code);
    };
    expect(await refusalsOf('--enable', 'no-such')).toEqual(['policy-unknown']);
    cli.write('pack.yaml', 'id: qinglan\nversion: "1"\ntitle: 青澜县规则\nrules: []\n');
    expect(await refusalsOf('pack.yaml')).toEqual(['pack-invalid', 'rule-field-empty']);
    cli.write('year.json', '{"year": 2027}');
    expect(await refusalsOf('year.json')).toEqual(expect.arrayContaining(['calendar-year-invalid']));
    expect(await refusalsOf('--enable', 'audit-immediate-60d', '--by', '姜映雪')).toEqual([
      'role-not-allowed',
    ]);
  });
});
