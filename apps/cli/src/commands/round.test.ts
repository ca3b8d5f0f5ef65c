import { appendFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { march, type SampleRow } from '../../demo/sampleRows.ts';
import { sampleWorkbook } from '../../demo/sampleWorkbook.ts';
import { CommandLine, type Ended } from '../../test/CommandLine.ts';

interface Answer {
  readonly file: string;
  readonly unit?: string;
  readonly outcome: string;
  readonly added: readonly string[];
  readonly changed: readonly unknown[];
  readonly absent: readonly string[];
  readonly questions: readonly { readonly code: string }[];
  readonly problems: readonly { readonly code: string; readonly sheet: string; readonly cell: string }[];
}
interface RoundLine {
  readonly files: readonly Answer[];
  readonly applied: boolean;
  readonly collection: { readonly units: readonly { readonly unit: string; readonly delivery: string }[] };
  readonly refusals?: readonly { readonly code: string }[];
}

const shares: Readonly<Record<string, readonly SampleRow[]>> = {
  办公室: march.slice(0, 2),
  安全科: march.slice(2, 5),
  工程科: march.slice(5, 8),
};

async function put(
  cli: CommandLine,
  unit: string,
  { file = `${unit}.xlsx`, asOf = '2024年6月28日', rows = shares[unit] ?? [] } = {},
): Promise<string> {
  mkdirSync(cli.path('收表'), { recursive: true });
  cli.write(path.join('收表', file), await sampleWorkbook({ unit, asOf, rows }));
  return file;
}

/** Three units' workbooks in the folder, and one that is cut off. */
async function three(): Promise<CommandLine> {
  const cli = new CommandLine();
  for (const unit of Object.keys(shares)) await put(cli, unit);
  const whole = readFileSync(cli.path('收表/工程科.xlsx'));
  writeFileSync(cli.path('收表/水库科.xlsx'), whole.subarray(0, 3000));
  return cli;
}

const lines = ({ stdout }: Ended) =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
const roundOf = (ended: Ended): RoundLine => lines(ended).at(-1).round;
const outcomes = (ended: Ended) => roundOf(ended).files.map(({ unit, outcome }) => [unit, outcome]);

describe('zhenggai round', () => {
  it('answers JSON lines of progress, the last one the round, and records each workbook by itself', async () => {
    const cli = await three();
    const ended = await cli.run(['round', '收表', '--yes', '--json']);
    expect(ended.exit).toBe(1);
    const all = lines(ended);
    expect(all.slice(0, -1).every((line) => Object.keys(line).join() === 'progress')).toBe(true);
    expect(all.slice(0, -1).map(({ progress }) => progress.step)).toContain('answered');
    expect(Object.keys(all.at(-1))).toEqual(['round']);
    expect(outcomes(ended)).toEqual([
      ['办公室', 'accepted'],
      ['安全科', 'accepted'],
      ['工程科', 'accepted'],
      ['水库科', 'refused'],
    ]);
    expect(roundOf(ended).files[1]).toMatchObject({
      added: ['F03', 'F04', 'F05'],
      absent: [],
      questions: [],
    });
    expect(roundOf(ended).files[3]?.problems).toMatchObject([
      { code: 'file-truncated', sheet: '', cell: '' },
    ]);
    expect((await cli.do('person', 'list', '--json')).json()).toMatchObject({
      persons: [{ name: '林若溪', roles: ['clerk'] }],
    });
    expect((await cli.do('verify', '--json')).json()).toMatchObject({ ok: true });
  });

  it('ends with 0 where everything was taken, and records nothing of it again', async () => {
    const cli = new CommandLine();
    await put(cli, '办公室');
    expect((await cli.run(['round', '收表', '--yes'])).exit).toBe(0);
    const before = (await cli.do('verify', '--json')).stdout;
    const again = await cli.run(['round', '收表', '--yes', '--json']);
    expect(again.exit).toBe(0);
    expect(outcomes(again)).toEqual([['办公室', 'unchanged']]);
    expect(roundOf(again).applied).toBe(false);
    expect((await cli.do('verify', '--json')).stdout).toBe(before);
  });

  it('shows on a dry run what it would record, and makes no file', async () => {
    const cli = await three();
    const { stdout, exit } = await cli.run(['round', '收表', '--dry-run', '--out', '回执']);
    expect(exit).toBe(1);
    expect(stdout).toContain('可记录');
    expect(stdout).toContain('F03');
    expect(stdout).toContain('仅预览');
    expect(cli.has('ledger.db')).toBe(false);
    expect(cli.has('回执')).toBe(false);
  });

  it('asks once on a terminal, and records nothing where nobody agrees or can agree', async () => {
    const cli = await three();
    const refused = await cli.run(['round', '收表'], { answers: ['n'] });
    expect(refused.exit).toBe(1);
    expect(refused.stderr.match(/\[y\/N\]/g)).toHaveLength(1);
    const piped = await cli.run(['round', '收表', '--json']);
    expect(piped.exit).toBe(1);
    expect(piped.stderr).toContain('--yes');
    expect(roundOf(piped).applied).toBe(false);
    expect(cli.has('ledger.db')).toBe(false);
    const agreed = await cli.run(['round', '收表'], { answers: ['y'] });
    expect(agreed.stdout).toContain('已记录 3 份工作簿');
    expect(agreed.stderr).toContain('已建立台账 L1');
  });

  it('asks on a terminal about a doubtful match, once, and takes the answer', async () => {
    const cli = new CommandLine();
    await put(cli, '办公室');
    await cli.do('round', '收表', '--yes');
    const [first, second] = shares.办公室 ?? [];
    if (!first || !second) throw new RangeError('no rows');
    const retitled = {
      ...first,
      title: '中心组学习研讨不认真，发言材料照搬照抄',
      measures: '1.整改。',
    };
    await put(cli, '办公室', { file: '7月.xlsx', asOf: '2024年7月20日', rows: [retitled, second] });
    const waiting = await cli.run(['round', '收表', '--yes', '--json']);
    expect(waiting.exit).toBe(1);
    expect(roundOf(waiting).files[0]).toMatchObject({
      outcome: 'waiting',
      questions: [{ code: 'doubtful-match' }],
    });
    const ended = await cli.run(['round', '收表'], { answers: ['F01', 'y'] });
    expect(ended.exit).toBe(0);
    expect(ended.stderr.match(/是台账中的哪一个问题/g)).toHaveLength(1);
    expect((await cli.do('show', 'F01', '--json')).stdout).toContain(retitled.title);
  });

  it('leaves a file that grows between two looks for the next round', async () => {
    const cli = await three();
    const waited: number[] = [];
    const ended = await cli.run(['round', '收表', '--yes', '--json', '--settle', '3'], {
      onPause: (ms) => {
        waited.push(ms);
        appendFileSync(cli.path('收表/安全科.xlsx'), 'more');
      },
    });
    expect(waited).toEqual([3000]);
    expect(roundOf(ended).files.find(({ unit }) => unit === '安全科')).toMatchObject({
      outcome: 'waiting',
      problems: [{ code: 'still-growing' }],
    });
  });

  it('writes an answer to each unit and the report of the round, and knows them again next time', async () => {
    const cli = await three();
    const { stdout } = await cli.run(['round', '收表', '--yes', '--out', '收表', '--due', '2024-06-30']);
    expect(stdout).toContain('已写入 5 份材料');
    const written = readdirSync(cli.path('收表')).filter((name) => name.endsWith('.md'));
    expect(written.sort()).toEqual(
      [
        '回执-办公室.md',
        '回执-安全科.md',
        '回执-工程科.md',
        '回执-水库科.md',
        '报送情况-2024-07-25.md',
      ].sort(),
    );
    expect(readFileSync(cli.path('收表/回执-安全科.md'), 'utf8')).toContain('新增3个问题');
    expect(readFileSync(cli.path('收表/回执-水库科.md'), 'utf8')).toMatch(/退回补正[\s\S]*文件不完整/);
    expect(readFileSync(cli.path('收表/报送情况-2024-07-25.md'), 'utf8')).toMatch(/迟报3个，退回1个/);
    const again = await cli.run(['round', '收表', '--yes', '--json']);
    expect(roundOf(again).files).toHaveLength(4);
  });

  it('dates its answers with the day that the round is held on', async () => {
    const cli = await three();
    await cli.run(['round', '收表', '--yes', '--out', '回执', '--on', '2024-07-22']);
    expect(readFileSync(cli.path('回执/报送情况-2024-07-22.md'), 'utf8')).toContain('2024年7月22日汇总');
  });

  it('held again leaves the answers of the round before, where there is nothing new to say', async () => {
    const cli = await three();
    await cli.run(['round', '收表', '--yes', '--out', '回执']);
    await put(cli, '水库科', { rows: march.slice(8, 9) });
    const { stdout } = await cli.run(['round', '收表', '--yes', '--out', '回执']);
    expect(stdout).toMatch(/已写入 2 份材料[\s\S]*保留原回执的 3 份/);
    expect(readFileSync(cli.path('回执/回执-安全科.md'), 'utf8')).toContain('新增3个问题');
    expect(readFileSync(cli.path('回执/回执-水库科.md'), 'utf8')).toContain('新增1个问题');
  });

  it.each(['html', 'docx', 'json'])('writes them as %s too', async (format) => {
    const cli = await three();
    await cli.run(['round', '收表', '--yes', '--out', '回执', '--format', format]);
    expect(readdirSync(cli.path('回执'))).toHaveLength(5);
    expect(readdirSync(cli.path('回执')).every((name) => name.endsWith(`.${format}`))).toBe(true);
  });

  it('does not take the ledger in the folder itself for a workbook', async () => {
    const cli = await three();
    await cli.run(['round', '收表', '--yes', '--ledger', '收表/ledger.db']);
    const again = await cli.run(['round', '收表', '--yes', '--json', '--ledger', '收表/ledger.db']);
    expect(roundOf(again).files).toHaveLength(4);
  });

  it('says who may not import, blames no workbook, and ends with 1', async () => {
    const cli = await three();
    await cli.run(['round', '收表', '--yes']);
    await put(cli, '水库科', { rows: march.slice(8, 10) });
    const ended = await cli.run(['round', '收表', '--yes', '--json', '--by', '外人']);
    expect(ended.exit).toBe(1);
    expect(roundOf(ended).refusals).toMatchObject([{ code: 'person-unknown' }]);
    expect(ended.stderr).toContain('外人没有在台账中登记');
    expect(outcomes(ended)[3]).toEqual(['水库科', 'waiting']);
  });

  it.each([
    ['a folder that is not there', '没有', 'round-folder-missing'],
    ['a file', '一份.xlsx', 'round-needs-folder'],
  ])('cannot read %s: exit 3, and no ledger', async (_, dir, code) => {
    const cli = new CommandLine();
    cli.write('一份.xlsx', 'x');
    const ended = await cli.run(['round', dir, '--yes', '--json']);
    expect(ended.exit).toBe(3);
    expect(ended.json()).toMatchObject({ refusals: [{ code }] });
    expect(cli.has('ledger.db')).toBe(false);
  });

  it('says in an empty folder that there is nothing', async () => {
    const cli = new CommandLine();
    mkdirSync(cli.path('空'));
    const { exit, stdout } = await cli.run(['round', '空', '--yes']);
    expect(exit).toBe(0);
    expect(stdout).toContain('文件夹里没有工作簿');
    expect(cli.has('ledger.db')).toBe(false);
  });

  it('speaks English where it is asked to', async () => {
    const cli = await three();
    const { stdout } = await cli.run(['round', '收表', '--yes', '--lang', 'en']);
    expect(stdout).toContain('Recorded 3 workbooks');
    expect(stdout).toContain('水库科.xlsx refused');
    expect(stdout).not.toMatch(/退回|已记录/);
  });
});
