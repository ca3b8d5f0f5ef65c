import type { DocumentLang } from '../document/nodes.ts';
import { zoneTime } from './zoneTime.ts';

interface Head {
  readonly seq: number;
  readonly hash: string;
}

/**
 * The line that names a ledger's head: the record's place in the chain, its hash in short to read out and in full to
 * compare; and the instant as of whose knowledge it was drawn, where one was asked for.
 */
export const sourceWords: Readonly<Record<DocumentLang, (head: Head, knownAt?: string) => string>> = {
  'zh-CN': ({ seq, hash }, knownAt) =>
    `取自整改台账第${seq}号记录，链头${short(hash)}（${full(hash)}）${knownAt === undefined ? '' : `，按${zoneTime(knownAt)}已知情况`}。`,
  en: ({ seq, hash }, knownAt) =>
    `Drawn from the ledger at record ${seq}, head ${short(hash)} (${full(hash)})${knownAt === undefined ? '' : `, as known at ${zoneTime(knownAt)} (UTC+8)`}.`,
};

function short(hash: string): string {
  return hash.slice(hash.indexOf(':') + 1).slice(0, 12) || '—';
}

function full(hash: string): string {
  return hash === '' ? '—' : hash;
}
