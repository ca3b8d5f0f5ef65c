import { contextOf } from './shell/contextOf.ts';
import { type ExitCode, exitCode } from './shell/ExitCode.ts';
import type { Io } from './shell/Io.ts';
import { languageOf } from './shell/languageOf.ts';
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
  const language = languageOf(argv, io.env);
  const { parse } = await import('./shell/parse.ts');
  const parsed = parse(argv, io, language);
  if ('exit' in parsed) return parsed.exit;
  const { action, args, options, shared } = parsed;
  const context = contextOf(io, language, shared);
  try {
    return await action(context, args, options);
  } catch (error) {
    const { explain } = await import('./shell/explain.ts');
    return explain(context, error);
  }
}
