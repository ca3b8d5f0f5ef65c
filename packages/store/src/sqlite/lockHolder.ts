import { readFileSync, statSync } from 'node:fs';

/** Who holds a write lock on a ledger file. */
export interface LockHolder {
  readonly process?: number;
  readonly program?: string;
}

/** The process that holds the lock, as Linux tells it; elsewhere nothing is known, and nothing is claimed. */
export function lockHolder(path: string, locks = readText('/proc/locks')): LockHolder {
  const files = [path, `${path}-shm`].flatMap(inodeOf);
  for (const line of locks.split('\n')) {
    // 1: POSIX  ADVISORY  WRITE 4242 fd:00:524289 120 120
    const [, kind, , mode, holder, file = ''] = line.trim().split(/\s+/);
    const held = Number(holder);
    if (kind !== 'POSIX' || mode !== 'WRITE' || held === process.pid || !(held > 0)) continue;
    if (!files.includes(file.slice(file.lastIndexOf(':') + 1))) continue;
    const program = readText(`/proc/${held}/comm`).trim();
    return { process: held, ...(program !== '' && { program }) };
  }
  return {};
}

function inodeOf(path: string): readonly string[] {
  try {
    return [String(statSync(path, { bigint: true }).ino)];
  } catch {
    return [];
  }
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
