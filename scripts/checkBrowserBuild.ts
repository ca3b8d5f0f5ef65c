// `pnpm browser`: what promises to run in a browser does, and stays small. Prints the size of every entry; fails on a
// module of Node's and on a size above its limit.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { browserBuild } from './browserBuild.ts';

const root = path.resolve(import.meta.dirname, '..');

/**
 * In kB (1000 bytes) gzipped. The core's own limit is one of code; its deadlines carry everything they need. A limit
 * fails the check, an aim is not reached yet and only told: what was reached on the way to it is the limit.
 */
const sizes: Readonly<
  Record<string, { readonly limit: number; readonly aim?: number; readonly withoutData: boolean }>
> = {
  '@zhenggai/core': { limit: 60, withoutData: true },
  '@zhenggai/core/deadline': { limit: 16, aim: 12, withoutData: false },
  '@zhenggai/core/explain': { limit: 60, withoutData: false },
};

let faults = 0;
for (const folder of ['packages/core', 'packages/notice']) {
  const manifest = JSON.parse(readFileSync(path.join(root, folder, 'package.json'), 'utf8')) as {
    name: string;
    exports: Record<string, { '@zhenggai/source': string }>;
  };
  for (const [subpath, { '@zhenggai/source': source }] of Object.entries(manifest.exports)) {
    const name = path.posix.join(manifest.name, subpath);
    const entry = path.join(root, folder, source);
    const whole = await browserBuild({ entry });
    if ('faults' in whole) {
      faults += whole.faults.length;
      for (const fault of whole.faults) console.error(`${name}: ${fault}`);
      continue;
    }
    console.log(`${name}: ${kB(whole.gzip)} gzip`);
    const size = sizes[name];
    if (size === undefined) continue;
    const counted = size.withoutData ? await browserBuild({ entry, withoutData: true }) : whole;
    if ('faults' in counted) continue;
    const told = `${name}${size.withoutData ? ' without rules and calendars' : ''}: ${kB(counted.gzip)} gzip, limit ${size.limit} kB${size.aim === undefined ? '' : `, aim ${size.aim} kB`}`;
    const tooLarge = counted.gzip > size.limit * 1000;
    if (tooLarge) faults += 1;
    console.log(tooLarge ? `${told}: too large` : told);
  }
}
process.exitCode = faults > 0 ? 1 : 0;

function kB(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
