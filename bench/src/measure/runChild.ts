import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';

/** What a child process says of its work, see `report.mjs`. */
export interface ChildReport {
  readonly milliseconds: number;
  readonly megabytes: number;
  readonly found: number;
}

const run = promisify(execFile);
const sources = path.resolve(import.meta.dirname, '..');

/** Runs a program of the bench in a fresh process and answers what it reports. */
export async function runChild(program: string, ...parameters: readonly string[]): Promise<ChildReport> {
  const { stdout } = await run(process.execPath, [path.join(sources, program), ...parameters]);
  return JSON.parse(stdout) as ChildReport;
}
