import path from 'node:path';
import type { Format } from '@zhenggai/report';
import type { OpenLedger } from '../ledger/withLedger.ts';
import type { Context } from '../shell/Context.ts';
import { Failure } from '../shell/Failure.ts';
import { checkOutTarget, heldBy } from './outTarget.ts';

/** The data first, the page to open last: where the page is, everything is. */
export const indexFormats = ['json', 'html'] as const satisfies readonly Format[];

export function indexName(format: (typeof indexFormats)[number]): string {
  return `index.${format}`;
}

/** What an earlier index of ours bears in its first lines; nobody names the index, so that any other page stays. */
const marks = {
  json: '"format": "zhenggai/report"',
  html: '<meta name="generator" content="zhenggai">',
} as const;

/** Sees to it that an index replaces nothing but an earlier one of ours. Fails with `index-not-ours`, and as {@link checkOutTarget}. */
export async function checkIndex(
  context: Context,
  { folder, open }: { readonly folder: string; readonly open: OpenLedger },
): Promise<void> {
  const held = heldBy(open);
  for (const format of indexFormats) {
    const place = path.join(folder, indexName(format));
    if (!(await checkOutTarget(context, { place, format, held }))) continue;
    const begin = new TextDecoder().decode((await context.io.files.read(place)).subarray(0, 4096));
    if (!begin.includes(marks[format])) {
      const facts = { path: path.relative(context.io.cwd, place) };
      throw Failure.refused([{ code: 'index-not-ours', facts }]);
    }
  }
}
