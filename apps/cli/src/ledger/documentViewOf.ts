import { type DocumentView, documentView } from '@zhenggai/report';
import type { Context } from '../shell/Context.ts';
import type { Options } from '../shell/Options.ts';
import { instantOf } from './viewOf.ts';
import type { OpenLedger } from './withLedger.ts';

/** The ledger as documents look at it on `--as-of` (today where not asked) and as known at `--known-at`. */
export async function documentViewOf(
  context: Context,
  { log, id }: OpenLedger,
  options: Options,
): Promise<DocumentView> {
  const asked = options.text('knownAt');
  return documentView(id, await log.read(id), {
    asOf: options.day('asOf') ?? context.today,
    ...(asked !== undefined && { knownAt: instantOf(asked) }),
  });
}
