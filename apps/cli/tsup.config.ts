import { defineConfig } from 'tsup';
import { copyDocs } from '../../scripts/copyDocs.ts';
import { writeNotices } from '../../scripts/writeNotices.ts';
import { shared } from '../../tsup.shared.ts';

// The command carries all it needs, so that it starts fast and installs as one package: its libraries are bundled,
// each heavy one in a chunk of its own that is loaded by `import()` only when asked for.
export default defineConfig({
  ...shared,
  // The worker in which the server reads workbooks is loaded by its address.
  entry: { main: 'src/main.ts', readWorker: '../rest/src/reading/readWorker.ts' },
  splitting: true,
  noExternal: [/./],
  metafile: true,
  // Straight from the packages' sources: `pnpm zhenggai` waits for no other build.
  esbuildOptions(options) {
    options.charset = 'utf8';
    // Not `import`: esbuild adds it where something is imported. Named here it holds for `require` too, and a CommonJS
    // library gets an ES module where it asks for a function.
    options.conditions = ['@zhenggai/source', 'module', 'node'];
    options.mainFields = ['module', 'main'];
    options.legalComments = 'none';
  },
  // CommonJS libraries inside ask for Node's modules by `require`.
  banner: {
    js: "import { createRequire as __zhenggaiRequire } from 'node:module'; const require = __zhenggaiRequire(import.meta.url);",
  },
  onSuccess: async () => {
    writeNotices('dist/metafile-esm.json', 'dist/THIRD-PARTY.txt');
    copyDocs('dist');
  },
});
