import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { build, transform } from 'esbuild';

const source = path.resolve(import.meta.dirname, '../src');

/** The whole page as one HTML text: style and script stand in it, and its policy forbids everything else. */
export async function onePage(): Promise<string> {
  const script = await bundled();
  const { code: style } = await transform(readFileSync(path.join(source, 'page.css'), 'utf8'), {
    loader: 'css',
    minify: true,
    charset: 'utf8',
  });
  const policy = `default-src 'none'; img-src data:; style-src ${hashOf(style)}; script-src ${hashOf(script)}; base-uri 'none'; form-action 'none'`;
  return (
    readFileSync(path.join(source, 'index.html'), 'utf8')
      .replace('<!-- policy -->', `<meta http-equiv="Content-Security-Policy" content="${policy}">`)
      // As functions: a replacement text would read `$` and what follows it as a place of the match.
      .replace('<!-- style -->', () => `<style>${style}</style>`)
      .replace('<!-- script -->', () => `<script>${script}</script>`)
  );
}

async function bundled(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join(source, 'page.ts')],
    bundle: true,
    write: false,
    minify: true,
    charset: 'utf8',
    format: 'iife',
    target: 'es2022',
    conditions: ['@zhenggai/source', 'module'],
  });
  // The page's reader would take it for the script's end.
  return (outputFiles[0]?.text ?? '').replaceAll('</script', '<\\/script');
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
