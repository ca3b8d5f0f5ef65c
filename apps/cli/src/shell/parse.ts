import type { Language } from '@zhenggai/core/words';
import { CommanderError } from 'commander';
import { type ExitCode, exitCode } from './ExitCode.ts';
import type { Io } from './Io.ts';
import { program, type Request } from './program.ts';
import { usageMessage } from './usageMessage.ts';

/** What a command line asks for; where it asks for help or for nothing that can be, how it ended. */
export function parse(
  argv: readonly string[],
  io: Io,
  language: Language,
): Request | { readonly exit: ExitCode } {
  let request: Request | undefined;
  const root = program(io, language, (found) => {
    request = found;
  });
  try {
    root.parse(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return { exit: ended(error, argv, io, language) };
  }
  return request ?? { exit: exitCode.usage };
}

function ended(error: CommanderError, argv: readonly string[], io: Io, language: Language): ExitCode {
  if (error.exitCode === 0) return exitCode.done;
  const message = usageMessage(error, language);
  const more = language === 'en' ? 'see: zhenggai --help' : '用法见：zhenggai --help';
  // Where the name of a command is missing, help was shown already.
  if (error.code !== 'commander.help') io.stderr.write(`${message}\n${more}\n`);
  if (argv.includes('--json'))
    io.stdout.write(`${JSON.stringify({ refusals: [{ code: 'usage', message }] }, null, 2)}\n`);
  return exitCode.usage;
}
