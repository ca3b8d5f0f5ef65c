import { readFileSync } from 'node:fs';
import type { Options } from 'tsup';

type Exports = Record<string, { readonly '@zhenggai/source'?: string; readonly default?: string }>;

/**
 * Build of a library package: one entry for each subpath of its `exports` map, so that what is promised is what is
 * built. `more` names files that are loaded by address instead of by import (a worker), as `{ 'name': 'src/name.ts' }`.
 */
export function library(more: Readonly<Record<string, string>> = {}): Options {
  return {
    ...shared,
    entry: { ...entriesOf(exportsOf('package.json')), ...more },
    dts: { entry: entriesOf(exportsOf('package.json')) },
    sourcemap: true,
  };
}

/** What every build of this repository has in common. */
export const shared: Options = {
  format: 'esm',
  target: 'es2023',
  platform: 'node',
  clean: true,
  // Otherwise `node:sqlite` becomes `sqlite`, which does not exist.
  removeNodeProtocol: false,
  esbuildOptions(options) {
    // Else each Chinese character becomes six letters.
    options.charset = 'utf8';
  },
};

function exportsOf(file: string): Exports {
  return (JSON.parse(readFileSync(file, 'utf8')) as { exports: Exports }).exports;
}

function entriesOf(exports: Exports): Record<string, string> {
  const entries: Record<string, string> = {};
  for (const { '@zhenggai/source': source, default: built } of Object.values(exports)) {
    if (source === undefined || built === undefined) continue;
    entries[built.replace(/^\.\/dist\//, '').replace(/\.js$/, '')] = source;
  }
  return entries;
}
