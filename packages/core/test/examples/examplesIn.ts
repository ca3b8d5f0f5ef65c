/** An `@example` of a docstring: `expression // result`, the result on the same line or on the next ones. */
export interface Example {
  readonly line: number;
  readonly expression: string;
  /** What it gives; left out where the example does not say, which is a fault. */
  readonly result?: string;
}

/** The examples in the docstrings of a source text, in order. */
export function examplesIn(source: string): readonly Example[] {
  return [...source.matchAll(/^[ \t]*\/\*\*.*?\*\//gms)].flatMap(({ 0: comment, index }) => {
    const first = source.slice(0, index).split('\n').length;
    return [...comment.matchAll(/@example\b(.*?)(?=^\s*\*\s*@|\*\/$)/gms)].map((found) => ({
      line: first + comment.slice(0, found.index).split('\n').length - 1,
      ...parted((found[1] ?? '').replace(/^\s*\* ?/gm, '').trim()),
    }));
  });
}

/** Cuts at the first `//` that begins a line or follows a blank. */
function parted(text: string): Pick<Example, 'expression' | 'result'> {
  const at = /(?:^|\s)\/\/ ?/m.exec(text);
  if (at === null) return { expression: text };
  const result = text.slice(at.index + at[0].length).replace(/^\/\/ ?/gm, '');
  return { expression: text.slice(0, at.index).trim(), result: result.trim() };
}
