import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { aLedger, aPlannedLedger, strikeOff, workOff } from '../../test/ledgers.ts';

interface Shown {
  readonly stage: string;
  readonly verdict: string;
  readonly claim: { readonly value: string } | null;
  readonly measures: readonly { readonly code: string; readonly claim?: { readonly value: string } }[];
  readonly progress: readonly { readonly text: string; readonly percent?: number }[];
  readonly evidence: readonly Record<string, unknown>[];
  readonly history: readonly { readonly seq: number; readonly type: string }[];
}

describe('zhenggai record', () => {
  it('records progress of a finding and of a measure, also from standard input', async () => {
    const cli = await aPlannedLedger();
    const on = ['--on', '2024-04-01', '--by', '姜映雪'];
    await cli.do('record', 'progress', 'F01.2', '--text', '已通报一次', '--percent', '25', ...on);
    const piped = await cli.run(['record', 'progress', 'F01', '--text', '-', ...on], {
      stdin: '制度已修订\n',
    });
    expect(piped.stdout).toContain('F01 已记录进展');
    const shown = (await cli.do('show', 'F01', '--json')).json<Shown>();
    expect(shown).toMatchObject({ stage: 'in-progress', progress: [{ text: '制度已修订' }] });
    expect(shown.measures[1]).toMatchObject({ progress: [{ text: '已通报一次', percent: 25 }] });
  });

  it('takes a percentage back only with a reason', async () => {
    const cli = await aPlannedLedger();
    await cli.do('record', 'progress', 'F01', '--text', '甲', '--percent', '60', '--on', '2024-04-01');
    const lower = ['record', 'progress', 'F01', '--text', '乙', '--percent', '50', '--on', '2024-04-02'];
    const refused = await cli.run(lower);
    expect(refused.exit).toBe(1);
    expect(refused.stderr).toMatch(/由60%降为50%[\s\S]*--reason/);
    await cli.do(...lower, '--reason', '复核后更正');
    expect(
      (await cli.run(['record', 'progress', 'F01', '--text', '丙', '--percent', '101', '--on', '2024-04-03']))
        .exit,
    ).toBe(1);
  });

  it('reads a correction in the place of what it corrects', async () => {
    const cli = await aPlannedLedger();
    await cli.do('record', 'progress', 'F01', '--text', '写错了', '--on', '2024-04-01');
    const { history } = (await cli.do('show', 'F01', '--json')).json<Shown>();
    const seq = String(history.at(-1)?.seq);
    await cli.do('record', 'progress', 'F01', '--text', '改好了', '--corrects', seq, '--on', '2024-04-01');
    expect((await cli.do('show', 'F01', '--json')).json<Shown>().progress.map(({ text }) => text)).toEqual([
      '改好了',
    ]);
    const nothing = await cli.run([
      'record',
      'progress',
      'F01',
      '--text',
      '甲',
      '--corrects',
      '1',
      '--on',
      '2024-04-01',
    ]);
    expect(nothing.stderr).toContain('没有可更正的第1号同类记录');
  });

  it('keeps the digest and the size of an evidence file, not its content', async () => {
    const cli = await aPlannedLedger();
    cli.write('制度.pdf', '内容');
    const details = [
      '--doc-number',
      '青水〔2024〕6号',
      '--date',
      '2024-04-02',
      '--valid-until',
      '2026-04-02',
      '--measure',
      'F01.1',
    ];
    await cli.do('record', 'evidence', 'F01', '制度.pdf', ...details, '--on', '2024-04-10');
    const digest = `sha256:${createHash('sha256').update('内容').digest('hex')}`;
    expect((await cli.do('show', 'F01', '--json')).json<Shown>().evidence).toMatchObject([
      {
        code: 'F01.E1',
        name: '制度.pdf',
        digest,
        size: 6,
        docNumber: '青水〔2024〕6号',
        validUntil: '2026-04-02',
        measure: 'F01.1',
      },
    ]);
  });

  it('refuses evidence that is not there, empty, or recorded before', async () => {
    const cli = await aPlannedLedger();
    const on = ['--on', '2024-04-10'];
    cli.write('空.pdf', '');
    cli.write('甲.pdf', '甲');
    const missing = await cli.run(['record', 'evidence', 'F01', '没有.pdf', ...on]);
    expect(missing.exit).toBe(3);
    expect(missing.stderr).toContain('没有文件 没有.pdf');
    expect((await cli.run(['record', 'evidence', 'F01', '空.pdf', ...on])).stderr).toContain('是空的');
    await cli.do('record', 'evidence', 'F01', '甲.pdf', ...on);
    expect((await cli.run(['record', 'evidence', 'F01', '甲.pdf', ...on])).stderr).toContain('F01.E1');
  });

  it('takes "done" for the word of the owner, of a measure or of all', async () => {
    const cli = await aPlannedLedger();
    await cli.do('record', 'done', 'F01.1', '--on', '2024-04-10');
    let shown = (await cli.do('show', 'F01', '--json')).json<Shown>();
    expect(shown.measures.map(({ claim }) => claim?.value)).toEqual(['done', undefined]);
    expect(shown.claim).toBeNull();
    await cli.do('record', 'done', 'F01', '--on', '2024-04-11');
    shown = (await cli.do('show', 'F01', '--json')).json<Shown>();
    expect(shown).toMatchObject({ claim: { value: 'done' }, verdict: 'none', stage: 'in-progress' });
  });

  it('refuses unknown findings and measures, and codes that are none', async () => {
    const cli = await aPlannedLedger();
    const done = (code: string) => cli.run(['record', 'done', code, '--on', '2024-04-10']);
    expect((await done('F99')).stderr).toContain('台账中没有这个问题');
    expect((await done('F01.9')).stderr).toContain('没有这项措施，只有F01.1、F01.2');
    expect((await done('第一号')).exit).toBe(2);
  });
});

