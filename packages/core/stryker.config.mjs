import { fileURLToPath } from 'node:url';

/** `pnpm mutation`: which changes to the code that dates rest on would no test notice? Numbers: docs/quality.md. */
export default {
  mutate: [
    'src/{calendar,deadline}/**/*.ts',
    '!src/**/*.test.ts',
    '!src/**/generated/**',
    '!src/**/index.ts',
  ],
  // By its file: pnpm shows stryker no neighbours.
  plugins: [fileURLToPath(import.meta.resolve('@stryker-mutator/vitest-runner'))],
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutation.config.ts', related: false },
  // As deep below the root as this package, so that the configuration shared by all packages is found from there.
  tempDirName: '../../.stryker-tmp',
  // There its paths hold as they stand: nothing to rewrite.
  tsconfigFile: 'none',
  incremental: true,
  incrementalFile: 'reports/mutation/incremental.json',
  reporters: ['clear-text', 'json', 'progress-append-only'],
  clearTextReporter: { logTests: false, reportTests: false },
  thresholds: { high: 95, low: 90, break: 90 },
  concurrency: 1,
  ignoreStatic: false,
  allowConsoleColors: false,
};
