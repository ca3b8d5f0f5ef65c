/** A program printed in a README, and what it says it prints. */
export interface Example {
  readonly code: string;
  readonly output?: string;
}

/**
 * The embedding example of a README: the first TypeScript block after the comment `<!-- example: embed -->`, else
 * after a heading that speaks of embedding. A `text` block that follows it, before any other block, is its output.
 */
export function embeddingExample(readme: string): Example | undefined {
  const from = readme.search(/<!-- example: embed -->|^#+ .*\bembed/im);
  if (from < 0) return undefined;
  const [program, next] = [...readme.slice(from).matchAll(/^```(\w*)[^\n]*\n(.*?)^```/gms)].filter(
    ([, language], index) => index > 0 || language === 'ts',
  );
  if (program?.[2] === undefined || program[1] !== 'ts') return undefined;
  return next?.[1] === 'text' && next[2] !== undefined
    ? { code: program[2], output: next[2] }
    : { code: program[2] };
}
