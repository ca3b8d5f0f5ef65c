import { writeSync } from 'node:fs';
import { exitCode } from './ExitCode.ts';
import { languageOf } from './languageOf.ts';
import { outputFailure } from './outputFailure.ts';

/** Ends the process when one of its streams cannot be written any more. */
export function endWithoutOutput(
  process: NodeJS.Process,
  name: 'stdout' | 'stderr',
  error: NodeJS.ErrnoException,
): void {
  // Whoever reads may stop reading (`zhenggai log | head`): that is no error.
  if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
  if (name === 'stdout') sayLast(outputFailure(error, languageOf(process.argv.slice(2), process.env)));
  process.exit(exitCode.unreadable);
}

/** Past all streams, since the process ends with it. */
function sayLast(sentence: string): void {
  try {
    writeSync(2, sentence);
  } catch {}
}
