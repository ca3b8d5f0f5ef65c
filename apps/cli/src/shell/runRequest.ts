import type { Context } from './Context.ts';
import { contextOf } from './contextOf.ts';
import type { ExitCode } from './ExitCode.ts';
import type { Io } from './Io.ts';
import { languageOf } from './languageOf.ts';
import { parse } from './parse.ts';

/**
 * Runs one command line and answers its exit code: 0 done, 1 refused or defects found, 2 usage, 3 a file or the
 * store cannot be read. Standard output carries the result only. What goes wrong is put into words here, once for all
 * commands.
 */
export async function runRequest(argv: readonly string[], io: Io): Promise<ExitCode> {
  const language = languageOf(argv, io.env);
  const parsed = parse(argv, io, language);
  if ('exit' in parsed) return parsed.exit;
  const { action, args, options, shared } = parsed;
  const context: Context = {
    ...contextOf(io, language, shared),
    runIn: (surroundings, words) => runRequest(words, surroundings),
  };
  try {
    return await action(context, args, options);
  } catch (error) {
    const { explain } = await import('./explain.ts');
    return explain(context, error);
  }
}
