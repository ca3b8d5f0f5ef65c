// Turns the rules kept as data into TypeScript modules, before build, types and tests: a bundler has no YAML
// loader, and a browser no file system. Deterministic: same data, same bytes; a file is written only when it changed.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import canonicalize from 'canonicalize';
import { parse } from 'yaml';

const root = path.resolve(import.meta.dirname, '..');

/** Lists that go out as they are; `what` names the exported list and the area's version in `rules/versions.json`. */
const areas = [
  { what: 'calendars', to: 'src/calendar/generated/calendars.ts' },
  { what: 'schemes', to: 'src/closing/generated/schemes.ts' },
];

/** Numbers that code takes as plain constants, so that it needs neither the pack nor a day to ask for. */
const constants = {
  halfMonthDays: 'half-month-days',
  remindDays: 'remind-days',
  headerRowsMost: 'header-rows-most',
  headerFieldsLeast: 'header-fields-least',
  headerFieldsNumbered: 'header-fields-numbered',
  paperWidth: 'paper-width',
  paperHeight: 'paper-height',
  marginLeft: 'margin-left',
  marginRight: 'margin-right',
  linesPerPage: 'lines-per-page',
  charactersPerLine: 'characters-per-line',
  size2: 'size-2',
  size3: 'size-3',
  size4: 'size-4',
};

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

const digestOf = (content) => `sha256:${createHash('sha256').update(canonicalize(content)).digest('hex')}`;

const heading = (from) => `// Generated from ${from} by scripts/generate.mjs; edit the rules, not this file.`;

const constant = (name, value) => `export const ${name} = ${JSON.stringify(value, null, 1)} as const;`;

function moduleOf({ what, version, content }) {
  return [
    heading(`rules/${what}`),
    `export const version = ${JSON.stringify(version)};`,
    `export const digest = ${JSON.stringify(digestOf(content))};`,
    constant(what, content),
    '',
  ].join('\n');
}

/** A pack's content is all that an answer rests on: its rules, and the schemes of closing beside them. */
function packModule({ version, rules, schemes }) {
  return [
    heading('rules/policies and rules/numbers'),
    `export const version = ${JSON.stringify(version)};`,
    `export const digest = ${JSON.stringify(digestOf({ rules, schemes }))};`,
    constant('rules', rules),
    '',
  ].join('\n');
}

function constantsModule(rules) {
  const lines = Object.entries(constants).map(([name, id]) => {
    const values = rules.find((rule) => rule.id === id)?.values ?? [];
    if (values.length !== 1 || values[0].from !== undefined || values[0].until !== undefined)
      throw new Error(`${id} has no single value that always holds: ${name} must ask for the value on a day`);
    return `export const ${name} = ${JSON.stringify(values[0].value)};`;
  });
  return [heading('rules/numbers'), ...lines, ''].join('\n');
}

const withoutCases = ({ cases: _, ...rule }) => rule;
const casesById = (rules) =>
  Object.fromEntries(rules.filter(({ cases }) => cases).map(({ id, cases }) => [id, cases]));

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

const contentsOf = (what) => namesIn(`rules/${what}`).map((name) => contentOf(`rules/${what}/${name}`));

const versions = contentOf('rules/versions.json');
for (const { what, to } of areas)
  writeIfChanged(to, moduleOf({ what, version: versions[what], content: contentsOf(what) }));

const written = [...contentsOf('policies').flat(), ...contentsOf('numbers').flat()];
const rules = written.map(withoutCases);
const generated = 'src/rules/generated';
writeIfChanged(
  `${generated}/pack.ts`,
  packModule({ version: versions.rules, rules, schemes: contentsOf('schemes') }),
);
writeIfChanged(
  `${generated}/cases.ts`,
  [heading('the cases in rules/'), constant('cases', casesById(written)), ''].join('\n'),
);
writeIfChanged(`${generated}/constants.ts`, constantsModule(rules));
