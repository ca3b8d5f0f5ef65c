import type { Language } from '@zhenggai/core/words';
import { type Command, CommanderError } from 'commander';
import { type ExitCode, exitCode } from './ExitCode.ts';
import type { Io } from './Io.ts';
import { commandIn, program, type Request, wordsOf } from './program.ts';
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
    const command = commandIn(root, argv);
    return { exit: ended({ error, command, wantsJson: argv.includes('--json') }, io, language) };
  }
  return request ?? { exit: exitCode.usage };
}

interface Misuse {
  readonly error: CommanderError;
  readonly command: Command;
  readonly wantsJson: boolean;
}

function ended({ error, command, wantsJson }: Misuse, io: Io, language: Language): ExitCode {
  if (error.exitCode === 0) return exitCode.done;
  const message = usageMessage(error, language, command.args.slice(command.registeredArguments.length));
  const help = ['zhenggai', ...wordsOf(command), '--help'].join(' ');
  const more = language === 'en' ? `see: ${help}` : `用法见：${help}`;
  // Where the name of a command is missing, help was shown already.
  if (error.code !== 'commander.help') io.stderr.write(`${message}\n${more}\n`);
  if (wantsJson) io.stdout.write(`${JSON.stringify({ refusals: [{ code: 'usage', message }] }, null, 2)}\n`);
  return exitCode.usage;
}
