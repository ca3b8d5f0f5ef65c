import { findingCode, replay } from '@zhenggai/core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { copyLedger, type EventLog, keptChange, loadLedger, StoreError, theLedger } from '../../src/index.ts';
import { openMemoryLog } from '../../src/memory/index.ts';
import { append, appended, instant, stands } from '../append.ts';
import { manyRegistered, opened, progress, registered, registeredPerson } from '../drafts.ts';

const f1 = findingCode(1);
const f2 = findingCode(2);

/** What every event log has to do, whatever keeps its rows. */
export function eventLogContract(
  name: string,
  open: () => Promise<{ log: EventLog; remove: () => Promise<void> }>,
): void {
  describe(`the event log contract, ${name}`, () => {
    let log: EventLog;
    let remove: () => Promise<void>;
    beforeEach(async () => {
      ({ log, remove } = await open());
    });
    afterEach(async () => {
      await log.close();
      await remove();
    });

    it('holds nothing at first', async () => {
      expect(await log.ledgers()).toEqual([]);
      expect(await log.head('L1')).toBeNull();
      await expect(log.read('L1')).rejects.toMatchObject({
        code: 'ledger-not-found',
        facts: { ledger: 'L1' },
      });
      await expect(loadLedger(log, 'L1')).rejects.toMatchObject({ code: 'ledger-not-found' });
      expect(await log.verify()).toEqual({ ledgers: [], defects: [] });
    });

    it('may be closed twice', async () => {
      await log.close();
      await log.close();
    });

    it('numbers events from 1 without gaps and chains each to the one before', async () => {
      const head = await appended(log, 'L1', [opened, registered(f1), registered(f2)]);
      await appended(log, 'L1', [progress(f1, { version: 2 })]);
      const events = await log.read('L1');
      expect(events.map(({ seq }) => seq)).toEqual([1, 2, 3, 4]);
      expect(events.map(({ previousHash }) => previousHash)).toEqual([
        '',
        ...events.slice(0, -1).map(({ hash }) => hash),
      ]);
      expect(head).toEqual({ seq: 3, hash: events[2]?.hash });
      expect(await log.head('L1')).toEqual({ seq: 4, hash: events[3]?.hash });
    });

    it('keeps both times: when it happened and when it was recorded', async () => {
      const recordedAt = '2026-04-01T01:02:03.004Z';
      await appended(log, 'L1', [opened, registered(f1)], { recordedAt });
      const [, event] = await log.read('L1');
      expect(event).toMatchObject({ happenedOn: '2026-03-05', recordedAt });
    });

    it('answers events as they were decided, with their place beside', async () => {
      await appended(log, 'L1', [opened, registered(f1)]);
      const [first, second] = await log.read('L1');
      expect(first).toMatchObject(opened);
      expect(second).toMatchObject({ ...registered(f1), ledger: 'L1', seq: 2 });
    });

    it('reads from a seq on', async () => {
      await appended(log, 'L1', [opened, ...manyRegistered(5)]);
      expect((await log.read('L1', { afterSeq: 4 })).map(({ seq }) => seq)).toEqual([5, 6]);
      expect(await log.read('L1', { afterSeq: 6 })).toEqual([]);
    });

    it('records all events of one append or none', async () => {
      await appended(log, 'L1', [opened, registered(f1)]);
      const refused = await append(log, 'L1', [registered(f2), progress(f1, { version: 7 })]);
      expect(refused).toEqual({
        ok: false,
        refusals: [
          { code: 'finding-changed-meanwhile', at: { finding: 'F01' }, facts: { decidedFor: 7, stands: 1 } },
        ],
      });
      expect((await log.read('L1')).length).toBe(2);
      expect((await log.verify()).defects).toEqual([]);
    });

    it('records nothing where folding the state to keep fails', async () => {
      const head = await appended(log, 'L1', [opened]);
      const failing = log.append({
        ledger: 'L1',
        events: [registered(f1)],
        recordedAt: instant,
        known: head,
        keep: () => {
          throw new RangeError('cannot fold');
        },
      });
      await expect(failing).rejects.toThrow('cannot fold');
      expect(await log.head('L1')).toEqual(head);
      await appended(log, 'L1', [registered(f1)]);
      expect((await log.verify()).defects).toEqual([]);
    });

    it('refuses a second act on the finding that another one moved meanwhile, and names it', async () => {
      await appended(log, 'L1', [opened, registered(f1), registered(f2)]);
      const known = await stands(log, 'L1');
      await appended(log, 'L1', [progress(f1, { version: 2 })], { known });
      const second = await append(log, 'L1', [progress(f1, { version: 2, text: '另一份进展' })], { known });
      expect(second.ok).toBe(false);
      expect(second).toMatchObject({
        refusals: [{ code: 'finding-changed-meanwhile', at: { finding: 'F01' } }],
      });
    });

    it('lets two people on two findings never collide', async () => {
      await appended(log, 'L1', [opened, registered(f1), registered(f2)]);
      const known = await stands(log, 'L1');
      const outcomes = await Promise.all([
        append(log, 'L1', [progress(f1, { version: 2 })], { known }),
        append(log, 'L1', [progress(f2, { version: 2 })], { known }),
      ]);
      expect(outcomes.map(({ ok }) => ok)).toEqual([true, true]);
      expect((await log.read('L1')).length).toBe(5);
      expect((await log.verify()).defects).toEqual([]);
    });

    it('refuses a decision that rests on facts of the ledger which moved meanwhile', async () => {
      await appended(log, 'L1', [opened, registered(f1)]);
      const known = await stands(log, 'L1');
      await appended(log, 'L1', [registeredPerson('方禾')], { known });
      for (const event of [progress(f1, { version: 2 }), registeredPerson('方禾')]) {
        expect(await append(log, 'L1', [event], { known })).toEqual({
          ok: false,
          refusals: [{ code: 'ledger-changed-meanwhile', facts: { seq: 3 } }],
        });
      }
    });

    it('counts several events of one finding up in one append', async () => {
      await appended(log, 'L1', [
        opened,
        registered(f1),
        progress(f1, { version: 2 }),
        progress(f1, { version: 3 }),
      ]);
      const ledger = await loadLedger(log, 'L1');
      expect(ledger.findings.get(f1)?.version).toBe(3);
    });

    it('refuses half a character before it is digested, and says where it stands', async () => {
      await appended(log, 'L1', [opened, registered(f1)]);
      expect(await append(log, 'L1', [progress(f1, { version: 2, text: '已完\ud800成' })])).toEqual({
        ok: false,
        refusals: [
          {
            code: 'lone-surrogate',
            at: { finding: 'F01' },
            facts: { type: 'ProgressRecorded', path: 'data.text' },
          },
        ],
      });
      await appended(log, 'L1', [progress(f1, { version: 2, text: '𠮷 与 C:\\udata 均可' })]);
      expect((await log.verify()).defects).toEqual([]);
    });

    it('throws for an instant without milliseconds or zone', async () => {
      await expect(append(log, 'L1', [opened], { recordedAt: '2026-03-05T08:00:00Z' })).rejects.toThrow(
        RangeError,
      );
    });

    it('holds several ledgers, each with its own chain', async () => {
      await appended(log, 'L2', [opened, registered(f1)]);
      await expect(theLedger(log)).resolves.toBe('L2');
      await appended(log, 'L1', [opened]);
      await appended(log, 'L2', [registered(f2)]);
      expect(await log.ledgers()).toEqual(['L1', 'L2']);
      expect((await log.read('L1')).map(({ seq }) => seq)).toEqual([1]);
      expect((await log.read('L2')).map(({ seq }) => seq)).toEqual([1, 2, 3]);
      expect((await log.verify()).ledgers.map(({ ledger, findings }) => [ledger, findings])).toEqual([
        ['L1', 0],
        ['L2', 2],
      ]);
      await expect(theLedger(log)).rejects.toMatchObject({
        code: 'several-ledgers',
        facts: { ledgers: ['L1', 'L2'] },
      });
      await expect(theLedger(log, 'L3')).rejects.toMatchObject({ code: 'ledger-not-found' });
      await expect(theLedger(log, 'L2')).resolves.toBe('L2');
    });

    it('takes ten thousand findings in one append', async () => {
      await appended(log, 'L1', [opened, ...manyRegistered(10_000)]);
      const ledger = await loadLedger(log, 'L1');
      expect(ledger.findings.size).toBe(10_000);
      expect(ledger.head.seq).toBe(10_001);
    });

    it('verifies that the state kept is the one that replay gives', async () => {
      await appended(log, 'L1', [opened, registered(f1), registeredPerson('方禾')]);
      await appended(log, 'L1', [progress(f1, { version: 2 })]);
      expect(await log.verify('L1')).toMatchObject({ ledgers: [{ ledger: 'L1', findings: 1 }], defects: [] });
      await expect(log.verify('L2')).rejects.toMatchObject({ code: 'ledger-not-found' });
    });

    it('tells how far a verification has come', async () => {
      await appended(log, 'L1', [opened, registered(f1)]);
      const heard: unknown[] = [];
      await log.verify('L1', (...progress) => heard.push(progress));
      expect(heard).toEqual([[2, 2, 'L1']]);
    });

    it('finds a state kept that replay does not give', async () => {
      const head = await appended(log, 'L1', [opened]);
      await log.append({
        ledger: 'L1',
        events: [registered(f1)],
        recordedAt: instant,
        known: head,
        keep: () => ({ findings: new Map([[f1, '{"stage":"closed"}']]) }),
      });
      expect((await log.verify()).defects).toMatchObject([
        { what: 'kept-state-differs', ledger: 'L1', seq: 2, type: 'FindingRegistered', finding: 'F01' },
      ]);
    });

    it('salts every event anew, so that equal data has unequal digests', async () => {
      await appended(log, 'L1', [opened, registered(f1, '同一内容'), registered(f2, '同一内容')]);
      const salts = (await log.readSalted('L1')).map(({ salt }) => salt);
      expect(new Set(salts).size).toBe(3);
      for (const salt of salts) expect(salt).toMatch(/^[0-9a-f]{32}$/);
    });

    it('rebuilds a ledger of another log with the same head', async () => {
      const other = openMemoryLog();
      const head = await appended(other, 'L1', [opened, registered(f1), progress(f1, { version: 2 })]);
      expect(await copyLedger({ ledger: 'L1', from: other, to: log })).toEqual(head);
      expect(await log.read('L1')).toEqual(await other.read('L1'));
      expect((await log.verify()).defects).toEqual([]);
      await expect(copyLedger({ ledger: 'L1', from: other, to: log })).rejects.toBeInstanceOf(StoreError);
    });

    it('takes over no event that was changed on the way', async () => {
      const other = openMemoryLog();
      await appended(other, 'L1', [opened, registered(f1), progress(f1, { version: 2 })]);
      const salted = await other.readSalted('L1');
      const changed = salted.map((one) =>
        one.event.type === 'ProgressRecorded'
          ? { ...one, event: { ...one.event, data: { text: '改过' } } }
          : one,
      );
      const restored = log.restore({
        ledger: 'L1',
        events: changed,
        keep: (_, recorded) => keptChange(replay('L1', recorded), recorded),
      });
      await expect(restored).rejects.toMatchObject({
        code: 'broken-chain',
        facts: { seq: 3, what: 'hash-mismatch' },
      });
      expect(await log.ledgers()).toEqual([]);
    });

    it('refuses to go on where it no longer holds what was decided on', async () => {
      await appended(log, 'L1', [opened]);
      const known = { seq: 9, hash: 'sha256:gone' };
      const outcome = log.append({
        ledger: 'L1',
        events: [registered(f1)],
        recordedAt: instant,
        known,
        keep: () => ({ findings: new Map() }),
      });
      await expect(outcome).rejects.toMatchObject({ code: 'broken-chain' });
    });
  });
}
