import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';

/** A server in a process of its own, and what it said of itself when it was ready. */
export interface Child {
  readonly url: string;
  readonly token?: string;
  end(): Promise<void>;
}

/** Starts a server program of this folder. */
export async function startChild(program: string, parameter: string): Promise<Child> {
  const child = spawn(process.execPath, [path.join(import.meta.dirname, program), parameter], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit');
  const line = once(createInterface(child.stdout), 'line').then(([text]) => String(text));
  const said = await Promise.race([line, exited.then(() => Promise.reject(new Error(`${program} ended`)))]);
  return {
    ...(JSON.parse(said) as { url: string; token?: string }),
    end: async () => {
      child.stdin.end();
      await exited;
    },
  };
}
