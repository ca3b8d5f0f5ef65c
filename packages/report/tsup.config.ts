import { defineConfig } from 'tsup';

export default defineConfig({
  entry: { 'index': 'src/index.ts', 'markdown/index': 'src/markdown/index.ts', 'html/index': 'src/html/index.ts', 'json/index': 'src/json/index.ts', 'word/index': 'src/word/index.ts' },
  format: 'esm',
  dts: true,
  clean: true,
  sourcemap: true,
  target: 'es2023',
  removeNodeProtocol: false,
});
