import path from 'node:path';
import type { Context } from '../shell/Context.ts';
import type { Options } from '../shell/Options.ts';
import { hasPlace } from './formatOf.ts';

/** Says whether `--out` names a folder: one that is there, or a name that ends as one. */
export async function isFolder({ io }: Context, options: Options): Promise<boolean> {
  if (!hasPlace(options)) return false;
  const out = options.needed('out');
  return /[\\/]$/.test(out) || (await io.files.kind(path.resolve(io.cwd, out))) === 'folder';
}
