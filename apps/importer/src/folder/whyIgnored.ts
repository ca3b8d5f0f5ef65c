import { answerPrefixes } from '../documents/answerNames.ts';
import type { Entry } from './RoundFolder.ts';

/** Why something in the folder is no workbook that somebody delivered. */
export type IgnoredBecause =
  | 'folder'
  | 'not-a-file'
  | 'lock-file'
  | 'hidden'
  | 'temporary'
  | 'system'
  | 'own-output'
  | 'own-ledger';

/** The reason to leave an entry out; nothing where it is a delivery, whatever it holds. */
export function whyIgnored({ name, kind }: Entry, ledgerFile?: string): IgnoredBecause | undefined {
  if (kind === 'folder') return 'folder';
  if (kind === 'other') return 'not-a-file';
  // Excel and WPS keep one beside each workbook that somebody has open.
  if (/^(~\$|\.~)/.test(name)) return 'lock-file';
  if (name.startsWith('.')) return 'hidden';
  if (/\.(tmp|temp|part|partial|crdownload|download|swp|bak)$|~$/i.test(name)) return 'temporary';
  if (/^(thumbs\.db|desktop\.ini|ehthumbs\.db)$/i.test(name)) return 'system';
  if (answerPrefixes.some((prefix) => name.startsWith(prefix)) && /\.(md|html|docx|json)$/i.test(name))
    return 'own-output';
  if (ledgerFile !== undefined && isOfLedger(name, ledgerFile)) return 'own-ledger';
  return undefined;
}

/** SQLite keeps files beside a database while it works. */
function isOfLedger(name: string, ledgerFile: string): boolean {
  return ['', '-wal', '-shm', '-journal'].some((ending) => name === `${ledgerFile}${ending}`);
}
