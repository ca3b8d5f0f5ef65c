import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { embeddingExample } from './embeddingExample.ts';
import { olderNode } from './olderNode.ts';
import { manifestOf, published } from './published.ts';
import { mustRun, pnpm, root, run } from './run.ts';
import { startedServer } from './startedServer.ts';

const libraries = published.filter(({ manifest }) => manifest.exports !== undefined);
const older = await olderNode();

describe('every package as npm would deliver it', () => {
  let project: string;
  const installed = (name: string) => path.join(project, 'node_modules', name);

  beforeAll(async () => {
    project = mkdtempSync(path.join(tmpdir(), 'zhenggai-publish-'));
    const tarballs = path.join(project, 'tarballs');
    mkdirSync(tarballs);
    const [command, ...args] = pnpm;
    for (const { folder } of published)
      await mustRun(command, [...args, 'pack', '--pack-destination', tarballs], { cwd: folder });
    writeFileSync(path.join(project, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
    await mustRun(
      'npm',
      [
        'install',
        '--prefer-offline',
        '--no-audit',
        '--no-fund',
        '--ignore-scripts',
        ...readdirSync(tarballs).map((name) => `./tarballs/${name}`),
      ],
      { cwd: project },
    );
  });

  afterAll(() => rmSync(project, { recursive: true, force: true }));

  it.each(published.map(({ manifest }) => manifest.name))(
    '%s brings its licence, its README and all that its exports name',
    (name) => {
      const manifest = manifestOf(installed(name));
      const named = Object.values(manifest.exports ?? {}).flatMap((targets) => Object.values(targets));
      const wanted = ['LICENSE', 'README.md', ...named, ...Object.values(manifest.bin ?? {})];
      expect(wanted.filter((file) => !existsSync(path.join(installed(name), file)))).toEqual([]);
    },
  );

  it.each(published.map(({ manifest }) => manifest.name))(
    '%s carries no test and no link into the workspace',
    (name) => {
      const files = readdirSync(installed(name), { recursive: true, encoding: 'utf8' });
      expect(files.filter((file) => /\.test\.|tsbuildinfo|metafile/.test(file))).toEqual([]);
      const ranges = Object.values(manifestOf(installed(name)).dependencies ?? {});
      expect(ranges.filter((range) => /workspace:|link:|file:/.test(range))).toEqual([]);
    },
  );

  it.each(libraries.map(({ manifest }) => manifest.name))(
    '%s: built code, types and sources each find their own files, and no built file leads to a source',
    (name) => {
      const home = installed(name);
      expect([...lostImports(path.join(home, 'dist')), ...lostImports(path.join(home, 'src'))]).toEqual([]);
    },
  );

  it.each(libraries.map(({ manifest }) => manifest.name))(
    '%s loads, each entry by its name',
    async (name) => {
      const outcome = await loadAll(process.execPath, name);
      expect(outcome).toMatchObject({ status: 0, stderr: '' });
    },
  );

  it('a consumer gets what was built; who asks for the sources gets them', async () => {
    const ask = ['--input-type=module', '--eval', `console.log(import.meta.resolve('@zhenggai/core'))`];
    expect(await mustRun(process.execPath, ask, { cwd: project })).toMatch(/core\/dist\/index\.js\n$/);
    const sources = await mustRun(process.execPath, ['--conditions=@zhenggai/source', ...ask], {
      cwd: project,
    });
    expect(sources).toMatch(/core\/src\/index\.ts\n$/);
  });

  it.skipIf(older === undefined)(
    `the core loads on the machine's older Node (${older?.version ?? 'skipped: there is none on PATH'})`,
    async () => {
      const outcome = await loadAll(older?.command ?? '', '@zhenggai/core');
      expect(outcome).toMatchObject({ status: 0, stderr: '' });
    },
  );

  describe("the README's embedding example", () => {
    const example = embeddingExample(read('README.md'));

    beforeAll(() => {
      expect(example, 'README.md needs a ts block after <!-- example: embed -->').toBeDefined();
      writeFileSync(path.join(project, 'example.ts'), example?.code ?? '');
      const { outputText } = ts.transpileModule(example?.code ?? '', {
        compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2023 },
      });
      writeFileSync(path.join(project, 'example.js'), outputText);
    });

    it('runs and prints what the README says', async () => {
      const stdout = await mustRun(process.execPath, ['example.js'], { cwd: project });
      expect(stdout).not.toBe('');
      if (example?.output !== undefined) expect(stdout.trim()).toBe(example.output.trim());
    });

    it.skipIf(older === undefined)(
      `runs on the machine's older Node (${older?.version ?? 'skipped: there is none on PATH'})`,
      async () => {
        const stdout = await mustRun(older?.command ?? '', ['example.js'], { cwd: project });
        if (example?.output !== undefined) expect(stdout.trim()).toBe(example.output.trim());
      },
    );

    it("agrees with the packages' types as a strict TypeScript project sees them", async () => {
      writeFileSync(path.join(project, 'tsconfig.json'), JSON.stringify(consumer));
      const outcome = await run(process.execPath, [path.join(root, 'node_modules/typescript/bin/tsc')], {
        cwd: project,
      });
      expect(outcome).toMatchObject({ status: 0, stdout: '' });
    });
  });

  it('the packed command prints its version', async () => {
    const { version } = manifestOf(installed('zhenggai'));
    const stdout = await mustRun(process.execPath, [command(), '--version'], { cwd: project });
    expect(stdout).toBe(`${version}\n`);
  });

  it('the packed command names the licences of the libraries it carries', () => {
    const notices = readFileSync(path.join(installed('zhenggai'), 'dist/THIRD-PARTY.txt'), 'utf8');
    expect(notices).toMatch(/^commander /m);
  });

  it('the packed command serves its sample ledger and the page that describes it, until it is stopped', async () => {
    const server = await startedServer([command(), 'serve', '--demo', '--port', '0'], project);
    try {
      const { url, people } = server.said as { url: string; people: { role: string; token: string }[] };
      const clerk = people.find(({ role }) => role === 'clerk');
      const ledgers = await fetch(`${url}/v1/ledgers`, {
        headers: { authorization: `Bearer ${clerk?.token}` },
      });
      expect(await ledgers.json()).toMatchObject({ items: [{ issuer: '青澜县水务局党组' }] });
      for (const path of ['/docs', '/docs/swagger-ui-bundle.js', '/docs/swagger-ui.css', '/openapi.json']) {
        const answer = await fetch(url + path);
        // To its end: a server that is stopped waits for whoever still reads.
        await answer.arrayBuffer();
        expect([path, answer.status]).toEqual([path, 200]);
      }
    } finally {
      expect(await server.stopped()).toBe(0);
    }
  });

  it.skipIf(older === undefined || Number.parseInt(older.version, 10) >= 22)(
    `the packed command says what it needs on a Node that is too old (${older?.version ?? 'skipped: none on PATH'})`,
    async () => {
      const outcome = await run(older?.command ?? '', [command(), '--version'], { cwd: project });
      expect(outcome.status).not.toBe(0);
      expect(outcome.stdout).toBe('');
      expect(outcome.stderr).toMatch(/22\.13/);
      expect(outcome.stderr).not.toMatch(/^\s+at /m);
    },
  );

  const command = () =>
    path.join(installed('zhenggai'), manifestOf(installed('zhenggai')).bin?.zhenggai ?? '');

  async function loadAll(node: string, name: string) {
    const entries = Object.keys(manifestOf(installed(name)).exports ?? {})
      .filter((subpath) => subpath !== './package.json')
      .filter((subpath) => node === process.execPath || subpath !== './sqlite')
      .map((subpath) => path.posix.join(name, subpath));
    const code = entries.map((entry) => `await import(${JSON.stringify(entry)});`).join('\n');
    return run(node, ['--input-type=module', '--eval', code], { cwd: project });
  }
});

/** The settings of a careful user of the packages, who knows nothing of ours. */
const consumer = {
  compilerOptions: {
    strict: true,
    target: 'ES2023',
    module: 'NodeNext',
    moduleResolution: 'NodeNext',
    types: [],
    lib: ['ES2023', 'DOM'],
    noEmit: true,
    skipLibCheck: false,
  },
  files: ['example.ts'],
};

/** Relative imports in `folder` that lead nowhere or out of it. */
function lostImports(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => /\.(js|ts)$/.test(file))
    .flatMap((file) => {
      const at = path.join(folder, file);
      const targets = [...readFileSync(at, 'utf8').matchAll(/\b(?:from|import)\b[ (]['"](\.[^'"\n]+)['"]/g)];
      return (
        targets
          .map(([, target = '']) => path.resolve(path.dirname(at), target))
          // A type names the file that holds the code; TypeScript looks for the types beside it.
          .map((target) => (file.endsWith('.d.ts') ? target.replace(/\.js$/, '.d.ts') : target))
          .filter((target) => !existsSync(target) || !target.startsWith(folder + path.sep))
          .map((target) => `${file} → ${target}`)
      );
    });
}

function read(file: string): string {
  return existsSync(path.join(root, file)) ? readFileSync(path.join(root, file), 'utf8') : '';
}
