import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Writes the licences of the libraries that a bundle carries into one file beside it: most licences ask for their
 * text wherever the code goes. `metafile` is esbuild's account of what went in.
 */
export function writeNotices(metafile: string, target: string): void {
  const { inputs } = JSON.parse(readFileSync(metafile, 'utf8')) as { inputs: Record<string, unknown> };
  const folders = new Set(Object.keys(inputs).flatMap((file) => packageFolderOf(file) ?? []));
  const notices = [...folders].map(noticeOf).sort();
  writeFileSync(target, `${notices.join(`\n${'-'.repeat(80)}\n\n`)}`);
}

/** `…/node_modules/@noble/hashes/sha2.js` lies in `…/node_modules/@noble/hashes`; a file of our own in no package. */
function packageFolderOf(file: string): string | undefined {
  return file.match(/^.*\/?node_modules\/(?:@[^/]+\/)?[^/]+/)?.[0];
}

function noticeOf(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as {
    name: string;
    version: string;
    license?: string;
  };
  const texts = readdirSync(folder)
    .filter((file) => /^(licen[cs]e|notice|copying)\b/i.test(file))
    .sort()
    .map((file) => readFileSync(path.join(folder, file), 'utf8').trim());
  return [`${name} ${version} (${license ?? 'licence as below'})`, ...texts, ''].join('\n\n');
}
