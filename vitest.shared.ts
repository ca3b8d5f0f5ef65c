import { defineConfig, type ViteUserConfig } from 'vitest/config';

/** Packages meet each other's sources in tests, not what was last built. */
const conditions = ['@zhenggai/source', 'import', 'module', 'node', 'default'];

/** Against hanging only: how long a property may take is its own affair, by night and on a busy machine too. */
const testTimeout = process.env.ZHENGGAI_NIGHTLY === '1' ? 1_200_000 : 60_000;

const setupFiles = [new URL('./properties.setup.ts', import.meta.url).pathname];

/** The tests of one package: those beside its code and those in its `test` folder. */
export function suite(test: ViteUserConfig['test'] = {}): ViteUserConfig {
  return defineConfig({
    resolve: { conditions },
    ssr: { resolve: { conditions } },
    test: { include: ['src/**/*.test.ts', 'test/**/*.test.ts'], testTimeout, setupFiles, ...test },
  });
}
