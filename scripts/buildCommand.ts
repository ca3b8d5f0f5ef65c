import { spawnSync } from 'node:child_process';
import path from 'node:path';

/** The checkout. */
export const root = path.resolve(import.meta.dirname, '..');

/** The built command, to be run with `process.execPath`. */
export const commandFile = path.join(root, 'apps/cli/dist/main.js');

/** Brings the build of the command up to date. Silent, unless it fails: then it says why on standard error and ends. */
export function buildCommand(): void {
  const turbo = path.join(root, 'node_modules/turbo/bin/turbo');
  const build = spawnSync(
    process.execPath,
    [turbo, 'run', 'build', '--filter=zhenggai', '--output-logs=errors-only'],
    {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1' },
    },
  );
  if (build.status === 0) return;
  process.stderr.write(build.stdout ?? '');
  process.stderr.write(build.stderr ?? String(build.error));
  process.exit(build.status ?? 1);
}
