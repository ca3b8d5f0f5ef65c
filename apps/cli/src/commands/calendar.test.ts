import { chinaCalendar } from '@zhenggai/core/calendar';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { CommandLine } from '../../test/CommandLine.ts';
import { aLedger, aWorkbook } from '../../test/ledgers.ts';

const next = {
  year: 2027,
  source: { title: '关于2027年部分节假日安排的通知' },
  off: [{ name: '元旦', from: '2027-01-01', to: '2027-01-03' }],
  makeUp: [{ name: '元旦', date: '2027-01-09' }],
};
const env = { ZHENGGAI_HOME: 'house' };

/** A command that knows a house folder inside the test's own. */
const at = (cli: CommandLine, ...words: string[]) => cli.run(words, { env });

describe('zhenggai calendar show', () => {
  it('draws a year as months, with days off and make-up days marked, and names its notice', async () => {
    const { stdout } = await new CommandLine().run(['calendar', 'show', '2026'], { columns: 120 });
    expect(stdout).toContain('2026年放假安排（工作日248天）');
    expect(stdout).toMatch(/2026年1月 +2026年2月 +2026年3月\n/);
    expect(stdout).toMatch(/1休 +2休 +3休 +4班/);
    expect(stdout).toContain('春节：2月15日至2月23日，2月14日、2月28日上班');
    expect(stdout).toContain('出处：国务院办公厅关于2026年部分节假日安排的通知');
  });

  it.each([
    [40, 'zh-CN'],
    [80, 'en'],
    [120, 'zh-CN'],
    [160, 'en'],
  ])('stays within %i columns in %s', async (columns, lang) => {
    for (const { year } of chinaCalendar.years) {
      const { stdout } = await new CommandLine().run(['calendar', 'show', String(year), '--lang', lang], {
        columns,
      });
      for (const line of stdout.split('\n')) expect(stringWidth(line), line).toBeLessThanOrEqual(columns);
    }
  });

  it('refuses a year without data, and says how to add it', async () => {
    const ended = await new CommandLine().run(['calendar', 'show', '2027', '--json']);
    expect(ended.exit).toBe(1);
    expect(ended.json()).toMatchObject({ refusals: [{ code: 'calendar-missing', facts: { year: 2027 } }] });
    expect(ended.stderr).toContain('zhenggai calendar add 2027.json');
  });

  it('takes nothing else for a year', async () => {
    for (const typed of ['26', '二〇二六', '2026-01', '']) {
      expect((await new CommandLine().run(['calendar', 'show', typed])).exit, typed).toBe(2);
    }
  });
});

