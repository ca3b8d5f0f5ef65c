import { writeWorkbook } from '@zhenggai/spreadsheet/write';
import { describe, expect, it } from 'vitest';
import { today } from '../../test/aLedger.ts';
import { aServer, ask, command, ledgerUrl, type TestServer, tagOf } from '../../test/aServer.ts';
import { aForm, aWorkbookFile, type Row } from '../../test/aWorkbookFile.ts';

const importsUrl = `${ledgerUrl}/imports`;

const news: readonly Row[] = [
  { number: '1', title: '第1处河道巡查记录不完整', departments: '河道管理科', progress: '已补齐一季度记录' },
  {
    number: '7',
    title: '泵站值班制度不落实',
    departments: '工程科',
    deadline: '2024年9月底前',
    measures: '修订值班制度',
  },
];

async function upload(server: TestServer, who: Parameters<typeof ask>[1], rows = news, query = '') {
  const { payload, headers } = await aForm(await aWorkbookFile(rows), '整改台账 6月.xlsx');
  return ask(server, who, { method: 'POST', url: `${importsUrl}${query}`, payload, headers });
}

async function apply(server: TestServer, url: string, etag?: string) {
  return ask(server, 'clerk', {
    method: 'POST',
    url: `${url}/application`,
    headers: { 'if-match': etag ?? (await tagOf(server, 'clerk', ledgerUrl)) },
  });
}

