// A program of its own that makes tokens and claims requests in a ledger file: `accessWriter.ts PATH COUNT`.
// It prints `ready`, then the secret of each token that is kept, or `first N` for each request that it was to work on.
import { writeSync } from 'node:fs';
import { isStoreError } from '../../src/index.ts';
import { openSqliteAccess } from '../../src/sqlite/index.ts';

const [path = '', count = '1'] = process.argv.slice(2);
const at = '2026-03-05T08:00:00.000Z';

async function write(): Promise<void> {
  say('ready');
  const access = await openSqliteAccess({ path, waitMs: 20_000 });
  for (let i = 0; i < Number(count); i++) {
    const { secret } = await access.createToken({
      ledger: 'L1',
      person: 'p1',
      createdAt: at,
      expiresAt: '2026-06-03T08:00:00.000Z',
    });
    say(secret);
    const begun = await access.begin({ token: 't1', key: String(i), requestDigest: 'sha256:aa', at });
    if (begun.state === 'first') say(`first ${i}`);
  }
  await access.close();
}

/** Written at once: what is printed was kept before, even if this process ends now. */
function say(line: string): void {
  writeSync(1, `${line}\n`);
}

write().catch((error: unknown) => {
  say(isStoreError(error) ? error.code : String(error));
  process.exitCode = 1;
});
