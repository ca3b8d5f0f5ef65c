import { defineConfig } from 'tsup';

export default defineConfig({
  entry: { 'index': 'src/index.ts', 'deadline/index': 'src/deadline/index.ts', 'calendar/index': 'src/calendar/index.ts', 'text/index': 'src/text/index.ts', 'intake/index': 'src/intake/index.ts' },
  format: 'esm',
  dts: true,
  clean: true,
  sourcemap: true,
  target: 'es2023',
  removeNodeProtocol: false,
});
