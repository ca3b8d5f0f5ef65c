import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mustRun, pnpm, root, run } from './run.ts';

describe('a fresh clone', () => {
  let clone: string;
  const zhenggai = (...args: string[]) => {
    const [command, ...rest] = pnpm;
    return run(command, [...rest, 'zhenggai', ...args], { cwd: clone });
  };

  beforeAll(async () => {
    clone = path.join(mkdtempSync(path.join(tmpdir(), 'zhenggai-clone-')), 'clone');
    await mustRun('git', ['clone', '--quiet', `file://${root}`, clone], { cwd: root });
  });

  afterAll(() => rmSync(path.dirname(clone), { recursive: true, force: true }));

  it('installs, builds and runs the command in one step, standard output being the command’s alone', async () => {
    const { version } = JSON.parse(readFileSync(path.join(clone, 'apps/cli/package.json'), 'utf8')) as {
      version: string;
    };
    expect(await zhenggai('--version')).toMatchObject({ status: 0, stdout: `${version}\n` });
  });

  it('hands the command’s exit code on: 2 for a wrong use', async () => {
    expect(await zhenggai('no-such-command')).toMatchObject({ status: 2, stdout: '' });
  });
});
