import { readFileSync } from 'node:fs';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { march } from '../../demo/sampleRows.ts';
import { CommandLine } from '../../test/CommandLine.ts';
import { aLedger, aPlannedLedger, strikeOff, workOff } from '../../test/ledgers.ts';

interface Day {
  readonly day: string;
  readonly daysLeft: number;
  readonly entries: readonly { readonly key: string; readonly state: string }[];
}
interface Answer {
  readonly past: readonly Day[];
  readonly coming: readonly Day[];
  readonly undated: readonly { readonly why: string; readonly fact?: string }[];
  readonly toSwitchOn: readonly object[];
}
const keysOf = (days: readonly Day[]) =>
  days.flatMap(({ day, entries }) => entries.map(({ key, state }) => `${day} ${key} ${state}`));

/** A ledger of a Party inspection, fed back on 22 January 2024. */
async function anInspected(): Promise<CommandLine> {
  const cli = await aLedger();
  await cli.do('init', '--kind', '巡视', '--feedback-date', '2024-01-22', '--issuer', '青澜县水务局党组');
  return cli;
}

describe('zhenggai agenda', () => {
  it('lists what is overdue, then what is past and to be confirmed, then what comes, each under its day', async () => {
    const cli = await anInspected();
    const { stdout, stderr } = await cli.do('agenda', '--as-of', '2024-06-20');
    expect(stdout).toMatch(/^青澜县水务局党组 整改日程（2024-06-20 至 2024-12-20）/);
    expect(stdout).toMatch(
      /逾期 1 项\n2024年5月31日（周五） {2}逾期20天\n {2}F01 整改时限[\s\S]*日子已过，台账未记是否已办[\s\S]*2024年3月22日（周五） {2}已过90天，待确认\n {2}整改情况报告（2份）：[^\n]*[\s\S]*将到期[\s\S]*2024年6月30日（周日） {2}还有10天\n {2}F02/,
    );
    expect(stdout).toContain('中国共产党巡视工作条例（2015');
    expect(stderr).toBe('');
  });

  it('answers with --json one document of the same days', async () => {
    const cli = await anInspected();
    const { past, coming } = (await cli.do('agenda', '--as-of', '2024-06-20', '--json')).json<Answer>();
    expect(keysOf(past)).toContain('2024-05-31 F01.deadline overdue');
    expect(keysOf(past)).toContain('2024-03-22 policy.xunshi-2015-27 unconfirmed');
    expect(keysOf(coming)).toContain('2024-06-30 F02.deadline coming');
  });

  it('shows what stood on a day and what was known at an instant', async () => {
    const cli = await aPlannedLedger();
    cli.now = new Date('2024-07-26T09:00:00+08:00');
    await workOff(cli);
    await strikeOff(cli);
    const first = async (...view: string[]) => {
      const { past } = (await cli.do('agenda', '--json', ...view)).json<Answer>();
      return keysOf(past).some((one) => one.includes('F01.'));
    };
    expect(await first('--as-of', '2024-07-26')).toBe(false);
    expect(await first('--as-of', '2024-07-26', '--known-at', '2024-07-25')).toBe(true);
    expect((await cli.do('agenda', '--known-at', '2024-07-25')).stdout).toContain(
      '按 2024-07-25 23:59:59 已知',
    );
  });

  it('says of what has no day why, with the command that helps, and names what could be switched on', async () => {
    const cli = await aLedger(
      march.slice(0, 2).map((row, i) => ({ ...row, deadline: i ? '长期坚持' : '待定' })),
    );
    const { stdout } = await cli.do('agenda', '--as-of', '2024-06-20');
    expect(stdout).toContain('没有到期事项');
    expect(stdout).toMatch(/缺检查类型[^\n]*\n {4}zhenggai init --kind/);
    expect(stdout).toMatch(/未填时限：F01\n {4}zhenggai plan set 编码 --deadline/);
    expect(stdout).toMatch(/长期坚持，未定评估日期：F02\n {4}zhenggai plan set 编码 --next-review/);
    await cli.do('init', '--kind', 'localInspection');
    await cli.do('rules', 'adopt', '--enable', 'xuncha-plan-15wd');
    const english = (await cli.do('agenda', '--as-of', '2024-06-20', '--lang', 'en')).stdout;
    expect(english).toMatch(
      /feedback date is missing: plan \(xuncha-plan-15wd\)\n {4}zhenggai init --feedback-date/,
    );
    expect(english).toMatch(/Rules that can be switched on by name: 9\n {2}xuncha-focus-3m\n/);
    expect(english).toContain('zhenggai rules adopt --enable ID');
  });

  it('lists a ledger without findings', async () => {
    const cli = new CommandLine();
    await cli.do('init', '--kind', 'centralInspection', '--feedback-date', '2024-06-03');
    expect((await cli.do('agenda')).stdout).toMatch(/2024年12月3日（周二）[\s\S]*集中整改期满/);
  });

  it('narrows to a department, and refuses one that there is not', async () => {
    const cli = await anInspected();
    const department = march[0]?.department ?? '';
    const { past, coming, toSwitchOn } = (
      await cli.do('agenda', '--as-of', '2024-06-20', '--department', department, '--json')
    ).json<Answer>();
    expect(keysOf([...past, ...coming]).every((one) => / F\d+\./.test(one))).toBe(true);
    expect(toSwitchOn).toEqual([]);
    const ended = await cli.run(['agenda', '--department', '信访科']);
    expect([ended.exit, ended.stderr]).toEqual([1, expect.stringContaining('信访科')]);
  });

  it('writes a calendar, the same on standard output, and says that it is internal', async () => {
    const cli = await anInspected();
    const asked = ['agenda', '--as-of', '2024-06-20', '--ics'];
    const ended = await cli.do(...asked, '日程.ics');
    expect(ended.stdout).toContain('已写入 日程.ics');
    expect(ended.stderr).toContain('内部内容');
    const written = readFileSync(cli.path('日程.ics'), 'utf8');
    expect(written).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n$/);
    const printed = await cli.do(...asked, '-');
    expect(printed.stdout).toBe(written);
    expect((await cli.do(...asked, '日程.ics')).stdout).toContain('覆盖原文件');
    expect((await cli.do(...asked, '日程.ics', '--json')).json()).toMatchObject({ file: '日程.ics' });
  });

  it.each([
    [['--ics', 'ledger.db'], 1, 'ledger.db 是台账文件本身'],
    [['--ics', '别的.ics'], 1, '内容不是 ics 格式'],
    [['--ics', '日程.docx'], 2, '请写作 .ics'],
    [['--until', '2024-01-01'], 2, '早于截至日期'],
  ])('writes nothing with %j', async (words, exit, said) => {
    const cli = await anInspected();
    cli.write('别的.ics', '这不是日历');
    const ended = await cli.run(['agenda', ...words]);
    expect([ended.exit, ended.stderr]).toEqual([exit, expect.stringContaining(said)]);
    expect(readFileSync(cli.path('别的.ics'), 'utf8')).toBe('这不是日历');
  });

  it('keeps standard output one JSON document', async () => {
    const cli = await anInspected();
    const ended = await cli.run(['agenda', '--ics', '-', '--json']);
    expect(ended.exit).toBe(2);
    expect(ended.json()).toMatchObject({ refusals: [{ code: 'ics-not-json' }] });
  });

  it.each([
    [40, 'zh-CN'],
    [80, 'zh-CN'],
    [80, 'en'],
    [120, 'en'],
  ])('stays within %i columns in %s', async (columns, lang) => {
    const cli = await anInspected();
    await cli.do('rules', 'adopt', '--enable', 'xuncha-normal-6m', '--enable', 'xuncha-quarterly');
    const { stdout } = await cli.run(['agenda', '--as-of', '2024-06-20', '--lang', lang], { columns });
    for (const line of stdout.split('\n')) expect(stringWidth(line), line).toBeLessThanOrEqual(columns);
  });
});
