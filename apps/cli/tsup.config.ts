import { defineConfig } from 'tsup';

export default defineConfig({
  entry: { 'main': 'src/main.ts' },
  format: 'esm',
  dts: true,
  clean: true,
  sourcemap: true,
  target: 'es2023',
  removeNodeProtocol: false,
});
