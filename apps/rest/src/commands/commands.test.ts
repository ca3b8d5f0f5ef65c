import { digestOfText } from '@zhenggai/core';
import { describe, expect, it } from 'vitest';
import { people } from '../../test/aLedger.ts';
import { aServer, ask, command, ledgerUrl, type TestServer, tagOf } from '../../test/aServer.ts';

const progressUrl = `${ledgerUrl}/findings/F01/progress`;

/** Asks for a change of the ledger as a whole, resting on what stands. */
async function decide(server: TestServer, who: Parameters<typeof ask>[1], path: string, payload: object) {
  return ask(server, who, {
    method: 'POST',
    url: `${ledgerUrl}/${path}`,
    payload,
    headers: { 'if-match': await tagOf(server, who, ledgerUrl) },
  });
}

describe('work on a finding', () => {
  it('goes from its plan to its closing, each by whom it is for', async () => {
    const server = await aServer();
    const must = async (answer: ReturnType<typeof ask>) => {
      const { status, json, text } = await answer;
      if (status !== 200) throw new Error(text);
      return json();
    };
    const exclusions = { money: false, safety: false, discipline: false, repeated: false };
    await must(
      command(server, 'clerk', ['F01', 'plan'], { ...exclusions, measures: [{ text: '建立月度抽查' }] }),
    );
    const approved = await must(
      decide(server, 'leader', 'plan-approvals', { minutes: '党组会〔2024〕3号', findings: ['F01'] }),
    );
    expect(approved).toMatchObject({
      approved: ['F01'],
      recorded: [{ type: 'PlanApproved', by: people.leader }],
    });
    await must(command(server, 'contact', ['F01', 'progress'], { text: '已补齐一季度记录', percent: 40 }));
    await must(
      command(server, 'contact', ['F01', 'evidence'], {
        name: '巡查记录.pdf',
        digest: `sha256:${'a'.repeat(64)}`,
        size: 2048,
      }),
    );
    await must(command(server, 'contact', ['F01', 'done'], { measure: 'F01.1' }));
    await must(command(server, 'contact', ['F01', 'done'], { measure: 'F01.2', text: '抽查已成制度' }));
    const applied = await must(command(server, 'leader', ['F01', 'closing']));
    expect(applied.finding.stage).toBe('pending-review');
    const returned = await must(
      command(server, 'otherLeader', ['F01', 'return'], {
        reason: 'evidence-insufficient',
        missing: '缺少二季度记录',
      }),
    );
    expect(returned.finding.stage).not.toBe('pending-review');
    await must(command(server, 'leader', ['F01', 'closing']));
    const closed = await must(command(server, 'otherLeader', ['F01', 'closing']));
    expect(closed).toMatchObject({ finding: { stage: 'closed', verdict: 'closed' } });
    expect(closed.recorded.map(({ type }: { type: string }) => type)).toContain('FindingClosed');
    expect(closed.recorded[0]).toMatchObject({
      channel: 'rest',
      by: people.otherLeader,
      happenedOn: '2024-06-20',
    });
    const texts = await must(
      decide(server, 'clerk', 'text-approvals', { text: 'progress', findings: ['F01'] }),
    );
    expect(texts.recorded).toMatchObject([{ type: 'TextApproved', finding: 'F01' }]);
    expect(server.defects).toEqual([]);
  });

  it('tells every reason why a finding is not closed', async () => {
    const server = await aServer();
    await decide(server, 'leader', 'plan-approvals', { minutes: '党组会〔2024〕3号' });
    const { status, json, headers } = await command(server, 'leader', ['F02', 'closing']);
    expect(status).toBe(422);
    expect(headers['content-type']).toBe('application/problem+json; charset=utf-8');
    const seen = json().refusals.map(({ code }: { code: string }) => code);
    expect(seen).toEqual(
      expect.arrayContaining(['measures-still-open', 'evidence-missing', 'deadline-passed']),
    );
    expect(json().detail).toContain('F02：没有佐证材料');
  });

  it('is for those whom its role table names, within their reach', async () => {
    const server = await aServer();
    const statusOf = async (answer: ReturnType<typeof ask>) => {
      const { status, json } = await answer;
      return [status, json().code ?? 'done'];
    };
    const text = { text: '已补齐' };
    expect(await statusOf(command(server, 'inspector', ['F01', 'progress'], text))).toEqual([
      403,
      'role-not-allowed',
    ]);
    expect(await statusOf(command(server, 'otherContact', ['F01', 'progress'], text))).toEqual([
      404,
      'finding-unknown',
    ]);
    expect(await statusOf(command(server, 'contact', ['F01', 'progress'], text))).toEqual([200, 'done']);
    expect(
      await statusOf(command(server, 'contact', ['F01', 'transfer'], { to: '县纪委', reason: '线索' })),
    ).toEqual([403, 'role-not-allowed']);
    expect(await statusOf(decide(server, 'contact', 'plan-approvals', { minutes: '1' }))).toEqual([
      403,
      'role-not-allowed',
    ]);
    expect(await statusOf(command(server, 'contact', ['F01', 'plan'], { population: 'suggestion' }))).toEqual(
      [403, 'role-not-allowed'],
    );
  });

  it('takes the file of a piece of evidence, keeps its digest and size, and no byte of it', async () => {
    const server = await aServer();
    const form = new FormData();
    form.set('docNumber', '青水〔2024〕12号');
    form.set('date', '2024-05-20');
    form.set('file', new Blob([new TextEncoder().encode('巡查记录')]), '巡查 记录.pdf');
    const body = new Response(form);
    const { status, json, text } = await ask(server, 'contact', {
      method: 'POST',
      url: `${ledgerUrl}/findings/F01/evidence`,
      payload: Buffer.from(await body.arrayBuffer()),
      headers: { 'content-type': body.headers.get('content-type') ?? '', 'if-match': '*' },
    });
    if (status !== 200) throw new Error(text);
    expect(json().finding.evidence).toMatchObject([
      {
        code: 'F01.E1',
        name: '巡查 记录.pdf',
        size: 12,
        docNumber: '青水〔2024〕12号',
        date: '2024-05-20',
        digest: digestOfText('巡查记录'),
      },
    ]);
  });
});

