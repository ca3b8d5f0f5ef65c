import path from 'node:path';
import { type Format, fileName, type ReportDocument, render } from '@zhenggai/report';
import type { OpenLedger } from '../ledger/withLedger.ts';
import { sayTypefaces } from '../print/sayTypefaces.ts';
import type { Context } from '../shell/Context.ts';
import type { Options } from '../shell/Options.ts';
import { hasPlace } from './formatOf.ts';
import { isFolder } from './isFolder.ts';
import { makeFolder } from './makeFolder.ts';
import { checkOutTarget, heldBy } from './outTarget.ts';
import { writeWhole } from './writeWhole.ts';

/**
 * Renders a document drawn from a ledger and puts it where it was asked for: standard output, a file, or a folder under
 * its own name. Replaces only what it may, see {@link checkOutTarget}.
 */
export async function deliver(
  context: Context,
  document: ReportDocument,
  {
    open,
    options,
    format,
  }: { readonly open: OpenLedger; readonly options: Options; readonly format: Format },
): Promise<void> {
  const { t } = context;
  if (!hasPlace(options)) {
    context.io.stdout.write(new TextDecoder().decode(await render(document, format)));
    return;
  }
  const place = await placeOf(context, { document, options, format });
  const isThere = await checkOutTarget(context, { place, format, held: heldBy(open) });
  await makeFolder(context.io, path.dirname(place));
  await writeWhole(context.io, place, await render(document, format));
  const shown = path.relative(context.io.cwd, place) || place;
  const { ledger, asOf, draft } = document;
  if (context.wantsJson)
    context.printJson({
      file: shown,
      format,
      template: document.template,
      asOf,
      draft: draft !== undefined,
      ledger,
    });
  else
    context.print(
      isThere
        ? t(`已写入 ${shown}（覆盖原文件）`, `Wrote ${shown} (replacing the file there)`)
        : t(`已写入 ${shown}`, `Wrote ${shown}`),
    );
  sayTypefaces(context, [format]);
}

async function placeOf(
  context: Context,
  given: { readonly document: ReportDocument; readonly options: Options; readonly format: Format },
): Promise<string> {
  const { document, options, format } = given;
  const place = path.resolve(context.io.cwd, options.needed('out'));
  return (await isFolder(context, options)) ? path.join(place, fileName(document, format)) : place;
}