describe('zhenggai close', () => {
  it('closes by two people, each step saying what comes next', async () => {
    const cli = await aPlannedLedger();
    await workOff(cli);
    const applied = await cli.do('close', 'F01', '--on', '2024-05-13', '--by', '姜映雪', '--json');
    expect(applied.json()).toMatchObject({ code: 'F01', signed: 'apply', closed: false, next: 'confirm' });
    expect((await cli.do('show', 'F01', '--json')).json()).toMatchObject({
      stage: 'pending-review',
      verdict: 'none',
    });
    const confirmed = await cli.do('close', 'F01', '--on', '2024-05-14', '--by', '沈既白');
    expect(confirmed.stdout).toContain('F01 已销号，沈既白确认');
    expect((await cli.do('show', 'F01', '--json')).json()).toMatchObject({
      stage: 'closed',
      verdict: 'closed',
    });
  });

  it('lets nobody confirm their own application', async () => {
    const cli = await aPlannedLedger();
    await workOff(cli);
    await cli.do('close', 'F01', '--on', '2024-05-13', '--by', '沈既白');
    const own = await cli.run(['close', 'F01', '--on', '2024-05-14', '--by', '沈既白']);
    expect(own.exit).toBe(1);
    expect(own.stderr).toContain('须由另一人办理');
    const contact = await cli.run(['close', 'F01', '--on', '2024-05-14', '--by', '姜映雪']);
    expect(contact.stderr).toContain('须由责任领导办理');
  });

  it('says of what the light scheme does not close that this version has no other one yet', async () => {
    const cli = await aPlannedLedger();
    await workOff(cli);
    const late = await cli.run(['close', 'F01', '--on', '2024-06-20', '--by', '姜映雪']);
    expect(late.exit).toBe(1);
    expect(late.stderr).toContain('不能按简易办法销号');
    expect(late.stderr).toContain('须按其他办法销号，本版本还没有；问题保留为未销号');
    const other = await aLedger();
    const answers = ['--money', 'yes', '--safety', 'yes', '--discipline', 'no', '--repeated', 'no'];
    await other.do('plan', 'set', 'F01', ...answers, '--on', '2024-03-04');
    await other.do('plan', 'approve', 'F01', '--minutes', '党组纪〔2024〕3号', '--on', '2024-03-08');
    await workOff(other);
    const excluded = await other.run([
      ...['close', 'F01', '--on', '2024-05-13', '--by', '姜映雪', '--lang', 'en'],
    ]);
    expect(excluded.stderr.match(/which this version does not have yet/g)).toHaveLength(1);
  });

  it('names the steps that there are where another one is asked for', async () => {
    const cli = await aPlannedLedger();
    const words = ['close', 'F01', '--step', 'zzz', '--on', '2024-05-13', '--by', '姜映雪'];
    expect((await cli.run(words)).stderr).toMatch(
      /没有这一步：zzz[\s\S]*可签的步骤：apply（申请销号）、confirm（确认）/,
    );
  });

  it('lists every condition that is not met, with what to do', async () => {
    const cli = await aLedger();
    const ended = await cli.run(['close', 'F01', '--on', '2024-03-20', '--json']);
    expect(ended.exit).toBe(1);
    const { refusals } = ended.json<{ refusals: { code: string; message: string }[] }>();
    expect(refusals.map(({ code }) => code)).toEqual([
      'plan-not-approved',
      'measures-still-open',
      'evidence-missing',
      'exclusion-unknown',
      'exclusion-unknown',
      'exclusion-unknown',
      'exclusion-unknown',
    ]);
    const said = await cli.run(['close', 'F01', '--on', '2024-03-20', '--lang', 'en']);
    expect(said.stderr).toContain('F01: measures are not done: F01.1, F01.2');
    expect(said.stderr).toContain('zhenggai plan approve F01 --minutes NO');
  });

  it('is undone by nothing: a closed finding takes no more', async () => {
    const cli = await aPlannedLedger();
    await workOff(cli);
    await strikeOff(cli);
    const more = await cli.run(['record', 'progress', 'F01', '--text', '甲', '--on', '2024-06-01']);
    expect(more.exit).toBe(1);
    expect(more.stderr).toContain('已于2024-05-14销号');
  });
});

describe('zhenggai transfer', () => {
  it('hands a finding over with a reason', async () => {
    const cli = await aPlannedLedger();
    const words = ['transfer', 'F03', '--to', '县应急管理局', '--reason', '职责已划转'];
    expect((await cli.do(...words, '--on', '2024-04-01')).stdout).toContain('F03 已移交县应急管理局');
    expect((await cli.do('show', 'F03', '--json')).json()).toMatchObject({ stage: 'transferred' });
    expect((await cli.run(['transfer', 'F02', '--to', '县应急管理局'])).exit).toBe(2);
  });
});
