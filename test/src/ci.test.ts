import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { root, run } from './run.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'zhenggai-ci-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let logs = 0;
async function sum(log: string, { tested = 0, checked = 0 } = {}) {
  logs += 1;
  const file = path.join(folder, `${logs}.log`);
  writeFileSync(file, log);
  const { status, stdout } = await run(
    'awk',
    ['-v', `tested=${tested}`, '-v', `checked=${checked}`, '-f', path.join(root, '.ci/sum.awk'), file],
    { cwd: root },
  );
  return { status, last: stdout.trimEnd().split('\n').at(-1) };
}

const green = [
  '@zhenggai/core:test:  Test Files  3 passed (3)',
  '@zhenggai/core:test:       Tests  120 passed | 2 skipped (122)',
  '@zhenggai/store:test:       Tests  30 passed (30)',
].join('\n');

describe.skipIf(process.platform === 'win32')('the last line of .ci/run', () => {
  it('adds up the suites of all packages, test files apart', async () => {
    expect(await sum(green)).toEqual({ status: 0, last: '150 passed, 0 failed' });
  });

  it('counts failures and ends with an error', async () => {
    const log = `${green}\nzhenggai:test:       Tests  2 failed | 7 passed | 1 todo (10)`;
    expect(await sum(log, { tested: 1 })).toEqual({ status: 1, last: '157 passed, 2 failed' });
  });

  it('reads coloured summaries', async () => {
    const log = 'a:test: \u001b[2m      Tests \u001b[22m \u001b[1m\u001b[32m4 passed\u001b[39m\u001b[22m (4)';
    expect(await sum(log)).toEqual({ status: 0, last: '4 passed, 0 failed' });
  });

  it('counts a suite that could not load as a failure', async () => {
    const log = `${green}\nzhenggai:test:       Tests  no tests`;
    expect(await sum(log, { tested: 1 })).toEqual({ status: 1, last: '150 passed, 1 failed' });
  });

  it('counts a failed check as a failure', async () => {
    expect(await sum(green, { checked: 2 })).toEqual({ status: 1, last: '150 passed, 1 failed' });
  });

  it('fails when no test ran', async () => {
    expect(await sum('nothing here')).toEqual({ status: 1, last: '0 passed, 0 failed' });
  });
});
