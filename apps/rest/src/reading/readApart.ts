import { Worker } from 'node:worker_threads';
import type { WorkbookReading } from '@zhenggai/core/reading';
import type { ReadOptions } from '@zhenggai/spreadsheet';
import { refused } from '../problem/refused.ts';

/** More than any ledger takes; what takes longer was made to. */
const longestMs = 60_000;
const mostMb = 1024;

/** Built, the worker stands beside the program; from sources it is this folder's. */
const worker = new URL(
  import.meta.url.endsWith('.ts') ? './readWorker.ts' : './readWorker.js',
  import.meta.url,
);

/** One after the other: two at once would keep the server's own work waiting. */
let last: Promise<unknown> = Promise.resolve();

/**
 * Reads a workbook in a thread of its own, so that others are answered meanwhile, within limits of time and memory.
 * Problem: 413 `file-too-large` for one that exceeds them.
 */
export function readApart(bytes: Uint8Array, options: ReadOptions): Promise<WorkbookReading> {
  const reading = last.then(() => read(bytes, options));
  last = reading.catch(() => undefined);
  return reading;
}

function read(bytes: Uint8Array, options: ReadOptions): Promise<WorkbookReading> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(worker, {
      workerData: { bytes, options },
      resourceLimits: { maxOldGenerationSizeMb: mostMb },
    });
    const tooMuch = () => reject(refused([{ code: 'file-too-large' }]));
    const timer = setTimeout(() => {
      tooMuch();
      void thread.terminate();
    }, longestMs);
    thread.once('message', resolve);
    thread.once('error', (error) =>
      'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooMuch() : reject(error),
    );
    thread.once('exit', () => {
      clearTimeout(timer);
      // Where it ended without an answer; after one this changes nothing.
      tooMuch();
    });
  });
}
