import { defineConfig } from 'vitest/config';

export default defineConfig({
  ssr: { resolve: { conditions: ['@zhenggai/source', 'import', 'module', 'node', 'default'] } },
  resolve: { conditions: ['@zhenggai/source', 'import', 'module', 'node', 'default'] },
  test: { include: ['src/**/*.test.ts', 'test/**/*.test.ts'] },
});
