// `pnpm zhenggai …`: brings the build of the command up to date and runs it. Standard output belongs to the command
// alone; the build is heard only when it fails.
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');

buildCommand();
const [, , ...args] = process.argv;
const { status, signal } = spawnSync(process.execPath, [path.join(root, 'apps/cli/dist/main.js'), ...args], {
  stdio: 'inherit',
  cwd: process.env.INIT_CWD ?? process.cwd(),
});
if (signal !== null) process.kill(process.pid, signal);
process.exitCode = status ?? 1;

function buildCommand(): void {
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
