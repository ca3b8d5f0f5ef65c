import path from 'node:path';
import { diskFolder, type RoundFolder, type RoundRequest } from '@zhenggai/importer';
import { openSqliteLog } from '@zhenggai/store/sqlite';
import type { Context } from '../shell/Context.ts';
import { Failure } from '../shell/Failure.ts';
import type { Options } from '../shell/Options.ts';
import { importingOf } from './importingOf.ts';
import type { LedgerTarget } from './ledgerTarget.ts';

/** How long a file must stand still where nobody says how long, in seconds. */
const usualSettling = 2;

/** What a round over a folder is to do. Fails with `round-folder-missing`, `round-needs-folder`. */
export async function requestOfRound(
  context: Context,
  {
    dir,
    target,
    options,
  }: { readonly dir: string; readonly target: LedgerTarget; readonly options: Options },
): Promise<Omit<RoundRequest, 'mode'> & { readonly mode: 'trial' }> {
  const { io, language, askedOn } = context;
  const place = path.resolve(io.cwd, dir);
  const kind = await io.files.kind(place);
  if (kind === 'none') throw Failure.unreadable({ code: 'round-folder-missing', facts: { path: dir } });
  if (kind === 'file') throw Failure.unreadable({ code: 'round-needs-folder', facts: { path: dir } });
  const asOf = options.day('asOf');
  const due = options.day('due');
  const isBeside = path.dirname(target.path) === place;
  return {
    folder: named(diskFolder(place), dir),
    target,
    importing: importingOf(context),
    mode: 'trial',
    createLog: () => openSqliteLog({ path: target.path, create: true }),
    settling: { ms: 1000 * (options.whole('settle') ?? usualSettling), pause: (ms) => io.pause(ms) },
    language,
    ...(askedOn !== undefined && { on: askedOn }),
    ...(asOf !== undefined && { asOf }),
    ...(due !== undefined && { due }),
    ...(isBeside && { ledgerFile: path.basename(target.path) }),
  };
}

/** The folder, which says by the name that was typed that it cannot be read. */
function named(folder: RoundFolder, dir: string): RoundFolder {
  return {
    ...folder,
    list: () =>
      folder.list().catch((error: unknown) => {
        const message = error instanceof Error ? error.message : String(error);
        throw Failure.unreadable({ code: 'file-unreadable', facts: { path: dir, message } }, error);
      }),
  };
}
