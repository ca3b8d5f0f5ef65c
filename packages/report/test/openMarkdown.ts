import { lexer, type Token, type Tokens } from 'marked';

/** Everything a reader of Markdown understands: kinds of tokens (HTML with its tag), and the text shown. */
export interface OpenMarkdown {
  readonly kinds: ReadonlySet<string>;
  readonly text: string;
  /** Where its links lead. */
  readonly links: readonly string[];
}

export function openMarkdown(markdown: string): OpenMarkdown {
  const kinds = new Set<string>();
  const links: string[] = [];
  let text = '';
  const visit = (token: Token) => {
    kinds.add(token.type === 'html' ? `html:${token.raw}` : token.type);
    if (token.type === 'link') links.push((token as Tokens.Link).href);
    if (token.type === 'br' || token.type === 'html') text += '\n';
    else if ('tokens' in token && token.tokens) token.tokens.forEach(visit);
    else if (token.type === 'list') (token as Tokens.List).items.forEach(visit);
    else if (token.type === 'table') {
      const { header, rows } = token as Tokens.Table;
      for (const cell of [...header, ...rows.flat()]) cell.tokens.forEach(visit);
    } else if (token.type === 'text' || token.type === 'escape') text += (token as Tokens.Text).text;
    else if (token.type !== 'space' && token.type !== 'hr') text += token.raw;
  };
  lexer(markdown).forEach(visit);
  return { kinds, text, links };
}
