import { describe, expect, it } from 'vitest';
import { aServer, ask, command, ledgerUrl, type TestServer } from '../../test/aServer.ts';

interface Line {
  readonly seq: number;
  readonly type: string;
  readonly finding?: string;
}

/** All events that somebody may see, page by page. */
async function eventsFor(
  server: TestServer,
  who: Parameters<typeof ask>[1],
  query = '',
): Promise<readonly Line[]> {
  const seen: Line[] = [];
  let url: string | undefined = `${ledgerUrl}/events?limit=3${query}`;
  while (url !== undefined) {
    const { status, json, headers, text } = await ask(server, who, url);
    if (status !== 200) throw new Error(text);
    expect(json().items.length).toBeLessThanOrEqual(3);
    seen.push(...json().items);
    url = /^<(.+)>; rel="next"$/.exec(String(headers.link))?.[1];
    expect(url === undefined).toBe(json().next === null);
  }
  return seen;
}

describe('the log of events', () => {
  it('is read whole, page by page, in the order in which it was recorded', async () => {
    const server = await aServer();
    const events = await eventsFor(server, 'inspector');
    expect(events.map(({ seq }) => seq)).toEqual(Array.from({ length: 15 }, (_, i) => i + 1));
    expect(events.slice(0, 2).map(({ type }) => type)).toEqual(['LedgerOpened', 'PersonRegistered']);
  });

  it('shows a contact what happened to the findings of their department, and nothing else', async () => {
    const server = await aServer();
    await command(server, 'otherContact', ['F04', 'progress'], { text: '不关河道科' });
    await command(server, 'contact', ['F01', 'progress'], { text: '已补齐' });
    const events = await eventsFor(server, 'contact');
    expect(events.map(({ type, finding }) => [type, finding])).toEqual([
      ['FindingRegistered', 'F01'],
      ['FindingRegistered', 'F02'],
      ['FindingRegistered', 'F03'],
      ['ProgressRecorded', 'F01'],
    ]);
  });

  it('is that of one finding where one is named, for whom it is', async () => {
    const server = await aServer();
    for (const text of ['甲', '乙', '丙', '丁'])
      await command(server, 'contact', ['F01', 'progress'], { text });
    const events = await eventsFor(server, 'contact', '&finding=F01');
    expect(events.map(({ type }) => type)).toEqual([
      'FindingRegistered',
      ...Array(4).fill('ProgressRecorded'),
    ]);
    const { status } = await ask(server, 'contact', `${ledgerUrl}/events?finding=F04`);
    expect(status).toBe(404);
  });

  it.each(['0', '01', '1.5', 'x', '99999999999999999999'])('is not read behind %s', async (key) => {
    const cursor = Buffer.from(key).toString('base64url');
    const { status, json } = await ask(await aServer(), 'clerk', `${ledgerUrl}/events?cursor=${cursor}`);
    expect([status, json().code]).toEqual([400, 'cursor-malformed']);
  });
});
