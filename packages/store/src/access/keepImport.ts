import { requireInstant } from '../log/requireInstant.ts';
import type { AccessEngine, ImportRow } from './AccessEngine.ts';
import type { KeptImport, PendingImport } from './AccessStore.ts';

/** Of a workbook with everything read from it, in bytes. */
const largest = 64 * 2 ** 20;
/** Of one person in one ledger: nobody fills the disk, and nobody pushes out what others uploaded. */
const most = 20;

/** See `AccessStore.keepImport`. */
export async function keepImport(engine: AccessEngine, pending: PendingImport): Promise<KeptImport> {
  const { id, ledger, token, person, fileName, fileDigest, file, reading, proposal, keptAt, expiresAt } =
    pending;
  requireInstant(keptAt, expiresAt);
  const bytes = file.byteLength + Buffer.byteLength(reading) + Buffer.byteLength(proposal);
  if (bytes > largest) return { ok: false, why: 'too-large', bytes, limit: largest };
  const row: ImportRow = {
    id,
    ledger,
    token,
    person,
    name: fileName,
    digest: fileDigest,
    file,
    reading,
    proposal,
    kept: keptAt,
    expires: expiresAt,
  };
  return engine.write(async (tables) => {
    await tables.dropImportsUntil(keptAt);
    const kept = await tables.importsOf(ledger, person);
    for (const old of kept.slice(most - 1)) await tables.dropImport(old);
    await tables.addImport(row);
    return { ok: true };
  });
}
