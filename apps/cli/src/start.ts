import { run } from './run.ts';
import { processIo } from './shell/processIo.ts';

/** Runs the command with what the process is given, and leaves its exit code. */
export async function start(): Promise<void> {
  process.exitCode = await run(process.argv.slice(2), processIo(process));
}
