import { defineConfig, type ViteUserConfig } from 'vitest/config';

/** Packages meet each other's sources in tests, not what was last built. */
const conditions = ['@zhenggai/source', 'import', 'module', 'node', 'default'];

/** The tests of one package: those beside its code and those in its `test` folder. */
export function suite(test: ViteUserConfig['test'] = {}): ViteUserConfig {
  return defineConfig({
    resolve: { conditions },
    ssr: { resolve: { conditions } },
    test: { include: ['src/**/*.test.ts', 'test/**/*.test.ts'], ...test },
  });
}
