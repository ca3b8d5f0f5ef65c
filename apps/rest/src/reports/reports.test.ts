import { describe, expect, it } from 'vitest';
import { aServer, ask, command, ledgerUrl, type TestServer } from '../../test/aServer.ts';

type Who = Parameters<typeof ask>[1];

const make = (server: TestServer, who: Who, payload: object) =>
  ask(server, who, { method: 'POST', url: `${ledgerUrl}/reports`, payload });

describe('reports', () => {
  it('are listed with what each needs: for a contact their department’s only', async () => {
    const server = await aServer();
    const idsFor = async (who: Who) =>
      (await ask(server, who, `${ledgerUrl}/documents`)).json().items.map(({ id }: { id: string }) => id);
    expect(await idsFor('leader')).toEqual(
      expect.arrayContaining(['notice', 'status', 'monthly', 'department']),
    );
    expect(await idsFor('contact')).toEqual(['department']);
  });

  it('are made and downloaded, with their Chinese name', async () => {
    const server = await aServer();
    const { status, json, headers, text } = await make(server, 'clerk', { document: 'status', format: 'md' });
    if (status !== 201) throw new Error(text);
    expect(headers.location).toBe(json().href);
    expect(json().fileName).toMatch(/^青澜县水务局党组.*（截至2024-06-20）\.md$/);
    const file = await ask(server, 'clerk', json().href);
    expect(file.status).toBe(200);
    expect(file.headers['content-type']).toBe('text/markdown; charset=utf-8');
    expect(file.headers['content-disposition']).toBe(
      `attachment; filename="document.md"; filename*=UTF-8''${encodeURIComponent(json().fileName)}`,
    );
    expect(file.text).toContain('整改');
    const again = { url: json().href, headers: { 'if-none-match': String(file.headers.etag) } };
    expect((await ask(server, 'clerk', again)).status).toBe(304);
  });

  it('are made in every format that each names', async () => {
    const server = await aServer();
    const { items } = (await ask(server, 'clerk', `${ledgerUrl}/documents`)).json();
    for (const { id, formats, per } of items)
      for (const format of formats) {
        const department = per === 'department' ? { department: '河道管理科' } : {};
        const made = await make(server, 'clerk', { document: id, format, draft: true, ...department });
        expect([id, format, made.status]).toEqual([id, format, 201]);
        const file = await ask(server, 'clerk', made.json().href);
        expect([id, format, file.status]).toEqual([id, format, 200]);
        expect(file.headers['content-type']).toBe(made.json().mediaType);
      }
    expect(server.defects).toEqual([]);
  });

  it('are the same bytes for ever, whatever happened since', async () => {
    const server = await aServer();
    const { json } = await make(server, 'clerk', { document: 'status', format: 'docx' });
    const first = await ask(server, 'clerk', json().href);
    expect(first.text.startsWith('PK')).toBe(true);
    await command(server, 'contact', ['F01', 'progress'], { text: '后来的进展' });
    server.at(new Date('2024-07-05T02:00:00.000Z'));
    const later = await ask(server, 'clerk', json().href);
    expect([later.status, later.headers.etag]).toEqual([200, first.headers.etag]);
    const anew = await make(server, 'clerk', { document: 'status', format: 'docx', asOf: '2024-06-20' });
    expect(anew.json().id).not.toBe(json().id);
  });

  it('are refused with every reason where they cannot be made, but for a draft', async () => {
    const server = await aServer();
    await command(server, 'contact', ['F01', 'progress'], { text: '已补齐一季度记录' });
    const { status, json } = await make(server, 'clerk', { document: 'notice' });
    expect(status).toBe(422);
    expect(json().code).toBe('text-not-approved');
    const draft = await make(server, 'clerk', { document: 'notice', draft: true, format: 'html' });
    expect(draft.status).toBe(201);
    expect(draft.json().fileName).toMatch(/^草稿-/);
    for (const { message } of draft.json().warnings) expect(message).toMatch(/\p{sc=Han}/u);
  });

  it('of a department are for its contact, of others they are not', async () => {
    const server = await aServer();
    const own = await make(server, 'contact', { document: 'department', format: 'md' });
    expect(own.json()).toMatchObject({ department: '河道管理科' });
    const { text } = await ask(server, 'contact', own.json().href);
    expect(text).toContain('第1处河道巡查记录不完整');
    expect(text).not.toContain('第4处');
    expect(text).not.toContain('线索');
    const others = await make(server, 'contact', { document: 'department', department: '工程科' });
    expect([others.status, others.json().code]).toEqual([403, 'outside-own-department']);
    const office = await make(server, 'contact', { document: 'monthly' });
    expect([office.status, office.json().code]).toEqual([403, 'role-not-allowed']);
    // Nor by an address that somebody else was given.
    const { json } = await make(server, 'clerk', { document: 'monthly', format: 'md' });
    expect((await ask(server, 'contact', json().href)).status).toBe(403);
    expect((await ask(server, 'otherContact', own.json().href)).status).toBe(403);
  });

  it.each([
    [{ document: 'letter' }, 422, 'document-unknown'],
    [{ document: 'status', format: 'pdf' }, 422, 'format-unknown'],
    [{ document: 'department' }, 422, 'department-missing'],
    [{ document: 'department', department: '财务科' }, 422, 'department-unknown'],
    [{ document: 'status', asOf: '2024-13-01' }, 400, 'request-malformed'],
    [{ document: 'status', to: '/etc' }, 400, 'request-malformed'],
  ])('%j is answered %i %s', async (asked, status, code) => {
    const answer = await make(await aServer(), 'clerk', asked);
    expect([answer.status, answer.json().code]).toEqual([status, code]);
  });

  it.each(['x', '..%2f..%2fetc', Buffer.from('{"document":"status"}').toString('base64url')])(
    'there is none at %s',
    async (id) => {
      const { status, json } = await ask(await aServer(), 'clerk', `${ledgerUrl}/reports/${id}`);
      expect([status, json().code]).toEqual([404, 'report-not-found']);
    },
  );

  it('there is none of events to come', async () => {
    const server = await aServer();
    const id = Buffer.from(
      JSON.stringify({ document: 'status', format: 'md', asOf: '2024-06-20', draft: false, seq: 999 }),
    ).toString('base64url');
    expect((await ask(server, 'clerk', `${ledgerUrl}/reports/${id}`)).status).toBe(404);
  });
});

describe('verification', () => {
  it('answers what the command line answers', async () => {
    const server = await aServer({ store: 'sqlite' });
    const { status, json } = await ask(server, 'inspector', {
      method: 'POST',
      url: `${ledgerUrl}/verification`,
    });
    expect(status).toBe(200);
    expect(json()).toEqual({
      ok: true,
      ledgers: [{ ledger: 'qinglan', head: await server.log.head('qinglan'), findings: 6 }],
      defects: [],
    });
  });
});
