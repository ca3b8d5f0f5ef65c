// A program of its own that writes to a ledger file: `writer.ts PATH FINDING COUNT [WAIT_MS]`.
// It prints `ready`, then the seq of each event that the log says is recorded, or the code of what went wrong.
import { writeSync } from 'node:fs';
import { type FindingCode, isFindingCode } from '@zhenggai/core';
import { isStoreError } from '../../src/index.ts';
import { openSqliteLog } from '../../src/sqlite/index.ts';
import { append, stands } from '../append.ts';
import { opened, progress, registered } from '../drafts.ts';

const [path = '', finding, count = '1', waitMs = '5000'] = process.argv.slice(2);

async function write(code: FindingCode): Promise<void> {
  say('ready');
  const log = await openSqliteLog({ path, create: true, waitMs: Number(waitMs) });
  if ((await log.head('L1')) === null) await append(log, 'L1', [opened]);
  for (let i = 0; i < Number(count); ) {
    const ledger = await stands(log, 'L1');
    const version = (ledger.findings.get(code)?.version ?? 0) + 1;
    const event = version === 1 ? registered(code) : progress(code, { version, text: `第${version}次` });
    const outcome = await append(log, 'L1', [event]);
    // Someone else opened the ledger or moved the finding: look again.
    if (!outcome.ok) continue;
    say(String(outcome.value.head.seq));
    i++;
  }
  await log.close();
}

/** Written at once: what is printed was recorded before, even if this process ends now. */
function say(line: string): void {
  writeSync(1, `${line}\n`);
}

if (!isFindingCode(finding)) throw new Error(`not a finding's code: ${finding}`);
write(finding).catch((error: unknown) => {
  say(isStoreError(error) ? error.code : String(error));
  process.exitCode = 1;
});
