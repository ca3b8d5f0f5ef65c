import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { CommandLine } from '../../test/CommandLine.ts';

const asOf = ['--as-of', '2024-03-01'];
const start = ['--start', '2024-01-22'];

describe('zhenggai deadline', () => {
  it('answers the shape of a deadline as the one document', async () => {
    const cli = new CommandLine();
    const ended = await cli.do('deadline', '6月底前，并长期坚持', ...asOf, '--json');
    expect(ended.json()).toEqual({
      raw: '6月底前，并长期坚持',
      kind: 'date',
      due: '2024-06-30',
      precision: 'month',
      sustain: true,
      ambiguous: false,
      notes: ['yearInferred'],
    });
  });

  it('never uses today: without a day to read it on, a text without a year has no day', async () => {
    const cli = new CommandLine();
    expect((await cli.do('deadline', '6月底前', '--json')).json()).toMatchObject({ notes: ['yearMissing'] });
    expect((await cli.do('deadline', '6月底前')).stdout).toContain('没有具体日期');
  });

  it('says to a person which day, why, and what to confirm, in either language', async () => {
    const cli = new CommandLine();
    const chinese = (await cli.do('deadline', '6月前', ...asOf)).stdout;
    expect(chinese).toMatch(/2024年5月31日（周五） 或 2024年6月30日（周日）[\s\S]*请人工确认/);
    const english = (await cli.do('deadline', '6月前', ...asOf, '--lang', 'en')).stdout;
    expect(english).toMatch(/2024-05-31 \(Fri\) or 2024-06-30 \(Sun\)[\s\S]*accuse only after the latest/);
  });

  it('counts from the days that it is given', async () => {
    const cli = new CommandLine();
    const due = async (...words: string[]) => (await cli.do('deadline', ...words, '--json')).json().due;
    expect(await due('30个工作日', ...start)).toBe('2024-03-07');
    expect(await due('90日内', ...start)).toBe('2024-04-22');
    expect(await due('90日内', ...start, '--roll', 'none')).toBe('2024-04-21');
    expect(await due('90日内', ...start, '--roll-to', '之前')).toBe('2024-04-19');
    expect(await due('立行立改', ...start, '--immediate-days', '60')).toBe('2024-03-22');
    expect(await due('集中整改期内', '--campaign-end', '2024-07-22')).toBe('2024-07-22');
    expect(await due('整改方案印发之日起3个月', '--plan-issued', '2024-02-21')).toBe('2024-05-21');
    expect(await due('审计报告送达之日起60日', '--report-delivered', '2024-02-21')).toBe('2024-04-22');
  });

  it.each(['--as-of', '--start', '--campaign-end', '--plan-issued', '--report-delivered'])(
    'refuses a day of %s that does not exist as a fault of usage',
    async (option) => {
      const ended = await new CommandLine().run(['deadline', '2个月', option, '2024-02-30']);
      expect(ended.exit).toBe(2);
      expect(ended.stdout).toBe('');
    },
  );

  it('explains the way to the day, each step with its source, and draws the days', async () => {
    const cli = new CommandLine();
    const { stdout } = await cli.do('deadline', '2个月内', '--start', '2024-08-01', '--explain');
    expect(stdout).toMatch(/民法典第二百零一条[\s\S]*民法典第二百零二条[\s\S]*国办发明电〔2023〕7号/);
    expect(stdout).toMatch(/1顺 {2}2顺[\s\S]*7顺 {2}8限/);
    const { steps, days } = (
      await cli.do('deadline', '2个月内', '--start', '2024-08-01', '--explain', '--json')
    ).json<{ steps: { to?: string }[]; days: { mark: string; day: string }[] }>();
    expect(steps.at(-1)?.to).toBe('2024-10-08');
    expect(days.filter(({ mark }) => mark === 'rolled')).toHaveLength(7);
  });

  it.each([60, 80, 120])('keeps its sentences and its calendar within %d columns', async (columns) => {
    const cli = new CommandLine();
    for (const text of [
      '30个工作日',
      '6个月',
      '1年内',
      '6月前',
      '春节前',
      '6月底完成修订，12月底完成验收',
      '适时研究',
    ])
      for (const language of ['zh-CN', 'en']) {
        const words = ['deadline', text, ...asOf, ...start, '--explain', '--lang', language];
        const { stdout } = await cli.run(words, { env: { COLUMNS: String(columns) } });
        const widest = Math.max(...stdout.split('\n').map((line) => stringWidth(line)));
        expect(widest).toBeLessThanOrEqual(columns);
      }
  });

  it('is in colour on a terminal, and says the same without', async () => {
    const cli = new CommandLine();
    const words = ['deadline', '15个工作日', ...start, '--explain'];
    const coloured = (await cli.run(words, { answers: [], env: { NO_COLOR: '' }, columns: 80 })).stdout;
    const plain = (await cli.run(words, { env: { COLUMNS: '80' } })).stdout;
    expect(coloured).toContain('\u001b[');
    expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(plain);
  });
});

describe('zhenggai deadline -', () => {
  it('reads one text per line, whatever ends the lines, an empty one as a blank deadline', async () => {
    const cli = new CommandLine();
    const stdin = '\uFEFF2024年6月30日\r\n\r\n立行立改\n2个月内';
    const { stdout, exit } = await cli.run(['deadline', '-', ...asOf, ...start, '--json'], { stdin });
    expect(exit).toBe(0);
    const read = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(read.map(({ raw, kind }) => [raw, kind])).toEqual([
      ['2024年6月30日', 'date'],
      ['', 'none'],
      ['立行立改', 'immediate'],
      ['2个月内', 'period'],
    ]);
  });

  it('answers nothing for nothing', async () => {
    const { stdout, exit } = await new CommandLine().run(['deadline', '-', '--json'], { stdin: '' });
    expect([stdout, exit]).toEqual(['', 0]);
  });

  it('says in which line bytes are no UTF-8, after the lines before it', async () => {
    const stdin = Buffer.concat([
      Buffer.from('6月底\n'),
      Buffer.from([0xd6, 0xd0, 10]),
      Buffer.from('7月底\n'),
    ]);
    const { stdout, stderr, exit } = await new CommandLine().run(['deadline', '-', '--json'], { stdin });
    expect(exit).toBe(3);
    const [first, refusal, ...more] = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(first).toMatchObject({ raw: '6月底' });
    expect(refusal).toMatchObject({ refusals: [{ code: 'input-not-utf8', facts: { line: 2 } }] });
    expect(more).toEqual([]);
    expect(stderr).toContain('第 2 行');
  });

  it('reads many lines one by one', async () => {
    const stdin = '2024年6月底前\n15个工作日\n'.repeat(10_000);
    const { stdout } = await new CommandLine().run(['deadline', '-', ...start, '--json'], { stdin });
    expect(stdout.match(/\n/g)).toHaveLength(20_000);
  }, 60_000);

  it('prints a line for a person, too', async () => {
    const { stdout } = await new CommandLine().run(['deadline', '-', ...asOf], { stdin: '6月底\n\n适时\n' });
    expect(stdout).toMatch(/6月底 {2}→ {2}2024年6月30日（周日）.*\n（空）.*\n适时 {2}→ {2}没有具体日期/);
  });
});
