import type { Stats } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Entry, RoundFolder } from './RoundFolder.ts';

/** A folder of this machine. */
export function diskFolder(place: string): RoundFolder {
  const look = async (name: string): Promise<Entry | undefined> => {
    const found = await stat(path.join(place, name)).catch(() => undefined);
    return found && { name, kind: kindOf(found), size: found.size, changedAt: found.mtimeMs };
  };
  return {
    list: async () =>
      (await Promise.all((await readdir(place)).map(look))).filter((one) => one !== undefined),
    look,
    read: (name) => readFile(path.join(place, name)),
  };
}

function kindOf(found: Stats): Entry['kind'] {
  if (found.isDirectory()) return 'folder';
  return found.isFile() ? 'file' : 'other';
}
