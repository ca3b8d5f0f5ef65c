import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

/** Files of the documentation page, by the name under which they are served. */
export const docsFiles = {
  'swagger-ui-bundle.js': { from: 'swagger-ui-dist', type: 'text/javascript; charset=utf-8' },
  'swagger-ui.css': { from: 'swagger-ui-dist', type: 'text/css; charset=utf-8' },
  'docs.js': { from: 'page', type: 'text/javascript; charset=utf-8' },
  'docs.css': { from: 'page', type: 'text/css; charset=utf-8' },
} as const;

export type DocsFile = keyof typeof docsFiles;

/** The licences under which the borrowed files go on. */
const licences = {
  LICENSE: 'swagger-ui.LICENSE',
  NOTICE: 'swagger-ui.NOTICE',
  'swagger-ui-bundle.js.LICENSE.txt': 'swagger-ui-bundle.js.LICENSE.txt',
} as const;

/** The folder beside a built program into which the build copies them. */
export const builtFolder = 'docs';

/** Reads a file of the page: a built program has it beside its code, sources take it from where it comes. */
export async function readDocsFile(name: DocsFile): Promise<Uint8Array> {
  const built = new URL(`./${builtFolder}/${name}`, import.meta.url);
  try {
    return await readFile(built);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    return readFile(sourceOf(name));
  }
}

/** Where a build copies from, and under which name. */
export function docsSources(): readonly { readonly name: string; readonly file: string }[] {
  const names = Object.keys(docsFiles) as DocsFile[];
  return [
    ...names.map((name) => ({ name, file: sourceOf(name) })),
    ...Object.entries(licences).map(([file, name]) => ({ name, file: borrowed(file) })),
  ];
}

function sourceOf(name: DocsFile): string {
  return docsFiles[name].from === 'page'
    ? fileURLToPath(new URL(`./page/${name}`, import.meta.url))
    : borrowed(name);
}

function borrowed(name: string): string {
  return createRequire(import.meta.url).resolve(`swagger-ui-dist/${name}`);
}
