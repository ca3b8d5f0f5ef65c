import { expect, it } from 'vitest';
import { march } from '../../demo/sampleRows.ts';
import { CommandLine } from '../../test/CommandLine.ts';
import { aWorkbook } from '../../test/ledgers.ts';

it('reading and importing say how to supply the year of time limits that name none', async () => {
  const cli = new CommandLine();
  const rows = march.slice(0, 2).map((row) => ({ ...row, deadline: '6月底' }));
  const file = await aWorkbook(cli, { asOf: '', rows });
  for (const words of [
    ['read', file],
    ['import', file, '--dry-run'],
  ]) {
    expect((await cli.run(words)).stderr).toContain('2 个时限没有年份（如“6月底”）');
    expect((await cli.run([...words, '--lang', 'en'])).stderr).toContain('--as-of DATE');
    expect((await cli.run([...words, '--as-of', '2024-03-01'])).stderr).toBe('');
  }
});
