import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { firstLedgerId, ledgerToCome, localDate } from '@zhenggai/core';
import { loadLedger } from '@zhenggai/store';
import { openSqliteLog } from '@zhenggai/store/sqlite';
import { expect, it, onTestFinished } from 'vitest';
import { diskFolder, runRound } from '../src/index.ts';
import { rowsOf, unitWorkbook } from './unitWorkbook.ts';

it('two rounds at once over one folder record every workbook once, in one whole ledger', async () => {
  const place = mkdtempSync(path.join(tmpdir(), 'zhenggai-rounds-'));
  onTestFinished(() => rmSync(place, { recursive: true, force: true }));
  const units = ['工程科', '安全科', '办公室', '水库科', '规划科'];
  for (const unit of units) {
    const bytes = await unitWorkbook({ unit, asOf: '2024年6月30日', rows: rowsOf(unit, 3) });
    writeFileSync(path.join(place, `${unit}.xlsx`), bytes);
  }
  const file = path.join(place, 'ledger.db');
  let ids = 0;
  const round = () =>
    runRound({
      folder: diskFolder(place),
      target: { id: firstLedgerId, ledger: ledgerToCome(firstLedgerId), isOpen: false },
      importing: {
        by: '林若溪',
        channel: 'cli',
        today: localDate('2024-07-25'),
        newId: () => `import-${++ids}`,
        recordedAt: () => '2024-07-25T01:00:00.000Z',
      },
      mode: 'record',
      createLog: () => openSqliteLog({ path: file, create: true }),
      settling: { ms: 0, pause: async () => {} },
      language: 'zh-CN',
      ledgerFile: 'ledger.db',
    });
  const rounds = await Promise.all([round(), round()]);
  for (const name of units.map((unit) => `${unit}.xlsx`)) {
    const outcomes = rounds.map(({ files }) => files.find((one) => one.file === name)?.outcome);
    expect([name, ...outcomes.sort()]).toEqual([name, 'accepted', 'unchanged']);
  }
  const log = await openSqliteLog({ path: file });
  onTestFinished(() => log.close());
  expect((await loadLedger(log, firstLedgerId)).findings.size).toBe(15);
  expect((await log.verify()).defects).toEqual([]);
});
