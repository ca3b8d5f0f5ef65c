import { describe, expect, it } from 'vitest';
import { march } from '../../demo/sampleRows.ts';
import { aLedger, aWorkbook } from '../../test/ledgers.ts';

interface Answer {
  readonly applied: boolean;
  readonly questions: readonly { readonly code: string; readonly sheet: string; readonly cell: string }[];
}

describe('a doubt about a workbook', () => {
  it('holds everything up while a match is doubtful, until it is answered', async () => {
    const cli = await aLedger();
    const [first, second, third] = march;
    if (first === undefined || second === undefined || third === undefined) throw new Error('no rows');
    const rows = [first, second, { ...third, title: '小型水库巡查记录缺失，日志补填' }];
    const next = await aWorkbook(cli, { file: '疑.xlsx', asOf: '2024年6月28日', rows });
    const asked = await cli.run(['import', next, '--yes', '--json']);
    expect(asked.exit).toBe(1);
    const [question] = asked.json<Answer>().questions;
    expect(question).toMatchObject({ code: 'doubtful-match', cell: 'C6' });
    expect(asked.json<Answer>().applied).toBe(false);
    const shown = await cli.run(['import', next, '--yes']);
    expect(shown.stderr).toContain('--answer');
    const answer = `${question?.sheet}!${question?.cell}=F03`;
    const answered = await cli.run(['import', next, '--yes', '--json', '--answer', answer]);
    expect(answered.exit).toBe(0);
    expect(answered.json<Answer>()).toMatchObject({
      applied: true,
      changed: [{ code: 'F03', field: 'title', as: 'statement' }],
    });
    expect((await cli.run(['import', next, '--answer', 'F03'])).exit).toBe(2);
  });

  it('asks what is doubtful on a terminal, and goes on with the answer', async () => {
    const cli = await aLedger();
    const rows = march
      .slice(0, 3)
      .map((row) => (row.number === '3' ? { ...row, title: '小型水库巡查记录缺失，日志补填' } : row));
    const next = await aWorkbook(cli, { file: '疑.xlsx', asOf: '2024年6月28日', rows });
    const left = await cli.run(['import', next], { answers: ['', 'y'] });
    expect(left.exit).toBe(1);
    expect(left.stderr).toMatch(/F03 或 new（新问题）；直接回车则不导入: 没有回答，什么都不导入/);
    expect(left.stderr).not.toContain('[y/N]');
    for (const answers of [['yes', 'F88', '第三个'], []]) {
      const ended = await cli.run(['import', next], { answers });
      expect(ended.exit).toBe(1);
      for (const typo of answers) expect(ended.stderr).toContain(`没有听懂“${typo}”，请再答一次`);
    }
    const ended = await cli.run(['import', next], { answers: ['第三个', 'f3', 'y'] });
    expect(ended.exit).toBe(0);
    expect((await cli.do('show', 'F03', '--json')).json()).toMatchObject({
      laterTitles: [{ text: rows[2]?.title }],
    });
  });

  it('refuses an answer that no question asked for, or that does not answer it, and records nothing', async () => {
    const cli = await aLedger();
    const rows = march
      .slice(0, 3)
      .map((row) => (row.number === '3' ? { ...row, title: '小型水库巡查记录缺失，日志补填' } : row));
    const next = await aWorkbook(cli, { file: '疑.xlsx', asOf: '2024年6月28日', rows });
    const asked = (await cli.run(['import', next, '--dry-run', '--json'])).json<Answer>();
    const { sheet, cell } = asked.questions[0] ?? { sheet: '', cell: '' };
    const before = (await cli.do('verify', '--json')).stdout;
    for (const [answers, code] of [
      [[`${sheet}!${cell}=F03`, `${sheet}!C99=new`], 'answer-unused'],
      [[`${sheet}!${cell}=F03`, `没有!${cell}=F02`], 'answer-unused'],
      [[`${sheet}!${cell}=yes`], 'answer-unfit'],
      [[`${sheet}!${cell}=F88`], 'answer-unfit'],
    ] as const) {
      const words = ['import', next, '--yes', ...answers.flatMap((one) => ['--answer', one])];
      const ended = await cli.run([...words, '--json']);
      expect(ended.exit).toBe(1);
      expect(ended.json()).toMatchObject({ applied: false, refusals: [{ code }] });
      expect(ended.stderr).toContain(`--answer ${answers.at(-1)}：`);
    }
    expect((await cli.run(['import', '台账.xlsx', '--yes', '--answer', `${sheet}!C4=F01`])).exit).toBe(1);
    expect((await cli.do('verify', '--json')).stdout).toBe(before);
    await cli.do('import', next, '--yes', '--answer', `${sheet}!${cell.toLowerCase()}=f3`);
  });
});