describe('an import', () => {
  it('shows what it would change, records exactly that, and once', async () => {
    const server = await aServer();
    const shown = await upload(server, 'clerk');
    if (shown.status !== 201) throw new Error(shown.text);
    const proposal = shown.json();
    expect(proposal).toMatchObject({
      fileName: '整改台账 6月.xlsx',
      on: '2024-06-18',
      applied: false,
      added: ['F07'],
      questions: [],
    });
    expect(proposal.changed).toContainEqual(expect.objectContaining({ code: 'F01', field: 'progress' }));
    const url = String(shown.headers.location);
    expect(url).toBe(`${importsUrl}/${proposal.id}`);
    const seen = await ask(server, 'clerk', url);
    expect(seen.json()).toEqual(proposal);
    expect(seen.headers.etag).toBe(shown.headers.etag);
    const head = await server.log.head('qinglan');

    const applied = await apply(server, url);
    if (applied.status !== 200) throw new Error(applied.text);
    expect(applied.json()).toMatchObject({ ...proposal, applied: true });
    expect(applied.json().head.seq).toBe((head?.seq ?? 0) + applied.json().recorded);
    const { json } = await ask(server, 'clerk', `${ledgerUrl}/findings/F07`);
    expect(json()).toMatchObject({ title: '泵站值班制度不落实', deadline: { due: '2024-09-30' } });
    expect(json().history[0]).toMatchObject({ channel: 'import', by: '林若溪', happenedOn: '2024-06-18' });

    const again = await apply(server, url);
    expect([again.status, again.json().code]).toEqual([409, 'import-applied']);
    expect((await upload(server, 'clerk')).json()).toMatchObject({ added: [], changed: [], unchanged: 2 });
    expect((await ask(server, 'clerk', url)).json().applied).toBe(true);
    expect(server.defects).toEqual([]);
  });

  it('takes the workbook as the body itself', async () => {
    const server = await aServer();
    const { status, json } = await ask(server, 'clerk', {
      method: 'POST',
      url: `${importsUrl}?fileName=${encodeURIComponent('台账.xlsx')}&on=2024-06-19`,
      payload: Buffer.from(await aWorkbookFile(news)),
      headers: { 'content-type': 'application/octet-stream' },
    });
    expect([status, json().fileName, json().on]).toEqual([201, '台账.xlsx', '2024-06-19']);
  });

  it('keeps nobody waiting while its workbook is read', async () => {
    const server = await aServer();
    let isRead = false;
    const shown = upload(server, 'clerk').then((answer) => {
      isRead = true;
      return answer;
    });
    expect((await ask(server, 'contact', `${ledgerUrl}/findings`)).status).toBe(200);
    expect(isRead).toBe(false);
    expect((await shown).status).toBe(201);
  });

  it('is for whoever may import', async () => {
    const server = await aServer();
    for (const who of ['contact', 'leader', 'inspector'] as const)
      expect((await upload(server, who)).json()).toMatchObject({ status: 403, code: 'role-not-allowed' });
    const url = String((await upload(server, 'clerk')).headers.location);
    expect((await ask(server, 'contact', url)).status).toBe(403);
  });

  it('rests on the ledger as it was seen: who comes after somebody else is told', async () => {
    const server = await aServer();
    const url = String((await upload(server, 'clerk')).headers.location);
    const etag = await tagOf(server, 'clerk', ledgerUrl);
    await command(server, 'contact', ['F01', 'progress'], { text: '另有进展' });
    expect((await apply(server, url, etag)).status).toBe(412);
    const stale = await apply(server, url);
    expect([stale.status, stale.json().code]).toEqual([409, 'proposal-stale']);
  });

  it('asks what only a person can decide, and takes the answers', async () => {
    const server = await aServer();
    const rows = [{ number: '9', title: '第1处河道巡查的记录还不完整', departments: '河道管理科' }];
    const shown = await upload(server, 'clerk', rows);
    const [question] = shown.json().questions;
    expect(question).toMatchObject({
      code: 'doubtful-match',
      place: expect.stringMatching(/^问题清单![A-Z]\d+$/),
    });
    expect(question.message).toContain('第1处河道巡查的记录还不完整');
    const url = String(shown.headers.location);
    const open = await apply(server, url);
    expect([open.status, open.json().code]).toEqual([422, 'questions-open']);
    const answer = (said: string, etag = String(shown.headers.etag), place = question.place) =>
      ask(server, 'clerk', {
        method: 'POST',
        url: `${url}/answers`,
        payload: { answers: [{ place, said }] },
        headers: { 'if-match': etag },
      });
    expect((await answer('F99')).json()).toMatchObject({ status: 422, code: 'answer-unfit' });
    expect((await answer('new', undefined, '问题清单!Z99')).json()).toMatchObject({ code: 'answer-unused' });
    const answered = await answer('f1');
    expect(answered.json()).toMatchObject({ questions: [], added: [] });
    expect((await answer('new')).status).toBe(412);
    expect((await apply(server, url)).status).toBe(200);
  });

  it.each([
    ['text', 'text-not-a-workbook'],
    ['', 'file-empty'],
  ])('says why it does not read %j', async (bytes, code) => {
    const server = await aServer();
    const { payload, headers } = await aForm(bytes, '台账.xlsx');
    const { status, json } = await ask(server, 'clerk', {
      method: 'POST',
      url: importsUrl,
      payload,
      headers,
    });
    expect([status, json().code]).toEqual([422, code]);
    expect(json().detail).not.toBe(code);
  });

  it('says in words why it finds no ledger in a workbook', async () => {
    const server = await aServer();
    const bytes = await writeWorkbook({
      title: '通讯录',
      day: today,
      sheets: [
        {
          name: '通讯录',
          columns: [{ caption: '电话', width: 10, align: 'start' }],
          rows: [{ cells: ['1'] }],
        },
      ],
    });
    const form = await aForm(bytes, '通讯录.xlsx');
    const { status, json } = await ask(server, 'clerk', { method: 'POST', url: importsUrl, ...form });
    expect([status, json().code]).toEqual([422, 'no-header']);
    expect(json().detail).toMatch(/\p{sc=Han}/u);
  });

  it('refuses a workbook that speaks of a day to come, unless somebody says when it happens', async () => {
    const server = await aServer();
    const file = await aForm(await aWorkbookFile(news, '截至日期：2024年12月31日'), '台账.xlsx');
    const { status, json } = await ask(server, 'clerk', { method: 'POST', url: importsUrl, ...file });
    expect([status, json().code]).toEqual([422, 'workbook-in-future']);
    expect(json().detail).toContain('2024-12-31');
  });

  it.each([
    ['no file', { fields: { on: '2024-06-01' } }, 'upload-missing'],
    ['a wrong field', { file: 'x', fields: { on: 'gestern' } }, 'request-malformed'],
    ['an unknown field', { file: 'x', fields: { apply: 'yes' } }, 'request-malformed'],
    [
      'a field of the language',
      { file: 'x', fields: { __proto__x: '1', constructor: '1' } },
      'form-field-unknown',
    ],
  ])('refuses a form with %s', async (_, { file, fields }: { file?: string; fields: object }, code) => {
    const server = await aServer();
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.set(name, value);
    if (file !== undefined) form.set('file', new Blob([file]), 'x.xlsx');
    const body = new Response(form);
    const { status, json } = await ask(server, 'clerk', {
      method: 'POST',
      url: importsUrl,
      payload: Buffer.from(await body.arrayBuffer()),
      headers: { 'content-type': body.headers.get('content-type') ?? '' },
    });
    expect([status, json().code]).toEqual([400, code]);
    expect(server.defects).toEqual([]);
  });

  it('refuses what is too large, and what is no form at all', async () => {
    const server = await aServer({ limits: { workbookBytes: 1000 } });
    const bytes = new Uint8Array(2000);
    const form = await aForm(bytes, '台账.xlsx');
    expect((await ask(server, 'clerk', { method: 'POST', url: importsUrl, ...form })).status).toBe(413);
    const bare = { 'content-type': 'application/octet-stream' };
    const raw = { method: 'POST', url: importsUrl, payload: Buffer.from(bytes), headers: bare } as const;
    expect((await ask(server, 'clerk', raw)).status).toBe(413);
    const json = { method: 'POST', url: importsUrl, payload: { file: 'x' } } as const;
    expect((await ask(server, 'clerk', json)).status).toBe(415);
    const broken = {
      ...raw,
      payload: 'no parts',
      headers: { 'content-type': 'multipart/form-data; boundary=x' },
    };
    expect((await ask(server, 'clerk', broken)).status).toBe(400);
    expect(server.defects).toEqual([]);
  });

  it('is forgotten after a week, and unknown to other ledgers', async () => {
    const server = await aServer();
    const url = String((await upload(server, 'clerk')).headers.location);
    server.at(new Date('2024-06-27T01:59:59.000Z'));
    expect((await ask(server, 'clerk', url)).status).toBe(200);
    server.at(new Date('2024-06-27T02:00:00.000Z'));
    expect((await ask(server, 'clerk', url)).json()).toMatchObject({ status: 404, code: 'import-not-found' });
  });
});
