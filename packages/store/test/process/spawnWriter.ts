import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** A writer as a process of its own, and what it has printed so far. */
export interface Writer {
  readonly process: ChildProcess;
  lines(): readonly string[];
  /** Until a line was printed that `is` wanted, or the process ended. */
  said(is: (line: string) => boolean): Promise<void>;
  ended(): Promise<void>;
}

/** Starts `writer.ts` with its arguments. */
export function spawnWriter(...args: readonly string[]): Writer {
  return spawnProgram('writer.ts', ...args);
}

/** Starts a program of this folder with its arguments. */
export function spawnProgram(name: string, ...args: readonly string[]): Writer {
  const program = fileURLToPath(new URL(name, import.meta.url));
  const child = spawn(process.execPath, ['-C', '@zhenggai/source', program, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let text = '';
  child.stdout.setEncoding('utf8');
  child.stdout.on('data', (more: string) => {
    text += more;
  });
  // Subscribed at once: a process that ends early has ended for whoever asks later.
  const closed = once(child, 'close');
  // A line counts when it is whole: the last one may have been cut off with the process.
  const lines = () => text.split('\n').slice(0, -1);
  return {
    process: child,
    lines,
    said: async (is) => {
      while (!lines().some(is)) {
        const isOver = await Promise.race([
          once(child.stdout, 'data').then(() => false),
          closed.then(() => true),
        ]);
        if (isOver) return;
      }
    },
    ended: async () => {
      await closed;
    },
  };
}

/** The seqs among printed lines. */
export function seqsOf(lines: readonly string[]): readonly number[] {
  return lines.filter((line) => /^\d+$/.test(line)).map(Number);
}