describe('two people at once', () => {
  it('do not collide on two findings', async () => {
    const server = await aServer();
    const [one, other] = await Promise.all([
      tagOf(server, 'contact', `${ledgerUrl}/findings/F01`),
      tagOf(server, 'otherContact', `${ledgerUrl}/findings/F04`),
    ]);
    const answers = await Promise.all([
      ask(server, 'contact', {
        method: 'POST',
        url: progressUrl,
        payload: { text: '甲' },
        headers: { 'if-match': one },
      }),
      ask(server, 'otherContact', {
        method: 'POST',
        url: `${ledgerUrl}/findings/F04/progress`,
        payload: { text: '乙' },
        headers: { 'if-match': other },
      }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
  });

  it('on one finding: the second learns what the first recorded, and nothing is recorded', async () => {
    const server = await aServer();
    const tag = await tagOf(server, 'contact', `${ledgerUrl}/findings/F01`);
    const record = (who: 'contact' | 'clerk', text: string, etag = tag) =>
      ask(server, who, {
        method: 'POST',
        url: progressUrl,
        payload: { text },
        headers: { 'if-match': etag },
      });
    const first = await record('contact', '甲');
    expect(first.status).toBe(200);
    const second = await record('clerk', '乙');
    expect(second.status).toBe(412);
    expect(second.json()).toMatchObject({
      code: 'precondition-stale',
      current: first.headers.etag,
      changes: [{ type: 'ProgressRecorded', by: people.contact, data: { text: '甲' } }],
    });
    expect(second.headers.etag).toBe(first.headers.etag);
    const third = await record('clerk', '乙', String(first.headers.etag));
    expect(third.json().finding.progress.map(({ text }: { text: string }) => text)).toEqual(['甲', '乙']);
  });

  it('racing on one finding: one is recorded, the other is told', async () => {
    const server = await aServer({ store: 'sqlite' });
    const tag = await tagOf(server, 'contact', `${ledgerUrl}/findings/F01`);
    const answers = await Promise.all(
      (['contact', 'clerk', 'leader'] as const).map((who) =>
        ask(server, who, {
          method: 'POST',
          url: progressUrl,
          payload: { text: who },
          headers: { 'if-match': tag },
        }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412]);
    for (const { status, json } of answers) if (status === 412) expect(json().changes).toHaveLength(1);
  });
});

describe('what a change rests on', () => {
  it('has to be said', async () => {
    const server = await aServer();
    const without = await ask(server, 'contact', {
      method: 'POST',
      url: progressUrl,
      payload: { text: '甲' },
    });
    expect([without.status, without.json().code]).toEqual([428, 'precondition-required']);
    const whatever = { method: 'POST', url: progressUrl, payload: { text: '甲' } } as const;
    expect((await ask(server, 'contact', { ...whatever, headers: { 'if-match': '*' } })).status).toBe(200);
    const facts = { method: 'PATCH', url: ledgerUrl, payload: { period: '2023年度' } } as const;
    expect((await ask(server, 'clerk', facts)).status).toBe(428);
  });

  it.each(['"1"', 'W/"1.cc6816edf757"', 'abc', '"99.000000000000"', '"15-8d63e4ba4523.000000000000"'])(
    'is not %s',
    async (tag) => {
      const server = await aServer();
      const { status, json } = await ask(server, 'contact', {
        method: 'POST',
        url: progressUrl,
        payload: { text: '甲' },
        headers: { 'if-match': tag },
      });
      expect([status, json().code]).toEqual([412, 'precondition-unknown']);
    },
  );

  it('is the present: a view of the past is for reading only', async () => {
    const server = await aServer();
    const tag = await tagOf(server, 'contact', `${ledgerUrl}/findings/F01?asOf=2024-06-20`);
    const { status, json } = await ask(server, 'contact', {
      method: 'POST',
      url: progressUrl,
      payload: { text: '甲' },
      headers: { 'if-match': tag },
    });
    expect([status, json().code]).toEqual([412, 'precondition-unknown']);
  });

  it('may be a day old: the version counts, not how the finding stood', async () => {
    const server = await aServer();
    const tag = await tagOf(server, 'contact', `${ledgerUrl}/findings/F01`);
    server.at(new Date('2024-06-21T02:00:00.000Z'));
    const { status, json } = await ask(server, 'contact', {
      method: 'POST',
      url: progressUrl,
      payload: { text: '甲' },
      headers: { 'if-match': `"7.000000000000", ${tag}` },
    });
    expect(status).toBe(200);
    expect(json().recorded[0].happenedOn).toBe('2024-06-21');
  });

  it('is the head where a change concerns the whole ledger', async () => {
    const server = await aServer();
    const tag = await tagOf(server, 'clerk', ledgerUrl);
    const person = { name: '许清和', department: '财务科', role: 'contact' };
    const register = (etag: string) =>
      ask(server, 'clerk', {
        method: 'POST',
        url: `${ledgerUrl}/persons`,
        payload: person,
        headers: { 'if-match': etag },
      });
    await command(server, 'contact', ['F01', 'progress'], { text: '甲' });
    const stale = await register(tag);
    expect(stale.status).toBe(412);
    expect(stale.json().changes).toMatchObject([{ type: 'ProgressRecorded', finding: 'F01' }]);
    const done = await register(String(stale.headers.etag));
    expect(done.status).toBe(200);
    expect(done.headers.etag).toBe(await tagOf(server, 'clerk', ledgerUrl));
    const again = await register(String(done.headers.etag));
    expect([again.status, again.json().code]).toEqual([409, 'person-already-registered']);
    const { json } = await ask(server, 'contact', `${ledgerUrl}/persons`);
    expect(json().items).toContainEqual({ name: '许清和', department: '财务科', roles: ['contact'] });
  });
});

describe('the rules of a ledger', () => {
  const year = {
    year: 2027,
    source: { title: '关于2027年部分节假日安排的通知' },
    off: [{ name: '元旦', from: '2027-01-01', to: '2027-01-03' }],
    makeUp: [],
  };
  const adopt = async (
    server: Awaited<ReturnType<typeof aServer>>,
    who: 'clerk' | 'contact',
    payload: object,
  ) =>
    ask(server, who, {
      method: 'POST',
      url: `${ledgerUrl}/rules`,
      payload,
      headers: { 'if-match': await tagOf(server, who, ledgerUrl) },
    });

  it('are adopted with the content that does not ship, and no deadline moves', async () => {
    const server = await aServer();
    const before = (await ask(server, 'clerk', `${ledgerUrl}/findings`)).json();
    const { status, json } = await adopt(server, 'clerk', {
      shipped: true,
      years: [year],
      enable: ['audit-immediate-60d'],
    });
    expect(status).toBe(200);
    expect(json().recorded).toMatchObject([
      { type: 'RulesAdopted', data: { years: [year], enabled: ['audit-immediate-60d'] } },
    ]);
    expect((await ask(server, 'clerk', ledgerUrl)).json()).toMatchObject({
      calendar: { id: 'cn', version: expect.stringMatching(/\+2027$/) },
      adopted: { years: [2027], packs: [], enabled: ['audit-immediate-60d'], disabled: [] },
    });
    const after = (await ask(server, 'clerk', `${ledgerUrl}/findings`)).json();
    expect(after.items.map((one: { deadline: object }) => one.deadline)).toEqual(
      before.items.map((one: { deadline: object }) => one.deadline),
    );
  });

  it('are refused with every reason, and are the office’s to decide', async () => {
    const server = await aServer();
    const wrong = await adopt(server, 'clerk', { years: [{ ...year, off: [] }] });
    expect([wrong.status, wrong.json().code]).toEqual([422, 'calendar-year-invalid']);
    const unknown = await adopt(server, 'clerk', { enable: ['no-such'] });
    expect([unknown.status, unknown.json().code]).toEqual([422, 'policy-unknown']);
    expect((await adopt(server, 'contact', { shipped: true })).status).toBe(403);
  });
});

describe('the facts of a ledger', () => {
  it('are filled in', async () => {
    const server = await aServer();
    const { status, json } = await ask(server, 'clerk', {
      method: 'PATCH',
      url: ledgerUrl,
      payload: { feedbackDate: '2024-01-22' },
      headers: { 'if-match': await tagOf(server, 'clerk', ledgerUrl) },
    });
    expect(status).toBe(200);
    expect(json().recorded).toMatchObject([
      { type: 'LedgerFactsSet', data: { facts: { feedbackDate: '2024-01-22' } } },
    ]);
    expect((await ask(server, 'clerk', ledgerUrl)).json().facts).toMatchObject({
      issuer: '青澜县水务局党组',
      feedbackDate: '2024-01-22',
    });
  });
});
