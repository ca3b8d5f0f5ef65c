import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { diskFiles } from '../src/files/diskFiles.ts';
import type { Files, Io } from '../src/shell/Io.ts';
import { runRequest } from '../src/shell/runRequest.ts';

/** What a command printed, and how it ended. */
export interface Ended {
  readonly exit: number;
  readonly stdout: string;
  readonly stderr: string;
  /** Standard output as the one JSON document that it has to be. */
  json<T = Record<string, unknown>>(): T;
}

/** What differs from a pipe in Shanghai in the summer of 2024, in Chinese. */
export interface Surroundings {
  readonly env?: Readonly<Record<string, string>>;
  /** Answers of somebody who sits at a terminal. */
  readonly answers?: readonly string[];
  readonly stdin?: string | Uint8Array;
  readonly files?: Partial<Files>;
  readonly columns?: number;
  /** What happens while a command lets time go by. */
  readonly onPause?: (ms: number) => void | Promise<void>;
  /** What happens while a command serves, given what it has printed; then it is asked to stop. */
  readonly onServing?: (stdout: string) => Promise<void>;
}

/** The command line in a folder of its own, with a clock and a user of its own. Gone with the test. */
export class CommandLine {
  readonly folder: string;
  /** The instant that the next command takes for now. */
  now = new Date('2024-07-25T09:00:00+08:00');
  by = '林若溪';
  #ids = 0;

  constructor() {
    this.folder = mkdtempSync(path.join(tmpdir(), 'zhenggai-cli-'));
    onTestFinished(() => rmSync(this.folder, { recursive: true, force: true }));
  }

  path(name: string): string {
    return path.join(this.folder, name);
  }

  has(name: string): boolean {
    return existsSync(this.path(name));
  }

  write(name: string, content: string | Uint8Array): string {
    writeFileSync(this.path(name), content);
    return name;
  }

  /** Runs one command line, its words as a shell would hand them over. */
  async run(words: readonly string[], surroundings: Surroundings = {}): Promise<Ended> {
    const out: string[] = [];
    const err: string[] = [];
    const exit = await runRequest(words, this.#io(out, err, surroundings));
    const stdout = out.join('');
    return { exit, stdout, stderr: err.join(''), json: () => JSON.parse(stdout) };
  }

  /** A command that has to be done. */
  async do(...words: readonly string[]): Promise<Ended> {
    const ended = await this.run(words);
    if (ended.exit !== 0)
      throw new Error(`${words.join(' ')} ended with ${ended.exit}\n${ended.stdout}${ended.stderr}`);
    return ended;
  }

  #io(
    out: string[],
    err: string[],
    { env = {}, answers, stdin = '', files, columns, onPause, onServing }: Surroundings,
  ): Io {
    const left = [...(answers ?? [])];
    return {
      stdout: { write: (text) => out.push(text), isTty: answers !== undefined, columns },
      stderr: { write: (text) => err.push(text), isTty: answers !== undefined },
      stdin: {
        isTty: answers !== undefined,
        readAll: async () => (typeof stdin === 'string' ? stdin : Buffer.from(stdin).toString('utf8')),
        chunks: async function* () {
          yield Buffer.from(stdin);
        },
        ask: async (prompt) => {
          err.push(prompt);
          return left.shift();
        },
      },
      env: { NO_COLOR: '1', ...env },
      cwd: this.folder,
      files: { ...diskFiles, ...files },
      now: () => this.now,
      pause: async (ms) => onPause?.(ms),
      untilStopped: async () => {
        // What is printed in the same breath comes first.
        await Promise.resolve();
        await onServing?.(out.join(''));
      },
      uuid: () => `00000000-0000-4000-8000-${String(++this.#ids).padStart(12, '0')}`,
      user: () => this.by,
    };
  }
}
