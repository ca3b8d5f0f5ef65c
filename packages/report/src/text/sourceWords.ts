import type { DocumentLang } from '../document/nodes.ts';

interface Head {
  readonly seq: number;
  readonly hash: string;
}

/**
 * The line that names a ledger's head: the record's place in the chain, its hash in short to read out and in full to
 * compare.
 */
export const sourceWords: Readonly<Record<DocumentLang, (head: Head) => string>> = {
  'zh-CN': ({ seq, hash }) => `取自整改台账第${seq}号记录，链头${short(hash)}（${full(hash)}）。`,
  en: ({ seq, hash }) => `Drawn from the ledger at record ${seq}, head ${short(hash)} (${full(hash)}).`,
};

function short(hash: string): string {
  return hash.slice(hash.indexOf(':') + 1).slice(0, 12) || '—';
}

function full(hash: string): string {
  return hash === '' ? '—' : hash;
}
