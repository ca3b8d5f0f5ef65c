import { defineConfig, type ViteUserConfig } from 'vitest/config';

/**
 * Packages meet each other's sources in tests, not what was last built. Without `import`: Vite adds it where it is due, and
 * Node, which is told these too, would take it for `require` as well and give CommonJS libraries ES modules.
 */
const conditions = ['@zhenggai/source', 'module', 'node'];

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
