import type { Document, LineCounter } from 'yaml';
import type { Context } from '../shell/Context.ts';
import { Failure } from '../shell/Failure.ts';
import { readInput } from './readInput.ts';

/** Data from a file, and in which line a place of it stands. */
export interface DataFile {
  readonly data: unknown;
  /** The line of `['rules', 3, 'values']`, or of the nearest place above it that is there. */
  lineOf(path: readonly (string | number)[]): number;
}

/** A YAML or JSON file (JSON is YAML). Fails as `readInput`, and with `rules-unreadable` (facts: path, line, message). */
export async function readData(context: Context, file: string): Promise<DataFile> {
  const bytes = await readInput(context.io, file);
  const { LineCounter: Lines, parseDocument } = await import('yaml');
  const lines = new Lines();
  const text = textOf(context, file, bytes);
  try {
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
    const [error] = document.errors;
    if (error) throw unreadable(file, error, lines.linePos(error.pos[0]).line);
    return { data: document.toJS(), lineOf: (path) => lineOf(document, lines, path) };
  } catch (error) {
    throw error instanceof Failure ? error : unreadable(file, error);
  }
}

/** Editors of Chinese systems may save in another encoding: whose letters would come out as others. */
function textOf({ t }: Context, file: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    const message = t('文字编码不是UTF-8，请另存为UTF-8', 'it is not UTF-8, save it as UTF-8');
    throw Failure.unreadable({ code: 'rules-unreadable', facts: { path: file, message } }, error);
  }
}

function lineOf(document: Document.Parsed, lines: LineCounter, path: readonly (string | number)[]): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true) as
      | { readonly range?: readonly number[] }
      | undefined;
    if (node?.range?.[0] !== undefined) return lines.linePos(node.range[0]).line;
  }
  return 1;
}

function unreadable(file: string, error: unknown, line?: number): Failure {
  const message = error instanceof Error ? error.message : String(error);
  return Failure.unreadable({ code: 'rules-unreadable', facts: { path: file, line, message } }, error);
}
