import { randomUUID } from 'node:crypto';
import { userInfo } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { diskFiles } from '../files/diskFiles.ts';
import { endWithoutOutput } from './endWithoutOutput.ts';
import type { Io, Sink, Source } from './Io.ts';

/** The surroundings of a real process: its streams, its clock, its user. */
export function processIo(process: NodeJS.Process): Io {
  return {
    stdout: sinkOf(process, 'stdout'),
    stderr: sinkOf(process, 'stderr'),
    stdin: sourceOf(process),
    env: process.env,
    cwd: process.cwd(),
    files: diskFiles,
    now: () => new Date(),
    uuid: () => randomUUID(),
    pause: (ms) => sleep(ms),
    untilStopped: () => untilStopped(process),
    user: () => process.env.USER ?? process.env.USERNAME ?? userInfo().username,
  };
}

function untilStopped(process: NodeJS.Process): Promise<void> {
  const signals = ['SIGINT', 'SIGTERM'] as const;
  return new Promise((resolve) => {
    const stop = () => {
      // From now on the system's own answer to a signal holds: the end.
      for (const signal of signals) process.off(signal, stop);
      resolve();
    };
    for (const signal of signals) process.on(signal, stop);
  });
}

function sinkOf(process: NodeJS.Process, name: 'stdout' | 'stderr'): Sink {
  const stream = process[name];
  stream.on('error', (error: NodeJS.ErrnoException) => endWithoutOutput(process, name, error));
  return {
    write: (text) => {
      stream.write(text);
    },
    isTty: stream.isTTY === true,
    get columns() {
      return stream.columns;
    },
  };
}

function sourceOf({ stdin, stderr }: NodeJS.Process): Source {
  return {
    isTty: stdin.isTTY === true,
    readAll: async () => {
      const chunks: Uint8Array[] = [];
      for await (const chunk of stdin) chunks.push(chunk);
      return Buffer.concat(chunks).toString('utf8');
    },
    chunks: () => stdin,
    ask: async (prompt) => {
      const { createInterface } = await import('node:readline/promises');
      const lines = createInterface({ input: stdin, output: stderr });
      const ended = new Promise<undefined>((resolve) => lines.once('close', () => resolve(undefined)));
      try {
        return await Promise.race([lines.question(prompt), ended]);
      } finally {
        lines.close();
      }
    },
  };
}
