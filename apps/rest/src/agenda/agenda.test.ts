import { describe, expect, it } from 'vitest';
import { aServer, ask, command, ledgerUrl, type TestServer, tagOf } from '../../test/aServer.ts';
import { prefersCalendar } from './prefersCalendar.ts';

type Who = Parameters<typeof ask>[1];
interface Day {
  readonly day: string;
  readonly entries: readonly {
    readonly key: string;
    readonly state: string;
    readonly finding?: { readonly code: string };
  }[];
}

const url = `${ledgerUrl}/agenda`;
const calendar = { accept: 'text/calendar' };

async function codesFor(server: TestServer, who: Who, query = ''): Promise<readonly string[]> {
  const { past, coming } = (await ask(server, who, `${url}${query}`)).json() as {
    past: Day[];
    coming: Day[];
  };
  const codes = [...past, ...coming].flatMap(({ entries }) =>
    entries.flatMap(({ finding }) => finding?.code ?? []),
  );
  return [...new Set(codes)].sort();
}

describe('the agenda', () => {
  it('lists by day what regulations ask for and what findings have to meet', async () => {
    const server = await aServer();
    const facts = { kind: 'centralInspection', feedbackDate: '2024-01-22', campaignEnd: '2024-07-22' };
    const headers = { 'if-match': await tagOf(server, 'clerk', ledgerUrl) };
    await ask(server, 'clerk', { method: 'PATCH', url: ledgerUrl, payload: facts, headers });
    const { status, json } = await ask(server, 'leader', url);
    expect(status).toBe(200);
    expect(json()).toMatchObject({ ledger: 'qinglan', asOf: '2024-06-20', until: '2024-12-20' });
    const keys = [...json().past, ...json().coming].flatMap(({ day, entries }: Day) =>
      entries.map(({ key, state }) => `${day} ${key} ${state}`),
    );
    expect(keys).toContain('2024-05-31 F02.deadline overdue');
    expect(keys).toContain('2024-06-30 F01.deadline coming');
    expect(keys).toContain('2024-07-22 campaign-end coming');
    // The calendar of this ledger is not at hand: nothing is counted by another.
    expect(json().undated).toContainEqual(
      expect.objectContaining({ why: 'calendar-missing', task: 'firstReport', year: 2024 }),
    );
    expect(server.defects).toEqual([]);
  });

  it('gives a contact what is their department’s, and nothing of another’s', async () => {
    const server = await aServer();
    expect(await codesFor(server, 'contact')).toEqual(['F01', 'F02', 'F03']);
    expect(await codesFor(server, 'clerk', `?department=${encodeURIComponent('河道管理科')}`)).toEqual([
      'F01',
      'F02',
      'F03',
    ]);
    const other = await ask(server, 'contact', `${url}?department=${encodeURIComponent('工程科')}`);
    expect([other.status, other.json().code]).toEqual([403, 'outside-own-department']);
    const none = await ask(server, 'clerk', `${url}?department=${encodeURIComponent('信访科')}`);
    expect([none.status, none.json().code]).toEqual([404, 'department-unknown']);
  });

  it('is a calendar for whoever asks for one, the same until something happens', async () => {
    const server = await aServer();
    const first = await ask(server, 'clerk', { url, headers: calendar });
    expect([first.status, first.headers['content-type'], first.headers.vary]).toEqual([
      200,
      'text/calendar; charset=utf-8',
      expect.stringContaining('Accept'),
    ]);
    expect(first.text).toMatch(
      /^BEGIN:VCALENDAR\r\n[\s\S]*\.F01\.deadline@zhenggai\r\n[\s\S]*END:VCALENDAR\r\n$/,
    );
    const json = await ask(server, 'clerk', url);
    expect(json.headers.etag).not.toBe(first.headers.etag);
    const again = { url, headers: { ...calendar, 'if-none-match': String(first.headers.etag) } };
    expect((await ask(server, 'clerk', again)).status).toBe(304);
    expect((await ask(server, 'clerk', { url, headers: calendar })).text).toBe(first.text);
    await command(server, 'contact', ['F01', 'progress'], { text: '正在补齐' });
    expect((await ask(server, 'clerk', again)).status).toBe(200);
    expect(server.defects).toEqual([]);
  });

  it.each([
    [undefined, false],
    ['*/*', false],
    ['text/calendar', true],
    ['text/calendar;q=0', false],
    ['application/json, text/calendar', false],
    ['application/json;q=0.5, text/calendar', true],
    ['text/*', false],
  ])('takes Accept: %s for a calendar: %s', (accept, is) => expect(prefersCalendar(accept)).toBe(is));
});
