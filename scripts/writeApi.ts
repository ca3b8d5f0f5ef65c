// `pnpm api`: writes what each published library shows to the outside, one report an entry, into its `api` folder, from the
// built types; a change of the public face then shows in review. `pnpm api --check` (in `pnpm check`) writes nothing and
// fails where a report differs from what was built.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { apiReport } from './apiReport.ts';

const root = path.resolve(import.meta.dirname, '..');
const checking = process.argv.includes('--check');

interface Manifest {
  readonly name: string;
  readonly private?: boolean;
  readonly exports: Readonly<Record<string, { readonly types?: string }>>;
}

/** `.` is `core.api.md`, `./deadline` is `core.deadline.api.md`: one folder sorts them together. */
function reportName(folder: string, subpath: string): string {
  const parts = [folder, ...subpath.split('/').slice(1)].filter((part) => part !== '');
  return `${parts.join('.')}.api.md`;
}

function textOf(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

const changed: string[] = [];
for (const folder of readdirSync(path.join(root, 'packages'))) {
  const home = path.join(root, 'packages', folder);
  const manifestFile = path.join(home, 'package.json');
  if (!existsSync(manifestFile)) continue;
  const manifest = JSON.parse(readFileSync(manifestFile, 'utf8')) as Manifest;
  if (manifest.private === true) continue;
  const reports = path.join(home, 'api');
  mkdirSync(reports, { recursive: true });
  const before = new Set(readdirSync(reports));
  for (const [subpath, { types }] of Object.entries(manifest.exports)) {
    if (types === undefined) continue;
    const name = reportName(folder, subpath);
    before.delete(name);
    const report = apiReport({ home, types, title: path.posix.join(manifest.name, subpath) });
    if (report === textOf(path.join(reports, name))) continue;
    changed.push(`packages/${folder}/api/${name}`);
    if (!checking) writeFileSync(path.join(reports, name), report);
  }
  for (const gone of before) {
    changed.push(`packages/${folder}/api/${gone} (no such entry any more)`);
    if (!checking) rmSync(path.join(reports, gone));
  }
}
for (const file of changed) console.log(checking ? `differs: ${file}` : `written: ${file}`);
if (checking && changed.length > 0) {
  console.error(
    'The public face of a package changed. If that is meant: `pnpm api`, and commit the reports with the change.',
  );
  process.exitCode = 1;
}