describe('zhenggai calendar add', () => {
  it('keeps a year on this machine, for whatever reads texts there', async () => {
    const cli = new CommandLine();
    cli.write('2027.json', JSON.stringify(next));
    const asked = ['deadline', '5个工作日内', '--start', '2026-12-30', '--json'];
    expect((await at(cli, ...asked)).json()).toMatchObject({ notes: ['calendarMissing'] });
    const ended = await at(cli, 'calendar', 'add', '2027.json');
    expect(ended.exit).toBe(0);
    expect(ended.stdout).toContain(cli.path('house/calendars/2027.json'));
    expect((await at(cli, ...asked)).json()).toMatchObject({
      due: '2027-01-07',
      computedBy: { calendar: { version: '2026.1+2027' } },
    });
    expect((await at(cli, 'calendar', 'show', '2027')).stdout).toContain('工作日261天');
    expect((await at(cli, 'calendar', 'list', '--json')).json()).toMatchObject({
      calendar: { version: '2026.1+2027' },
      years: expect.arrayContaining([expect.objectContaining({ year: 2027, from: 'added' })]),
    });
  });

  it('again is no error, and another content of a year that is there is refused with the days that differ', async () => {
    const cli = new CommandLine();
    cli.write('2027.json', JSON.stringify(next));
    await at(cli, 'calendar', 'add', '2027.json');
    expect((await at(cli, 'calendar', 'add', '2027.json', '--json')).json()).toMatchObject({
      machine: { outcome: 'known' },
    });
    cli.write('other.json', JSON.stringify({ ...next, makeUp: [] }));
    const ended = await at(cli, 'calendar', 'add', 'other.json');
    expect(ended.exit).toBe(1);
    expect(ended.stderr).toContain('有 1 天不同：2027-01-09 调休上班→照常');
    expect(ended.stderr).toContain('house/calendars/2027.json');
    const [last] = chinaCalendar.years.slice(-1);
    cli.write('2026.json', JSON.stringify({ ...last, makeUp: [] }));
    expect((await at(cli, 'calendar', 'add', '2026.json', '--lang', 'en')).stderr).toContain(
      '2026-01-04 make-up workday→as usual',
    );
  });

  it('refuses a file with faults, each with its place, and a year that is not announced yet', async () => {
    const cli = new CommandLine();
    cli.write('empty.json', JSON.stringify({ year: 2027, papers: [], days: [] }));
    expect((await at(cli, 'calendar', 'add', 'empty.json')).stderr).toContain('该年的安排可能尚未公布');
    cli.write(
      'wrong.json',
      JSON.stringify({ ...next, source: {}, makeUp: [{ name: '元旦', date: '2027-01-11' }] }),
    );
    const ended = await at(cli, 'calendar', 'add', 'wrong.json', '--lang', 'en');
    expect(ended.exit).toBe(1);
    expect(ended.stderr).toContain('source.title: expected the title of the notice');
    expect(ended.stderr).toContain(
      'makeUp[0].date: a make-up day has a name and a date, which is a Saturday or Sunday (found 2027-01-11)',
    );
    cli.write('half.json', '{"year": 2027,');
    expect((await at(cli, 'calendar', 'add', 'half.json')).exit).toBe(3);
    expect(cli.has('house')).toBe(false);
  });

  it('says so where no folder is known, and names a file of the folder that is broken', async () => {
    const cli = new CommandLine();
    cli.write('2027.json', JSON.stringify(next));
    const ended = await cli.run(['calendar', 'add', '2027.json']);
    expect(ended.exit).toBe(3);
    expect(ended.stderr).toContain('ZHENGGAI_HOME');
    await at(cli, 'calendar', 'add', '2027.json');
    cli.write('house/calendars/2027.json', '{}');
    const broken = await at(cli, 'calendar', 'show', '2026');
    expect(broken.exit).toBe(3);
    expect(broken.stderr).toContain('house/calendars/2027.json');
  });

  it('has the ledger at hand adopt it, on record and with its content', async () => {
    const cli = await aLedger();
    cli.write('2027.json', JSON.stringify(next));
    const ended = await at(cli, 'calendar', 'add', '2027.json');
    expect(ended.stdout).toMatch(/本机已添加2027年[\s\S]*台账已采用2027年的放假安排（第\d+号记录）/);
    expect((await cli.do('log')).stdout).toContain('日历 2026.1+2027');
    // Elsewhere, without that house folder, the ledger still counts by it.
    await cli.do('init', '--feedback-date', '2026-12-28');
    await cli.do('plan', 'set', 'F01', '--deadline', '5个工作日内');
    expect((await cli.do('show', 'F01', '--json')).json()).toMatchObject({ deadline: { due: '2027-01-05' } });
    expect((await at(cli, 'calendar', 'add', '2027.json')).stdout).toContain('台账已有2027年的放假安排');
    expect((await cli.do('verify')).exit).toBe(0);
  });

  it('adds it to the machine and says why the ledger may not, where somebody may not decide that', async () => {
    const cli = await aLedger();
    cli.write('2027.json', JSON.stringify(next));
    const ended = await at(cli, 'calendar', 'add', '2027.json', '--by', '姜映雪');
    expect(ended.exit).toBe(1);
    expect(ended.stdout).toContain('本机已添加2027年');
    expect(ended.stderr).toContain('姜映雪无权办理');
  });
});

describe('a new ledger', () => {
  it('rests on the calendar of its machine, and carries the added years', async () => {
    const cli = new CommandLine();
    cli.write('2027.json', JSON.stringify(next));
    await at(cli, 'calendar', 'add', '2027.json');
    await at(cli, 'import', await aWorkbook(cli), '--yes');
    const { events } = (await cli.do('log', '--json')).json<{ events: { type: string; data: object }[] }>();
    expect(events[0]).toMatchObject({
      type: 'LedgerOpened',
      data: { rules: { id: 'zhenggai' }, calendar: { version: '2026.1+2027' }, years: [next] },
    });
    expect((await cli.do('verify')).exit).toBe(0);
  });
});
