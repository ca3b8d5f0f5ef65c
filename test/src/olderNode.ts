import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { run } from './run.ts';

/** The machine's own Node where it is older than the one the project brings along: libraries must run on it too. */
export async function olderNode(): Promise<
  { readonly command: string; readonly version: string } | undefined
> {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  for (const folder of folders.filter((one) => !one.includes('node_modules'))) {
    const command = path.join(folder, process.platform === 'win32' ? 'node.exe' : 'node');
    if (!isExecutable(command)) continue;
    const { stdout } = await run(command, ['--version'], { cwd: folder });
    const version = stdout.trim().replace(/^v/, '');
    if (Number.parseInt(version, 10) < Number.parseInt(process.versions.node, 10))
      return { command, version };
  }
  return undefined;
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
