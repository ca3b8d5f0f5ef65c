import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import type { Files } from '../shell/Io.ts';

/** The files of this machine. */
export const diskFiles: Files = {
  read: (path) => readFile(path),

  async digest(path) {
    const hash = createHash('sha256');
    let size = 0;
    for await (const chunk of createReadStream(path)) {
      hash.update(chunk);
      size += chunk.length;
    }
    return { sha256: hash.digest('hex'), size };
  },

  async write(path, content) {
    const file = await open(path, 'w');
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
  },

  rename: (from, to) => rename(from, to),
  remove: (path) => rm(path, { force: true }),
  makeFolder: async (path) => {
    await mkdir(path, { recursive: true });
  },

  async list(path) {
    return readdir(path).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return [];
      throw error;
    });
  },

  async kind(path) {
    const found = await stat(path).catch(() => undefined);
    if (found === undefined) return 'none';
    return found.isDirectory() ? 'folder' : 'file';
  },

  async isSame(path, other) {
    const [one, two] = await Promise.all(
      [path, other].map((each) => stat(each, { bigint: true }).catch(() => undefined)),
    );
    return one !== undefined && two !== undefined && one.ino === two.ino && one.dev === two.dev;
  },
};
