import { type Command, findingCode, localDate } from '@zhenggai/core';
import { describe, expect, it } from 'vitest';
import { type EventLog, loadLedger } from '../../src/index.ts';
import { openMemoryLog } from '../../src/memory/index.ts';
import { appended } from '../append.ts';
import { progress, registeredPerson } from '../drafts.ts';
import { importing, openLedger } from './commands.ts';
import { handle, handled } from './handle.ts';

const f1 = findingCode(1);
const f2 = findingCode(2);
const progressOn = (finding: typeof f1): Command => ({ type: 'RecordProgress', finding, text: '已补齐记录' });

async function aLedger(): Promise<EventLog> {
  const log = openMemoryLog();
  await handled(log, openLedger);
  await handled(log, importing([f1, f2]));
  return log;
}

async function headOf(log: EventLog) {
  const head = await log.head('L1');
  if (head === null) throw new Error('the ledger is open');
  return head;
}

/** The log, with somebody else's writing before the next append reaches it, `times` times. */
function interrupted(log: EventLog, times: number, interrupt: (n: number) => Promise<unknown>): EventLog {
  let left = times;
  return {
    ...log,
    append: async (request) => {
      if (left > 0) await interrupt(left--);
      return log.append(request);
    },
  };
}

describe('handling a command', () => {
  it('answers what was recorded and the ledger after it', async () => {
    const log = await aLedger();
    const { events, ledger } = await handled(log, progressOn(f1));
    expect(events).toMatchObject([{ type: 'ProgressRecorded', finding: 'F01', findingVersion: 2, seq: 6 }]);
    expect(ledger.head).toEqual(await log.head('L1'));
    expect(ledger.findings.get(f1)?.progress.map(({ text }) => text)).toEqual(['已补齐记录']);
    expect(await loadLedger(log, 'L1')).toBe(ledger);
  });

  it('records nothing where the decision is a refusal', async () => {
    const log = await aLedger();
    const head = await log.head('L1');
    expect(await handle(log, progressOn(findingCode(9)))).toMatchObject({
      ok: false,
      refusals: [{ code: 'finding-unknown' }],
    });
    expect(await log.head('L1')).toEqual(head);
  });

  it('opens no ledger but by the command for it', async () => {
    const log = openMemoryLog();
    expect(await handle(log, progressOn(f1))).toMatchObject({
      ok: false,
      refusals: [{ code: 'ledger-not-open' }],
    });
    expect(await log.ledgers()).toEqual([]);
  });

  it('records on one finding although somebody else recorded on another in between', async () => {
    const log = await aLedger();
    const busy = interrupted(log, 1, () => appended(log, 'L1', [progress(f2, { version: 2 })]));
    const { events, ledger } = await handled(busy, progressOn(f1));
    expect(events).toMatchObject([{ finding: 'F01', seq: 7 }]);
    expect(ledger.findings.get(f2)?.version).toBe(2);
    expect((await log.verify()).defects).toEqual([]);
  });

  it('decides again where the facts of the ledger moved in between', async () => {
    const log = await aLedger();
    const busy = interrupted(log, 3, (n) => appended(log, 'L1', [registeredPerson(`贺${n}`)]));
    const { events, ledger } = await handled(busy, progressOn(f1));
    expect(events).toMatchObject([{ finding: 'F01', seq: 9 }]);
    expect(ledger.persons.size).toBe(4);
  });

  it('gives up in the end, saying why', async () => {
    const log = await aLedger();
    const busy = interrupted(log, 100, (n) => appended(log, 'L1', [registeredPerson(`贺${n}`)]));
    expect(await handle(busy, progressOn(f1))).toMatchObject({
      ok: false,
      refusals: [{ code: 'ledger-changed-meanwhile' }],
    });
  });

  it('refuses the second of two who act on one finding at once', async () => {
    const log = await aLedger();
    const busy = interrupted(log, 1, () => appended(log, 'L1', [progress(f1, { version: 2 })]));
    expect(await handle(busy, progressOn(f1))).toMatchObject({
      ok: false,
      refusals: [{ code: 'finding-changed-meanwhile', at: { finding: 'F01' } }],
    });
    expect(await handle(busy, progressOn(f1))).toMatchObject({ ok: true });
  });

  it('decides nothing for someone who looked at an older version of the finding, or of the ledger', async () => {
    const log = await aLedger();
    const head = await headOf(log);
    const finding = { code: f1, version: 1 };
    expect(await handle(log, progressOn(f2), { known: { finding, head } })).toMatchObject({ ok: true });
    expect(await handle(log, progressOn(f1), { known: { finding } })).toMatchObject({ ok: true });
    expect(await handle(log, progressOn(f1), { known: { finding } })).toMatchObject({
      ok: false,
      refusals: [
        { code: 'finding-changed-meanwhile', at: { finding: 'F01' }, facts: { decidedFor: 1, stands: 2 } },
      ],
    });
    expect(await handle(log, progressOn(f1), { known: { head } })).toMatchObject({
      ok: false,
      refusals: [{ code: 'ledger-changed-meanwhile', facts: { seq: 7 } }],
    });
  });

  it('does not decide again for someone who knew the ledger before its facts moved', async () => {
    const log = await aLedger();
    const head = await headOf(log);
    const busy = interrupted(log, 1, () => appended(log, 'L1', [registeredPerson('贺川')]));
    expect(await handle(busy, progressOn(f1), { known: { head } })).toMatchObject({
      ok: false,
      refusals: [{ code: 'ledger-changed-meanwhile' }],
    });
    expect(await log.head('L1')).toMatchObject({ seq: head.seq + 1 });
  });

  it('loads a ledger as things stood on a date and as known at an instant', async () => {
    const log = await aLedger();
    await handled(log, progressOn(f1), { on: localDate('2026-09-10'), at: 30 });
    const versionAt = async (at: Parameters<typeof loadLedger>[2]) =>
      (await loadLedger(log, 'L1', at)).findings.get(f1)?.version;
    expect(await versionAt({})).toBe(2);
    expect(await versionAt({ asOf: localDate('2026-09-09') })).toBe(1);
    expect(await versionAt({ asOf: localDate('2026-09-10') })).toBe(2);
    expect(await versionAt({ knownAt: '2026-09-30T08:00:29.999Z' })).toBe(1);
    expect(await versionAt({ knownAt: '2026-09-30T08:00:30.000Z' })).toBe(2);
  });
});
