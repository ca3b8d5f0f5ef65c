import { findingAnswer, findingCode } from '@zhenggai/core';
import { loadLedger } from '@zhenggai/store';
import { describe, expect, it } from 'vitest';
import { today } from '../../test/aLedger.ts';
import { aServer, ask, command, ledgerUrl, type TestServer, tagOf } from '../../test/aServer.ts';

type Who = Parameters<typeof ask>[1];

async function codes(server: TestServer, who: Who, query = ''): Promise<readonly string[]> {
  const { status, json, text } = await ask(server, who, `${ledgerUrl}/findings${query}`);
  if (status !== 200) throw new Error(text);
  return json().items.map(({ code }: { code: string }) => code);
}

describe('a list of findings', () => {
  it('holds what one may see: for a contact the findings of their department, and never a clue', async () => {
    const server = await aServer();
    expect(await codes(server, 'clerk')).toEqual(['F01', 'F02', 'F03', 'F04', 'F05', 'F06']);
    expect(await codes(server, 'inspector')).toEqual(await codes(server, 'clerk'));
    expect(await codes(server, 'contact')).toEqual(['F01', 'F02', 'F03']);
    expect(await codes(server, 'otherContact')).toEqual(['F04', 'F05']);
  });

  it.each([
    ['department=%E5%B7%A5%E7%A8%8B%E7%A7%91', ['F04', 'F05']],
    ['department=%20%E5%B7%A5%E7%A8%8B%20%E7%A7%91', ['F04', 'F05']],
    ['population=clue', ['F06']],
    ['overdue=true', ['F02', 'F04', 'F06']],
    ['overdue=false&population=problem', ['F01', 'F03', 'F05']],
    ['standing=due-in', ['F01', 'F03', 'F05']],
    ['stage=planned', []],
    ['verdict=closed', []],
    ['claim=none', ['F01', 'F02', 'F03', 'F04', 'F05', 'F06']],
    ['claim=done', []],
    ['aspect=%E5%B1%A5%E8%81%8C%E6%8B%85%E5%BD%93&q=%E7%AC%AC3%E5%A4%84', ['F03']],
    ['q=%E9%87%87%E8%B4%AD', ['F06']],
  ])('narrowed to %s is %j', async (query, expected) => {
    expect(await codes(await aServer(), 'clerk', `?${query}`)).toEqual(expected);
  });

  it('comes in pages, each behind the last code of the one before', async () => {
    const server = await aServer();
    const seen: string[] = [];
    let url: string | undefined = `${ledgerUrl}/findings?limit=2&population=problem`;
    while (url !== undefined) {
      const { json, headers } = await ask(server, 'clerk', url);
      expect(json().total).toBe(5);
      seen.push(...json().items.map(({ code }: { code: string }) => code));
      url = /^<(.+)>; rel="next"$/.exec(String(headers.link))?.[1];
      // Somebody transfers what was on the first page: nothing is seen twice, nothing is missed.
      if (seen.length === 2)
        await command(server, 'clerk', ['F01', 'transfer'], { to: '县纪委监委', reason: '不属于本单位职责' });
    }
    expect(seen).toEqual(['F01', 'F02', 'F03', 'F04', 'F05']);
  });

  it.each([
    'cursor=F02',
    'cursor=AAAA',
    'limit=0',
    'limit=501',
    'stage=open',
    'asOf=2024-02-30',
    'knownAt=2024',
  ])('is refused for %s', async (query) => {
    const { status, json } = await ask(await aServer(), 'clerk', `${ledgerUrl}/findings?${query}`);
    expect([status, json().status]).toEqual([400, 400]);
  });

  it('has a tag, by which an unchanged one is not sent again', async () => {
    const server = await aServer();
    const url = `${ledgerUrl}/findings`;
    const etag = await tagOf(server, 'clerk', url);
    const again = () => ask(server, 'clerk', { url, headers: { 'if-none-match': etag } });
    expect(await again()).toMatchObject({ status: 304, text: '' });
    expect((await again()).headers.etag).toBe(etag);
    expect(await tagOf(server, 'contact', url)).not.toBe(etag);
    await command(server, 'contact', ['F01', 'progress'], { text: '已补齐一季度记录' });
    expect((await again()).status).toBe(200);
  });
});

describe('one finding', () => {
  it('is the document that every door answers', async () => {
    const server = await aServer();
    const { json, text } = await ask(server, 'clerk', `${ledgerUrl}/findings/F02`);
    const finding = (await loadLedger(server.log, 'qinglan')).findings.get(findingCode(2));
    if (finding === undefined) throw new Error('F02 is registered');
    expect(json()).toEqual(findingAnswer(finding, today));
    expect(text).toBe(JSON.stringify(findingAnswer(finding, today)));
  });

  it('is, for whom it is not, not there', async () => {
    const server = await aServer();
    const answers = await Promise.all(
      ['F01', 'F06', 'F99', 'f1', '__proto__', '..%2f..%2fF04'].map((code) =>
        ask(server, 'otherContact', `${ledgerUrl}/findings/${code}`),
      ),
    );
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404, 404]);
    const said = answers.slice(0, 3).map(({ text }) => text.replace(/F\d\d/g, 'F'));
    expect(new Set(said).size).toBe(1);
  });

  it('can be seen as it stood on a day and as it was known at an instant', async () => {
    const server = await aServer();
    await command(server, 'contact', ['F01', 'progress'], { text: '已补齐一季度记录', on: '2024-04-02' });
    const versionAt = async (query: string) =>
      (await ask(server, 'clerk', `${ledgerUrl}/findings/F01?${query}`)).json().version;
    expect(await versionAt('asOf=2024-04-01')).toBe(1);
    expect(await versionAt('asOf=2024-04-02')).toBe(2);
    expect(await versionAt('knownAt=2024-06-19T08:00:00%2B08:00')).toBe(1);
    expect(await versionAt('knownAt=2024-06-20T10:00:00%2B08:00')).toBe(2);
    const past = await ask(server, 'clerk', `${ledgerUrl}/findings/F01?asOf=2024-01-01`);
    expect(past.status).toBe(404);
  });

  it('stands otherwise on another day, and has another tag then', async () => {
    const server = await aServer();
    const url = `${ledgerUrl}/findings/F01`;
    const etag = await tagOf(server, 'clerk', url);
    server.at(new Date('2024-07-03T02:00:00.000Z'));
    const { status, json } = await ask(server, 'clerk', { url, headers: { 'if-none-match': etag } });
    expect([status, json().standing]).toEqual([200, { kind: 'overdue', due: '2024-06-30', days: 3 }]);
  });
});
