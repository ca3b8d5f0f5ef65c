import { Failure } from '../shell/Failure.ts';

const lineFeed = 10;
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * The lines of a UTF-8 text that comes in pieces, many at a time, without their ends (LF or CRLF) and without a byte
 * order mark; what follows the last line end is a line where it is not empty. Fails with `input-not-utf8` (facts: the
 * line) once the lines before it are given out.
 */
export async function* textLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<readonly string[]> {
  let waiting: Uint8Array[] = [];
  let given = 0;
  for await (const chunk of chunks) {
    const end = chunk.lastIndexOf(lineFeed);
    if (end < 0) {
      waiting.push(chunk);
      continue;
    }
    for (const lines of linesIn(Buffer.concat([...waiting, chunk.subarray(0, end)]), given)) {
      yield lines;
      given += lines.length;
    }
    waiting = [chunk.subarray(end + 1)];
  }
  const rest = Buffer.concat(waiting);
  if (rest.length > 0) yield* linesIn(rest, given);
}

/** The lines of whole lines' bytes; `given` are the lines before them. */
function* linesIn(bytes: Uint8Array, given: number): Generator<readonly string[]> {
  const text = decoded(bytes);
  if (text !== undefined) {
    yield text.split('\n').map((line, at) => plainLine(line, given + at === 0));
    return;
  }
  // A fault somewhere: line by line, to tell which one.
  let from = 0;
  for (let line = given; from <= bytes.length; line += 1) {
    const next = bytes.indexOf(lineFeed, from);
    const to = next < 0 ? bytes.length : next;
    const one = decoded(bytes.subarray(from, to));
    if (one === undefined) throw Failure.unreadable({ code: 'input-not-utf8', facts: { line: line + 1 } });
    yield [plainLine(one, line === 0)];
    from = to + 1;
  }
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return utf8.decode(bytes);
  } catch {
    return undefined;
  }
}

function plainLine(line: string, isFirst: boolean): string {
  const text = line.endsWith('\r') ? line.slice(0, -1) : line;
  return isFirst && text.startsWith('\uFEFF') ? text.slice(1) : text;
}
