import path from 'node:path';
import { findingCode, type RecordedEvent } from '@zhenggai/core';
import { openSqliteLog } from '@zhenggai/store/sqlite';
import { clerkOf } from '../data/clerkOf.ts';
import { progressOf } from '../data/findingRows.ts';
import type { Figure } from '../Figure.ts';
import { inPairs } from '../measure/inPairs.ts';
import { timed } from '../measure/timed.ts';
import { openBareLog } from './bareLog.ts';

const findings = 1_000;
const inABlock = 500;
const blocks = 20;

const perSecond = (milliseconds: number) => (inABlock * 1000) / milliseconds;

export const appending: Figure = {
  name: 'appending',
  ours: '10,000 commands (progress of 1,000 findings in turn) by `handleCommand` on a ledger file, a commit each',
  bare: '`node:sqlite`: the events that come of them inserted as rows of the same size, a commit each, same pragmas',
  why: 'a command is decided, digested, chained and folded, and its commit writes three tables (event, finding, head) where the other side writes one. It matters where a disk takes a commit in a fraction of a millisecond; where it takes several, both sides wait for it alike.',
  libraries: [],
  measure: async (setting) => {
    const log = await openSqliteLog({ path: path.join(setting.folder, 'ledger.db'), create: true });
    const bareLog = openBareLog(path.join(setting.folder, 'bare.db'));
    const clerk = await clerkOf(log, findings);
    let step = 0;
    let recorded: RecordedEvent[] = [];
    const ours = async () => {
      recorded = [];
      const milliseconds = await timed(async () => {
        for (let i = 0; i < inABlock; i++, step++) {
          const row = step % findings;
          const text = progressOf(row, Math.floor(step / findings));
          const { events } = await clerk.give({
            type: 'RecordProgress',
            finding: findingCode(row + 1),
            text,
          });
          recorded.push(...events);
        }
      });
      return perSecond(milliseconds);
    };
    const bare = async () => {
      const rows = bareLog.rowsOf(recorded);
      return perSecond(await timed(() => rows.forEach(bareLog.insert)));
    };
    try {
      const rates = await inPairs({ ours, bare }, { pairs: blocks, warmUps: 1, setting });
      return [{ what: 'rate', unit: '/s', aim: { atLeast: 0.6 }, ...rates }];
    } finally {
      await log.close();
      bareLog.close();
    }
  },
};
