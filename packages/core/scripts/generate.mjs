// Turns the rules kept as data into TypeScript modules, before build, types and tests: a bundler has no YAML
// loader, and a browser no file system. Deterministic: same data, same bytes; a file is written only when it changed.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import canonicalize from 'canonicalize';
import { parse } from 'yaml';

const root = path.resolve(import.meta.dirname, '..');

/** Which rules go where; `what` names the exported list and the area's version in `rules/versions.json`. */
const areas = [
  { what: 'calendars', to: 'src/calendar/generated/calendars.ts' },
  { what: 'schemes', to: 'src/closing/generated/schemes.ts' },
  { what: 'policies', to: 'src/rules/generated/policies.ts' },
];

/** Cases are tests: they are read from the YAML there and stay out of the bundle. */
const isRule = (name) => /\.(json|ya?ml)$/.test(name) && !/(^|\.)cases\b/.test(name);

function namesIn(folder) {
  try {
    return readdirSync(path.join(root, folder)).filter(isRule).sort();
  } catch (error) {
    if (error.code === 'ENOENT') return [];
    throw error;
  }
}

function contentOf(file) {
  const text = readFileSync(path.join(root, file), 'utf8');
  try {
    return file.endsWith('.json') ? JSON.parse(text) : parse(text, { uniqueKeys: true });
  } catch (error) {
    throw new Error(`${file} cannot be read: ${error.message}`, { cause: error });
  }
}

function moduleOf({ what, version, content }) {
  const digest = `sha256:${createHash('sha256').update(canonicalize(content)).digest('hex')}`;
  return [
    `// Generated from rules/${what} by scripts/generate.mjs; edit the rules, not this file.`,
    `export const version = ${JSON.stringify(version)};`,
    `export const digest = ${JSON.stringify(digest)};`,
    `export const ${what} = ${JSON.stringify(content, null, 1)} as const;`,
    '',
  ].join('\n');
}

/** Written aside and renamed: a test running meanwhile never sees half a module. */
function writeIfChanged(file, text) {
  const target = path.join(root, file);
  let before = '';
  try {
    before = readFileSync(target, 'utf8');
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
  if (before === text) return;
  mkdirSync(path.dirname(target), { recursive: true });
  const aside = `${target}.${process.pid}`;
  writeFileSync(aside, text);
  renameSync(aside, target);
  console.log(`generated ${file}`);
}

const versions = contentOf('rules/versions.json');
for (const { what, to } of areas) {
  const content = namesIn(`rules/${what}`).map((name) => contentOf(`rules/${what}/${name}`));
  writeIfChanged(to, moduleOf({ what, version: versions[what], content }));
}
