import path from 'node:path';
import { type Format, formats, type ReportDocument, render } from '@zhenggai/report';
import type { OpenLedger } from '../ledger/withLedger.ts';
import type { Context } from '../shell/Context.ts';
import { Failure } from '../shell/Failure.ts';
import type { Options } from '../shell/Options.ts';
import { makeFolder } from './makeFolder.ts';
import { checkOutTarget } from './outTarget.ts';
import { writeWhole } from './writeWhole.ts';

/**
 * Renders a document drawn from a ledger and puts it where it was asked for: standard output, a file, or a folder under
 * its own name. Replaces only what it may, see {@link checkOutTarget}.
 */
export async function deliver(
  context: Context,
  document: ReportDocument,
  { open, options }: { readonly open: OpenLedger; readonly options: Options },
): Promise<void> {
  const { t } = context;
  const format = formatOf(context, options);
  if (!hasPlace(options)) {
    if (format === 'docx') throw Failure.usage({ code: 'out-needed', facts: { format } });
    context.io.stdout.write(new TextDecoder().decode(await render(document, format)));
    return;
  }
  const place = await placeOf(context, { document, out: options.needed('out'), format });
  const isThere = await checkOutTarget(context, { place, format, open });
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
}

/** The format asked for, else the one that the file's name says, else Markdown; JSON where a document of it is wanted. */
export function formatOf({ wantsJson }: Context, options: Options): Format {
  const isPrinted = !hasPlace(options);
  const ending = isPrinted ? '' : path.extname(options.needed('out')).slice(1).toLowerCase();
  const named = options.text('format') ?? ending;
  if (named === '') return wantsJson && isPrinted ? 'json' : 'md';
  if (wantsJson && isPrinted && named !== 'json')
    throw Failure.usage({ code: 'format-not-json', facts: { format: named } });
  const format = formats.find((one) => one === named || (named === 'htm' && one === 'html'));
  if (format === undefined)
    throw Failure.usage({ code: 'format-unknown', facts: { format: named, known: formats } });
  return format;
}

/** Says whether it goes anywhere but to standard output. */
function hasPlace(options: Options): boolean {
  return options.has('out') && options.text('out') !== '-';
}

async function placeOf(
  { io }: Context,
  {
    document,
    out,
    format,
  }: { readonly document: ReportDocument; readonly out: string; readonly format: Format },
): Promise<string> {
  const place = path.resolve(io.cwd, out);
  const isFolder = /[\\/]$/.test(out) || (await io.files.kind(place)) === 'folder';
  return isFolder ? path.join(place, fileName(document, format)) : place;
}

/** `青澜县水务局党组关于…的通报（截至2024-07-22）.docx`, without what file systems forbid. */
function fileName({ name, asOf, draft }: ReportDocument, format: Format): string {
  const bare = name.replace(/[\\/:*?"<>|\s]+/g, '').slice(0, 80);
  return `${draft === undefined ? '' : '草稿-'}${bare}（截至${asOf}）.${format}`;
}
