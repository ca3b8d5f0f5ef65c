import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mustRun, root } from './run.ts';

describe('changeset version in a throw-away clone', () => {
  let clone: string;

  beforeAll(async () => {
    clone = path.join(mkdtempSync(path.join(tmpdir(), 'zhenggai-version-')), 'clone');
    await mustRun('git', ['clone', '--quiet', `file://${root}`, clone], { cwd: root });
    symlinkSync(path.join(root, 'node_modules'), path.join(clone, 'node_modules'), 'junction');
    writeFileSync(
      path.join(clone, '.changeset/a-note.md'),
      `---\n"@zhenggai/core": minor\n---\n\nA note of the test.\n`,
    );
    await mustRun(process.execPath, [path.join(root, 'node_modules/@changesets/cli/bin.js'), 'version'], {
      cwd: clone,
    });
  });

  afterAll(() => rmSync(path.dirname(clone), { recursive: true, force: true }));

  it('raises all packages to one version, the next minor', () => {
    const [before = 0, after = 0] = [root, clone].map((checkout) =>
      Number(versionIn(checkout, 'packages/core').split('.')[1]),
    );
    expect(after).toBe(before + 1);
    const others = [
      'packages/notice',
      'packages/report',
      'packages/spreadsheet',
      'packages/store',
      'apps/cli',
    ];
    expect(others.map((folder) => versionIn(clone, folder))).toEqual(
      others.map(() => versionIn(clone, 'packages/core')),
    );
  });

  it('writes the note into the change log', () => {
    expect(readFileSync(path.join(clone, 'packages/core/CHANGELOG.md'), 'utf8')).toContain(
      'A note of the test.',
    );
  });

  it('leaves the dependencies between the packages to the workspace', () => {
    const { dependencies } = manifest(clone, 'packages/report');
    expect(dependencies['@zhenggai/core']).toBe('workspace:^');
  });
});

function versionIn(checkout: string, folder: string): string {
  return manifest(checkout, folder).version;
}

function manifest(checkout: string, folder: string) {
  return JSON.parse(readFileSync(path.join(checkout, folder, 'package.json'), 'utf8')) as {
    version: string;
    dependencies: Record<string, string>;
  };
}
