import path from 'node:path';
import { digestOfBytes, type Ledger } from '@zhenggai/core';
import type { Format } from '@zhenggai/report';
import { loadLedger } from '@zhenggai/store';
import { ledgerPlace } from '../ledger/ledgerPlace.ts';
import type { OpenLedger } from '../ledger/withLedger.ts';
import type { Context } from '../shell/Context.ts';
import { Failure } from '../shell/Failure.ts';

/** What is written: a document in one of its formats, or a calendar. */
type OutFormat = Format | 'ics';

/** The endings of a document's name, by format. */
const endings: Readonly<Record<OutFormat, readonly string[]>> = {
  md: ['md', 'markdown'],
  html: ['html', 'htm'],
  json: ['json'],
  docx: ['docx'],
  xlsx: ['xlsx'],
  ics: ['ics'],
};
/** Endings that promise something else than any of our documents. */
const foreign = ['doc', 'wps', 'xls', 'xlsm', 'et', 'csv', 'pdf', 'ofd', 'db', 'sqlite', 'zip'];

/** Where a document is to go. */
export interface OutTarget {
  readonly place: string;
  readonly format: OutFormat;
  /** What the ledger holds now, asked for only where a file is there already. */
  readonly held: () => Promise<Ledger>;
}

/** The ledger as it stands now, read once however often it is asked for. */
export function heldBy({ log, id }: OpenLedger): () => Promise<Ledger> {
  let held: Promise<Ledger> | undefined;
  return () => {
    held ??= loadLedger(log, id);
    return held;
  };
}

/**
 * Sees to it that a document replaces nothing but an earlier document: neither the ledger, nor a file that the ledger
 * names as evidence, nor anything else. Answers whether a file is there. Fails with `out-not-ours` (whose `why` is
 * `ledger`, `evidence`, `ending` or `content`), and with `out-contradicts-format` where the name promises another format.
 */
export async function checkOutTarget(context: Context, { place, format, held }: OutTarget): Promise<boolean> {
  const { files } = context.io;
  const ending = path.extname(place).slice(1).toLowerCase();
  const notOurs = (why: string) =>
    Failure.refused([{ code: 'out-not-ours', facts: { path: shownPath(context, place), why, format } }]);
  const { path: ledger } = await ledgerPlace(context);
  for (const own of [ledger, `${ledger}-wal`, `${ledger}-shm`])
    if (place === own || (await files.isSame(place, own))) throw notOurs('ledger');
  const isThere = (await files.kind(place)) !== 'none';
  if (isThere && !endings[format].includes(ending)) throw notOurs('ending');
  const known = [...Object.values(endings).flat(), ...foreign];
  if (known.includes(ending) && !endings[format].includes(ending))
    throw Failure.usage({ code: 'out-contradicts-format', facts: { ending, format } });
  if (!isThere) return false;
  const bytes = await files.read(place).catch((error: unknown) => {
    const facts = { path: shownPath(context, place), message: String(error) };
    throw Failure.unreadable({ code: 'file-unreadable', facts }, error);
  });
  if (bytes.length > 0 && !looksLike(bytes, format)) throw notOurs('content');
  if (isEvidence(await held(), digestOfBytes(bytes))) throw notOurs('evidence');
  return true;
}

/** Says whether bytes begin as a document of the format does; other text is anything without a zero byte. */
function looksLike(bytes: Uint8Array, format: OutFormat): boolean {
  if (format === 'ics') return new TextDecoder().decode(bytes.subarray(0, 15)) === 'BEGIN:VCALENDAR';
  if (format === 'docx' || format === 'xlsx') return bytes[0] === 0x50 && bytes[1] === 0x4b;
  return !bytes.subarray(0, 4096).includes(0);
}

function isEvidence({ findings }: Ledger, digest: string): boolean {
  return [...findings.values()].some(({ evidence }) => evidence.some((one) => one.digest === digest));
}

function shownPath({ io }: Context, place: string): string {
  return path.relative(io.cwd, place) || place;
}
