import path from 'node:path';
import { type DocumentKind, type Format, formatOf as offered } from '@zhenggai/report';
import type { Context } from '../shell/Context.ts';
import { Failure } from '../shell/Failure.ts';
import type { Options } from '../shell/Options.ts';

/** Formats that a terminal can show, the one to read first. */
const printable = ['md', 'html', 'json'] as const satisfies readonly Format[];

/**
 * The format asked for, else the one that the file's name says, else Markdown where the document has it, else
 * its usual one; JSON where a document of it is wanted. Refuses `format-unknown`, `format-not-json`, `out-needed`.
 */
export function formatOf(
  { wantsJson }: Context,
  { options, kind }: { readonly options: Options; readonly kind: DocumentKind },
): Format {
  const isPrinted = !hasPlace(options);
  const ending = isPrinted ? '' : path.extname(options.needed('out')).slice(1).toLowerCase();
  const named = options.text('format') ?? ending;
  if (named === '') return isPrinted ? shown(wantsJson, kind) : usual(kind);
  if (wantsJson && isPrinted && named !== 'json')
    throw Failure.usage({ code: 'format-not-json', facts: { format: named } });
  const format = offered(kind, named);
  if (!format.ok)
    throw Failure.usage({ code: 'format-unknown', facts: { format: named, known: kind.formats } });
  if (isPrinted && !printable.some((one) => one === format.value))
    throw Failure.usage({ code: 'out-needed', facts: { format: format.value } });
  return format.value;
}

/** Says whether it goes anywhere but to standard output. */
export function hasPlace(options: Options): boolean {
  return options.has('out') && options.text('out') !== '-';
}

function shown(wantsJson: boolean, { formats }: DocumentKind): Format {
  return (wantsJson ? undefined : printable.find((format) => formats.includes(format))) ?? 'json';
}

/** Markdown as everywhere, unless the document is no text to read on. */
function usual({ formats }: DocumentKind): Format {
  return formats.includes('md') ? 'md' : (formats[0] ?? 'json');
}
