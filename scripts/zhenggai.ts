// `pnpm zhenggai …`: brings the build of the command up to date and runs it. Standard output belongs to the command
// alone; the build is heard only when it fails.
import { spawnSync } from 'node:child_process';
import { buildCommand, commandFile } from './buildCommand.ts';

buildCommand();
const { status, signal } = spawnSync(process.execPath, [commandFile, ...process.argv.slice(2)], {
  stdio: 'inherit',
  cwd: process.env.INIT_CWD ?? process.cwd(),
});
if (signal !== null) process.kill(process.pid, signal);
process.exitCode = status ?? 1;
