import { describe, expect, it } from 'vitest';
import { march } from '../../demo/sampleRows.ts';
import { aLedger, aPlannedLedger } from '../../test/ledgers.ts';

const incomplete = march.filter(({ number }) => ['1', '11', '12'].includes(number));

describe('zhenggai plan approve', () => {
  it('approves what is complete and tells of the others what is missing, by finding and field', async () => {
    const cli = await aLedger(incomplete);
    const ended = await cli.run(['plan', 'approve', '--minutes', '纪〔2024〕3号', '--on', '2024-03-08']);
    expect(ended.exit).toBe(1);
    expect(ended.stdout).toContain('已批准 1 个：F01');
    expect(ended.stdout).toMatch(/F02 +责任人；整改时限（时限有不同理解：“6月前”）/);
    expect(ended.stdout).toMatch(/F03 +阶段目标；下次评估日期；预计完成日期/);
    expect((await cli.do('show', 'F01', '--json')).json()).toMatchObject({ stage: 'planned' });
  });

  it('answers approved and missing with --json', async () => {
    const cli = await aLedger(incomplete);
    const ended = await cli.run(['plan', 'approve', '--minutes', '纪3', '--on', '2024-03-08', '--json']);
    expect(ended.json()).toMatchObject({
      approved: ['F01'],
      missing: [
        { code: 'F02', fields: ['person', 'deadline'] },
        { code: 'F03', fields: ['stageGoal', 'nextReview', 'expectedFinish'] },
      ],
    });
  });

  it('approves the complete ones among those named', async () => {
    const cli = await aLedger(incomplete);
    const ended = await cli.run([
      'plan',
      'approve',
      'F01',
      'F02',
      '--minutes',
      '纪3',
      '--on',
      '2024-03-08',
      '--json',
    ]);
    expect(ended.exit).toBe(1);
    expect(ended.json()).toMatchObject({ approved: ['F01'], missing: [{ code: 'F02' }] });
    const none = await cli.run([
      'plan',
      'approve',
      'F02',
      '--minutes',
      '纪3',
      '--on',
      '2024-03-08',
      '--json',
    ]);
    expect(none.json()).toMatchObject({ approved: [], missing: [{ code: 'F02' }] });
  });

  it('refuses a code that the ledger does not have, a second approval, and who may not', async () => {
    const cli = await aPlannedLedger();
    const codes = async (...words: string[]) =>
      (
        await cli.run(['plan', 'approve', ...words, '--minutes', '纪4', '--on', '2024-03-09', '--json'])
      ).json<{
        refusals: { code: string }[];
      }>().refusals[0]?.code;
    expect(await codes('F99')).toBe('finding-unknown');
    expect(await codes('F01')).toBe('plan-already-approved');
    expect(await codes()).toBe('nothing-to-approve');
    expect(await codes('--by', '姜映雪')).toBe('role-not-allowed');
  });

  it('wants the number of the minutes', async () => {
    const cli = await aLedger();
    const { exit, stderr } = await cli.run(['plan', 'approve']);
    expect(exit).toBe(2);
    expect(stderr).toContain('缺少选项 --minutes\n');
  });
});

describe('zhenggai plan set', () => {
  it('fills in fields of one finding', async () => {
    const cli = await aLedger(incomplete);
    await cli.do(
      'plan',
      'set',
      'f02',
      '--person',
      '姜映雪',
      '--deadline',
      '2024年6月30日',
      '--on',
      '2024-03-08',
    );
    expect((await cli.do('show', 'F02', '--json')).json()).toMatchObject({
      owners: { person: '姜映雪' },
      deadline: { due: '2024-06-30', ambiguous: false },
    });
  });

  it('says of many findings at once what they concern, leaving out those that say so already', async () => {
    const cli = await aLedger();
    await cli.do('plan', 'set', 'F01', '--money', 'no', '--on', '2024-03-04');
    const ended = await cli.do('plan', 'set', 'F01', 'F02', '--money', 'no', '--on', '2024-03-04', '--json');
    expect(ended.json()).toMatchObject({ recorded: [{ finding: 'F02', type: 'FindingChanged' }] });
    expect((await cli.do('plan', 'set', '--all', '--safety', 'no', '--on', '2024-03-04')).stdout).toContain(
      '已填写 3 个',
    );
  });

  it('adds, rewords and takes out measures, each code used once only', async () => {
    const cli = await aLedger();
    const on = ['--on', '2024-03-04'];
    await cli.do('plan', 'set', 'F01', '--measure', '新增一项', '--measure', 'F01.1=改写第一项', ...on);
    await cli.do('plan', 'set', 'F01', '--drop-measure', 'F01.3', ...on);
    await cli.do('plan', 'set', 'F01', '--measure', '再增一项', ...on);
    const { measures } = (await cli.do('show', 'F01', '--json')).json<{
      measures: { code: string; text: string }[];
    }>();
    expect(measures.map(({ code }) => code)).toEqual(['F01.1', 'F01.2', 'F01.4']);
    expect(measures[0]?.text).toBe('改写第一项');
    expect((await cli.run(['plan', 'set', 'F01', 'F02', '--measure', '甲', ...on])).exit).toBe(2);
    expect((await cli.run(['plan', 'set', 'F01', '--measure', 'F02.1=乙', ...on])).exit).toBe(2);
  });

  it.each([
    ['视情况', 'deadline-not-understood'],
    ['2024年2月30日', 'deadline-not-understood'],
    ['6月前', 'deadline-ambiguous'],
  ])('refuses the deadline %s and says what was understood', async (deadline, code) => {
    const cli = await aLedger();
    const ended = await cli.run([
      'plan',
      'set',
      'F01',
      '--deadline',
      deadline,
      '--on',
      '2024-03-04',
      '--json',
    ]);
    expect(ended.exit).toBe(1);
    expect(ended.json()).toMatchObject({ refusals: [{ code, message: expect.stringContaining(deadline) }] });
  });

  it('keeps what an approved plan has fixed', async () => {
    const cli = await aPlannedLedger();
    const ended = await cli.run(['plan', 'set', 'F01', '--deadline', '2024年9月30日', '--on', '2024-03-20']);
    expect(ended.exit).toBe(1);
    expect(ended.stderr).toContain('方案已批准');
  });

  it('wants to know which findings, and what to set', async () => {
    const cli = await aLedger();
    const nothing = await cli.run(['plan', 'set', 'F01']);
    expect(nothing).toMatchObject({
      exit: 2,
      stderr: '没有写明要填写什么，可填的见 zhenggai plan set --help\n',
    });
    expect((await cli.run(['plan', 'set', '--goal', '甲'])).exit).toBe(2);
    expect((await cli.run(['plan', 'set', '甲', '--goal', '甲'])).stderr).toMatch(
      /甲不是问题编码[\s\S]*编码见 zhenggai status --all/,
    );
    expect((await cli.run(['plan', 'set', 'F01', '--money', 'maybe'])).stderr).toContain(
      '只能是：yes 是、no 否',
    );
  });
});
