import { type ExitCode, exitCode } from './shell/ExitCode.ts';
import type { Io } from './shell/Io.ts';
import { version } from './shell/version.ts';

/**
 * Runs one command line and answers its exit code: 0 done, 1 refused or defects found, 2 usage, 3 a file or the
 * store cannot be read. Standard output carries the result only.
 */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  // The commonest question of scripts is answered before anything else is loaded.
  if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
    io.stdout.write(`${version}\n`);
    return exitCode.done;
  }
  const { runRequest } = await import('./shell/runRequest.ts');
  return runRequest(argv, io);
}
