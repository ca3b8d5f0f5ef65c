import { version } from './shell/version.ts';

/** Runs the command with what the process is given, and leaves its exit code. */
export async function start(): Promise<void> {
  const argv = process.argv.slice(2);
  // The commonest question of scripts is answered before anything else is loaded, even Node's own files and digests.
  if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) return sayVersion();
  const { runRequest } = await import('./shell/runRequest.ts');
  const { processIo } = await import('./shell/processIo.ts');
  process.exitCode = await runRequest(argv, processIo(process));
}

function sayVersion(): void {
  process.stdout.on('error', async (error: NodeJS.ErrnoException) => {
    const { endWithoutOutput } = await import('./shell/endWithoutOutput.ts');
    endWithoutOutput(process, 'stdout', error);
  });
  process.stdout.write(`${version}\n`);
}
