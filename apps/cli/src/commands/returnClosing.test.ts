import { describe, expect, it } from 'vitest';
import { aPlannedLedger, strikeOff, workOff } from '../../test/ledgers.ts';

const why = ['--reason', 'evidence-insufficient', '--missing', '缺验收报告'];

/** F01, worked off and applied for by its contact on 13 May 2024; 程野 verifies. */
async function anApplication() {
  const cli = await aPlannedLedger();
  await cli.do('person', 'add', '程野', '--department', '审计科', '--role', 'verifier', '--on', '2024-03-01');
  await workOff(cli);
  await cli.do('close', 'F01', '--on', '2024-05-13', '--by', '姜映雪');
  return cli;
}

describe('zhenggai return', () => {
  it('sends an application back with what is missing, which show and log then say', async () => {
    const cli = await anApplication();
    const by = ['--on', '2024-05-15', '--by', '程野'];
    const returned = await cli.do('return', 'F01', ...why, '--due', '2024-05-30', ...by);
    expect(returned.stdout).toContain('F01 的销号申请已退回，须补充整改，2024-05-30前重新申请');
    expect((await cli.do('show', 'F01', '--json')).json()).toMatchObject({
      stage: 'supplement',
      verdict: 'none',
      returned: { reason: 'evidence-insufficient', missing: '缺验收报告', due: '2024-05-30', by: '程野' },
    });
    const shown = (await cli.do('show', 'F01')).stdout;
    expect(shown).toContain('阶段：补充整改');
    expect(shown).toContain('退回：佐证不足：缺验收报告');
    expect(shown).toContain('重新申请期限：2024-05-30');
    const logged = (await cli.do('log', 'F01', '--lang', 'en')).stdout;
    for (const part of ['closing returned', 'evidence is not enough:', '缺验收报告'])
      expect(logged).toContain(part);
    for (const [day, group] of [
      ['2024-05-14', 'claimed'],
      ['2024-05-16', 'in-progress'],
    ] as const) {
      const { findings } = (await cli.do('status', '--as-of', day, '--json')).json<{
        findings: { code: string; group: string }[];
      }>();
      expect(findings.find(({ code }) => code === 'F01')?.group).toBe(group);
    }
  });

  it('lets the owner apply anew, after which all sign again', async () => {
    const cli = await anApplication();
    await cli.do('return', 'F01', ...why, '--on', '2024-05-13', '--by', '沈既白');
    const early = await cli.run([
      'close',
      'F01',
      '--step',
      'confirm',
      '--on',
      '2024-05-13',
      '--by',
      '陆知远',
    ]);
    expect(early.exit).toBe(1);
    expect(early.stderr).toContain('还缺一步');
    await strikeOff(cli);
    expect((await cli.do('show', 'F01', '--json')).json()).toMatchObject({
      stage: 'closed',
      returns: [{ by: '沈既白', signatures: [{ person: '姜映雪' }] }],
    });
  });

  it('asks for a reason of the list and for what is missing', async () => {
    const cli = await anApplication();
    const by = ['--on', '2024-05-15', '--by', '程野'];
    expect((await cli.run(['return', 'F01', '--reason', 'not-done', ...by])).exit).toBe(2);
    const other = await cli.run(['return', 'F01', '--reason', '不行', '--missing', '甲', ...by]);
    expect(other.exit).toBe(2);
    expect(other.stderr).toContain('evidence-insufficient 佐证不足、not-done 措施未落实');
    const past = await cli.run(['return', 'F01', ...why, '--due', '2024-05-14', ...by]);
    expect(past.exit).toBe(1);
    expect(past.stderr).toContain('重新申请的期限2024-05-14早于退回当日2024-05-15');
  });

  it('refuses who applied, who may not, and where nothing was applied for', async () => {
    const cli = await anApplication();
    const on = ['--on', '2024-05-15', '--by'];
    expect((await cli.run(['return', 'F01', ...why, ...on, '姜映雪'])).stderr).toContain(
      '须由核查人、整改办人员、责任领导办理',
    );
    await cli.do('person', 'add', '姜映雪', '--department', '办公室', '--role', 'leader');
    expect((await cli.run(['return', 'F01', ...why, ...on, '姜映雪'])).stderr).toContain('须由另一人办理');
    expect((await cli.run(['return', 'F02', ...why, ...on, '程野'])).stderr).toContain(
      '没有待审核的销号申请（已列入方案），无可退回',
    );
  });
});
