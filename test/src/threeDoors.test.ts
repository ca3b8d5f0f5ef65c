import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { passagesOf, patternOf, printedParts, scriptOf } from './RunningPage.ts';
import { type Outcome, root, run } from './run.ts';

const pageOf = (file: string) => readFileSync(path.join(root, 'docs', file), 'utf8');
const passages = passagesOf(pageOf('three-doors.md'));

/** A machine without bash, or with a curl older than `%header{…}`, cannot follow the page. */
const [bash, curl] = await Promise.all(
  ['bash', 'curl'].map((tool) => run(tool, ['--version'], { cwd: root })),
);
const [, major = 0, minor = 0] = (/^curl (\d+)\.(\d+)/.exec(curl?.stdout ?? '') ?? []).map(Number);
const canRun = bash?.status === 0 && major * 100 + minor >= 784;
if (!canRun && process.env.ZHENGGAI_NIGHTLY === '1')
  throw new Error('bash and curl ≥ 7.84 are needed by night');

describe.skipIf(!canRun)('docs/three-doors.md (skipped without bash and curl ≥ 7.84)', () => {
  let outcome: Outcome;

  beforeAll(async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'zhenggai-doors-'));
    try {
      copyFileSync(
        path.join(root, 'apps/cli/demo/ledger-2024-03.xlsx'),
        path.join(folder, 'ledger-2024-03.xlsx'),
      );
      const command = `exec '${process.execPath}' '${path.join(root, 'apps/cli/dist/main.js')}' "$@"`;
      writeFileSync(path.join(folder, 'zhenggai'), `#!/bin/sh\n${command}\n`, { mode: 0o755 });
      const port = String(await freePort());
      const script = scriptOf(passages).replaceAll('8787', port);
      writeFileSync(path.join(folder, 'page.sh'), script);
      outcome = await run('bash', ['page.sh'], {
        cwd: folder,
        env: { PATH: `${folder}:${process.env.PATH}`, LC_ALL: '', LANG: 'zh_CN.UTF-8' },
      });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('runs from the first command to the last', () => {
    expect(outcome).toMatchObject({ status: 0 });
  });

  it.each(
    passages.flatMap(({ commands, printed }, i) =>
      printed === undefined ? [] : [[commands.split('\n')[0], printed, i] as const],
    ),
  )('prints what the page says: %s', (_, printed, i) => {
    const part = printedParts(outcome.stdout)[i] ?? '';
    expect(`${part.trimEnd()}\n`).toMatch(patternOf(printed));
  });
});

it('is told in Chinese with the same commands', () => {
  expect(passagesOf(pageOf('three-doors.zh-CN.md'))).toEqual(passages);
});

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}
