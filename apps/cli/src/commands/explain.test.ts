import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { aLedger, aPlannedLedger } from '../../test/ledgers.ts';

const asOf = ['--as-of', '2024-04-01'];

interface Explained {
  readonly code: string;
  readonly changes: readonly { is: string; on: string; file?: string; cell?: string }[];
  readonly deadline: {
    deadline: { due: string };
    steps: readonly { step: string; to?: string }[];
    days: readonly { mark: string; n?: number }[];
    today?: unknown;
  };
}

describe('zhenggai explain', () => {
  it('answers where the deadline came from and the way to its day, as one document', async () => {
    const cli = await aLedger();
    await cli.do('init', '--feedback-date', '2024-01-22', '--on', '2024-03-02');
    await cli.do('plan', 'set', 'F01', '--deadline', '收到反馈意见后30个工作日', '--on', '2024-03-04');
    const explained = (await cli.do('explain', 'F1', ...asOf, '--json')).json<Explained>();
    expect(explained.code).toBe('F01');
    expect(explained.changes).toMatchObject([
      { is: 'registered', on: '2024-03-01', file: '台账.xlsx' },
      { is: 'set', on: '2024-03-04' },
    ]);
    expect(explained.deadline.deadline.due).toBe('2024-03-07');
    expect(explained.deadline.steps.at(-1)).toMatchObject({ step: 'due', to: '2024-03-07' });
    expect(explained.deadline.days.filter(({ n }) => n !== undefined)).toHaveLength(30);
  });

  it('lets what was set stand when the ledger learns another day of the feedback', async () => {
    const cli = await aLedger();
    await cli.do('init', '--feedback-date', '2024-01-22', '--on', '2024-03-02');
    await cli.do('plan', 'set', 'F01', '--deadline', '2个月内', '--on', '2024-03-04');
    await cli.do('init', '--feedback-date', '2024-01-29', '--on', '2024-03-05');
    const { deadline } = (await cli.do('explain', 'F01', ...asOf, '--json')).json<Explained>();
    expect(deadline.deadline.due).toBe('2024-03-22');
    expect(deadline.steps.map(({ step }) => step)).toEqual(['written', 'stored', 'differs', 'due']);
    expect(deadline.today).toMatchObject({ deadline: { due: '2024-03-29' } });
    const { stdout } = await cli.do('explain', 'F01', ...asOf);
    expect(stdout).toMatch(/仍以已确定的为准[\s\S]*2024年3月22日（周五）[\s\S]*仅供对照[\s\S]*2024年3月29日/);
  });

  it('says to a person who approved it, in either language', async () => {
    const cli = await aPlannedLedger();
    expect((await cli.do('explain', 'F01', ...asOf)).stdout).toMatch(
      /方案批准：党组纪〔2024〕3号[\s\S]*为什么是这一天/,
    );
    const english = (await cli.do('explain', 'F01', ...asOf, '--lang', 'en')).stdout;
    expect(english).toMatch(
      /plan approved: 党组纪〔2024〕3号[\s\S]*Why it is that day[\s\S]*The time limit is/,
    );
  });

  it('refuses a code that the ledger does not have, and one that is none', async () => {
    const cli = await aLedger();
    expect((await cli.run(['explain', 'F77'])).exit).toBe(1);
    expect((await cli.run(['explain', '问题'])).exit).toBe(2);
  });

  it.each([60, 80, 120])('keeps within %d columns', async (columns) => {
    const cli = await aPlannedLedger();
    for (const language of ['zh-CN', 'en'])
      for (const code of ['F01', 'F02', 'F03']) {
        const words = ['explain', code, ...asOf, '--lang', language];
        const { stdout } = await cli.run(words, { env: { COLUMNS: String(columns) } });
        const widest = Math.max(...stdout.split('\n').map((line) => stringWidth(line)));
        expect(widest).toBeLessThanOrEqual(columns);
      }
  });
});
