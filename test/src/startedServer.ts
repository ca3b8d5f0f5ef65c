import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { plainSurroundings } from './run.ts';

/** A server as a process of its own. */
export interface StartedServer {
  /** The JSON line that it printed when it listened. */
  readonly said: unknown;
  /** Asks it to end; answers its exit code. */
  stopped(): Promise<number | null>;
}

/** Starts a program of Node in a folder, and waits for the first line that it prints. */
export async function startedServer(words: readonly string[], cwd: string): Promise<StartedServer> {
  const child = spawn(process.execPath, words, {
    cwd,
    env: plainSurroundings(),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'close') as Promise<[number | null]>;
  let complaint = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaint += text;
  });
  const first = once(createInterface({ input: child.stdout }), 'line') as Promise<[string]>;
  const line = await Promise.race([first, ended.then(() => undefined)]);
  if (line === undefined) throw new Error(`it ended before it listened:\n${complaint}`);
  return {
    said: JSON.parse(line[0]),
    stopped: async () => {
      child.kill('SIGTERM');
      const [exit] = await ended;
      return exit;
    },
  };
}
