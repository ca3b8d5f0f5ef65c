import { defineConfig } from 'tsup';

export default defineConfig({
  entry: { 'index': 'src/index.ts', 'memory/index': 'src/memory/index.ts', 'sqlite/index': 'src/sqlite/index.ts' },
  format: 'esm',
  dts: true,
  clean: true,
  sourcemap: true,
  target: 'es2023',
  removeNodeProtocol: false,
});
