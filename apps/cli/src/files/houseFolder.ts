import path from 'node:path';
import type { Io } from '../shell/Io.ts';

/**
 * Where this machine keeps what an office adds once for all its ledgers: `ZHENGGAI_HOME`, else the system's place for
 * data of programs. None where the system names no home: then nothing is kept, and nothing is missing.
 */
export function houseFolder({ env, cwd }: Pick<Io, 'env' | 'cwd'>): string | undefined {
  if (env.ZHENGGAI_HOME) return path.resolve(cwd, env.ZHENGGAI_HOME);
  if (env.XDG_DATA_HOME) return path.join(env.XDG_DATA_HOME, 'zhenggai');
  // Set on Windows only.
  if (env.APPDATA) return path.join(env.APPDATA, 'zhenggai');
  return env.HOME ? path.join(env.HOME, '.local', 'share', 'zhenggai') : undefined;
}
