import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { isStoreError } from '../../src/index.ts';
import { openSqliteLog } from '../../src/sqlite/index.ts';
import { seqsOf, spawnWriter } from '../process/spawnWriter.ts';
import { aPath } from './place.ts';

/** At night more often: a rare moment is met by trying. */
const rounds = process.env.ZHENGGAI_NIGHTLY === '1' ? 200 : 20;

/** What stands in a file after its writer was killed; nothing where not even the file was made. */
async function standing(path: string): Promise<readonly number[]> {
  try {
    const log = await openSqliteLog({ path });
    try {
      expect((await log.verify()).defects).toEqual([]);
      return (await log.ledgers()).includes('L1') ? (await log.read('L1')).map(({ seq }) => seq) : [];
    } finally {
      await log.close();
    }
  } catch (error) {
    if (isStoreError(error, 'store-not-found') || isStoreError(error, 'not-a-ledger-file')) return [];
    throw error;
  }
}

it('what was reported as recorded survives a kill at any point', { timeout: rounds * 10_000 }, async () => {
  let path = await aPath();
  let recorded = 0;
  for (let round = 0; round < rounds; round++) {
    // Every fourth writer is killed while it makes its file, those after it while they record there.
    const isYoung = round % 4 === 0;
    if (isYoung) path = await aPath();
    const writer = spawnWriter(path, 'F01', '1000000');
    await writer.said((line) => (isYoung ? line === 'ready' : /^\d+$/.test(line)));
    const delay = Math.random() * (isYoung ? 25 : 120);
    await sleep(delay);
    writer.process.kill('SIGKILL');
    await writer.ended();
    const acknowledged = seqsOf(writer.lines());
    const seqs = await standing(path);
    const missing = acknowledged.filter((seq) => !seqs.includes(seq));
    expect(missing, `round ${round}, killed after ${delay} ms`).toEqual([]);
    recorded += acknowledged.length;
  }
  expect(recorded).toBeGreaterThan(rounds);
});
