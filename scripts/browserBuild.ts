import { gzipSync } from 'node:zlib';
import { type BuildFailure, build, type Plugin } from 'esbuild';

/** What a browser's bundler makes of one entry: a size, or the reasons why it cannot. */
export type BrowserBuild = { readonly gzip: number } | { readonly faults: readonly string[] };

/**
 * Bundles `entry` as a page's build would; a module of Node's is a fault. `withoutData` leaves out the generated
 * rules and calendars, which grow with the years: what remains is the size of the code.
 */
export async function browserBuild({
  entry,
  withoutData = false,
}: {
  readonly entry: string;
  readonly withoutData?: boolean;
}): Promise<BrowserBuild> {
  try {
    const { outputFiles } = await build({
      entryPoints: [entry],
      bundle: true,
      write: false,
      minify: true,
      // Else each Chinese character becomes six letters.
      charset: 'utf8',
      format: 'esm',
      platform: 'browser',
      target: 'es2023',
      conditions: ['@zhenggai/source', 'module'],
      logLevel: 'silent',
      plugins: withoutData ? [emptyData] : [],
    });
    return {
      gzip: outputFiles.reduce((sum, { contents }) => sum + gzipSync(contents, { level: 9 }).length, 0),
    };
  } catch (error) {
    if (!isBuildFailure(error)) throw error;
    return {
      faults: error.errors.map(({ text, location }) => `${location?.file}:${location?.line}: ${text}`),
    };
  }
}

/** CommonJS, because its names are not checked: every import of it is `undefined`. */
const emptyData: Plugin = {
  name: 'empty-data',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]generated[\\/]/ }, () => ({ contents: 'module.exports = {}', loader: 'js' }));
  },
};

function isBuildFailure(error: unknown): error is BuildFailure {
  return error instanceof Error && 'errors' in error;
}
