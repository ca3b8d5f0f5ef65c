import { readFileSync } from 'node:fs';
import { readWorkbook } from '@zhenggai/spreadsheet';
import { describe, expect, it } from 'vitest';
import { march } from '../../demo/sampleRows.ts';
import { CommandLine } from '../../test/CommandLine.ts';
import { aWorkbook } from '../../test/ledgers.ts';

describe('zhenggai read', () => {
  it('shows what was understood, cell by cell, and touches no ledger', async () => {
    const cli = new CommandLine();
    const { exit, stdout } = await cli.run(['read', await aWorkbook(cli)]);
    expect(exit).toBe(0);
    expect(stdout).toMatch(/工作表“整改台账”：3 个问题，表头第 3 行/);
    expect(stdout).toMatch(/J4 +整改时限 +2024年5月底前（2024-05-31）/);
    expect(cli.has('ledger.db')).toBe(false);
  });

  it('answers the reading as it is with --json', async () => {
    const cli = new CommandLine();
    const file = await aWorkbook(cli);
    const answer = (await cli.run(['read', file, '--json'])).json();
    expect(answer).toEqual(JSON.parse(JSON.stringify(readWorkbook(readFileSync(cli.path(file)), { file }))));
  });

  it('says what may be read in two ways, and what was not understood', async () => {
    const cli = new CommandLine();
    const rows = march
      .slice(0, 2)
      .map((row, i) => ({ ...row, deadline: ['6月前', '2024年2月30日'][i] ?? '' }));
    const { stdout } = await cli.run(['read', await aWorkbook(cli, { rows })]);
    expect(stdout).toContain('6月前（有不同理解：2024-05-31 或 2024-06-30）');
    expect(stdout).toMatch(/J5 +整改时限 +2024年2月30日；.*没有这一天/);
    expect(stdout).toMatch(/没有读懂或需要核对的 \d+ 处/);
  });

  it('takes a missing year from --as-of, never from today', async () => {
    const cli = new CommandLine();
    const rows = march.slice(0, 1).map((row) => ({ ...row, deadline: '10月底前' }));
    const file = await aWorkbook(cli, { asOf: '', rows });
    const due = async (...more: string[]) =>
      (await cli.run(['read', file, '--json', ...more])).json<{
        sheets: { findings: { deadline: { due?: string } }[] }[];
      }>().sheets[0]?.findings[0]?.deadline.due;
    expect(await due()).toBeUndefined();
    expect(await due('--as-of', '2023-03-01')).toBe('2023-10-31');
  });

  it('speaks English where it is asked to', async () => {
    const cli = new CommandLine();
    const { stdout } = await cli.run(['read', await aWorkbook(cli), '--lang', 'en']);
    expect(stdout).toContain('Sheet “整改台账”: 3 findings, header in row 3');
  });

  it('answers the same document for a file that it refuses, with exit 3', async () => {
    const cli = new CommandLine();
    for (const file of [cli.write('空.xlsx', ''), '没有.xlsx', '.']) {
      const ended = await cli.run(['read', file, '--json']);
      expect(ended.exit).toBe(3);
      expect(ended.json()).toMatchObject({ sheets: [], problems: [{ severity: 'error' }] });
    }
    const said = await cli.run(['read', '没有.xlsx']);
    expect(said).toMatchObject({ exit: 3, stdout: '' });
    expect(said.stderr).toContain('没有文件 没有.xlsx，请检查文件名和文件夹');
  });

  it('says what a header needs where there is none', async () => {
    const cli = new CommandLine();
    const rows = march.slice(0, 1);
    await aWorkbook(cli, { rows });
    const { writeXlsx } = await import('hucre/xlsx');
    cli.write(
      '无表头.xlsx',
      await writeXlsx({
        sheets: [
          {
            name: '表',
            rows: [
              ['甲', '乙'],
              ['一', '二'],
            ],
          },
        ],
      }),
    );
    const ended = await cli.run(['read', '无表头.xlsx', '--json']);
    expect(ended.exit).toBe(3);
    expect(ended.json()).toMatchObject({
      problems: expect.arrayContaining([expect.objectContaining({ code: 'no-header' })]),
    });
    expect((await cli.run(['read', '无表头.xlsx'])).stderr).toContain('工作表“表”未采用：');
    const imported = await cli.run(['import', '无表头.xlsx', '--yes']);
    expect(imported.exit).toBe(3);
    expect(cli.has('ledger.db')).toBe(false);
  });
});
