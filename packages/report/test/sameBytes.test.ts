import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { digestOfBytes, digestOfText } from '@zhenggai/core';
import { describe, expect, it, vi } from 'vitest';
import { formatsOf, render } from '../src/render.ts';
import { sampleDocuments } from './documents.ts';
import { sampleCalendar } from './sampleCalendar.ts';

async function digestsHere(): Promise<readonly string[]> {
  const lines: string[] = [];
  for (const [name, document] of Object.entries(sampleDocuments())) {
    for (const format of formatsOf(document))
      lines.push(`${name}.${format} ${digestOfBytes(await render(document, format))}`);
  }
  lines.push(`calendar.ics ${digestOfText(sampleCalendar())}`);
  return lines;
}

const run = promisify(execFile);
const script = fileURLToPath(new URL('./printDigests.ts', import.meta.url));

async function digestsIn(env: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { stdout } = await run(process.execPath, ['--conditions=@zhenggai/source', script], {
    env: { PATH: process.env.PATH, ...env },
  });
  return stdout.trim().split('\n');
}

describe('invariant 10: same ledger, same date, same template: same bytes', () => {
  let here: ReturnType<typeof digestsHere> | undefined;

  it('in two runs, years apart', async () => {
    const first = await digestsHere();
    vi.useFakeTimers({ now: new Date('2031-02-03T04:05:06Z'), toFake: ['Date'] });
    try {
      expect(await digestsHere()).toEqual(first);
    } finally {
      vi.useRealTimers();
    }
  });

  // Days begin fourteen hours apart; letters, digits, calendars and the order of words differ.
  it.each([
    { TZ: 'America/St_Johns', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
    { TZ: 'Pacific/Kiritimati', LANG: 'zh_CN.GB18030', LANGUAGE: 'zh_CN', HOME: '/' },
    { TZ: 'Pacific/Pago_Pago', LANG: 'ar_EG.UTF-8', LC_ALL: 'ar_EG.UTF-8', LC_NUMERIC: 'de_DE.UTF-8' },
    { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' },
  ])(
    'in another process, in the surroundings %o',
    async (env) => {
      here ??= digestsHere();
      expect(await digestsIn(env)).toEqual(await here);
    },
    60_000,
  );
});
