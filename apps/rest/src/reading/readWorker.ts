import { parentPort, workerData } from 'node:worker_threads';
import { type ReadOptions, readWorkbook } from '@zhenggai/spreadsheet';

// Given by `readApart`, by nobody else.
const { bytes, options } = workerData as { readonly bytes: Uint8Array; readonly options: ReadOptions };

parentPort?.postMessage(readWorkbook(bytes, options));
