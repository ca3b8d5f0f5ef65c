import { findingCode, type Ledger, localDate, replay } from '@zhenggai/core';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { copyLedger, type EventLog, keptFinding, keptLedger, loadLedger } from '../../src/index.ts';
import { openMemoryLog } from '../../src/memory/index.ts';
import { openSqliteLog } from '../../src/sqlite/index.ts';
import { aPlace } from '../sqlite/place.ts';
import { type Act, acts, importing, openLedger } from './commands.ts';
import { handle, handled } from './handle.ts';

/** Runs a property on a fresh log of each kind; files are slower and get fewer runs. */
const kinds: readonly [string, number, () => Promise<{ log: EventLog; remove: () => Promise<void> }>][] = [
  ['memory', 300, async () => ({ log: openMemoryLog(), remove: async () => {} })],
  [
    'SQLite',
    40,
    async () => {
      const { path, remove } = await aPlace();
      return { log: await openSqliteLog({ path, create: true }), remove };
    },
  ],
];
const limits = { interruptAfterTimeLimit: 10_000, markInterruptAsFailure: false };

/** A ledger in values that can be compared: maps in their order, histories by seq. */
function comparable(ledger: Ledger) {
  const findings = [...ledger.findings].map(([code, finding]) => [code, JSON.parse(keptFinding(finding))]);
  return { own: JSON.parse(keptLedger(ledger)), readings: [...ledger.readings], findings, head: ledger.head };
}

async function withActs(
  open: (typeof kinds)[0][2],
  list: readonly Act[],
  check: (log: EventLog, act: (i: number) => Promise<void>) => Promise<void>,
) {
  const { log, remove } = await open();
  try {
    await handled(log, openLedger);
    for (const role of ['verifier', 'leader'] as const)
      await handled(log, { type: 'RegisterPerson', name: '方禾', department: '督查室', role });
    await handled(log, importing([findingCode(1), findingCode(2)]), { on: localDate('2026-09-04') });
    await check(log, async (i) => {
      const act = list[i];
      if (act !== undefined) await handle(log, act.command, { ...act, at: i + 1 });
    });
  } finally {
    await log.close();
    await remove();
  }
}

it.each(kinds)('invariant 1: events are final (%s)', { timeout: 30_000 }, async (_, numRuns, open) => {
  await fc.assert(
    fc.asyncProperty(acts, (list) =>
      withActs(open, list, async (log, act) => {
        let before = await log.read('L1');
        for (let i = 0; i < list.length; i++) {
          await act(i);
          const after = await log.read('L1');
          expect(after.slice(0, before.length)).toEqual(before);
          before = after;
        }
      }),
    ),
    { numRuns, ...limits },
  );
});

it.each(kinds)('invariant 14: replay is truth (%s)', { timeout: 30_000 }, async (_, numRuns, open) => {
  await fc.assert(
    fc.asyncProperty(acts, (list) =>
      withActs(open, list, async (log, act) => {
        for (let i = 0; i < list.length; i++) await act(i);
        const replayed = replay('L1', await log.read('L1'));
        // The state kept beside the events, the one folded event by event, and the one replayed are one.
        expect((await log.verify()).defects).toEqual([]);
        expect(comparable(await loadLedger(log, 'L1'))).toEqual(comparable(replayed));
        // Rebuilt on another machine, the log has the same head.
        const other = openMemoryLog();
        expect(await copyLedger({ ledger: 'L1', from: log, to: other })).toEqual(replayed.head);
        expect((await other.verify()).defects).toEqual([]);
        expect(await other.read('L1')).toEqual(await log.read('L1'));
      }),
    ),
    { numRuns, ...limits },
  );
});
