import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';

export const run = promisify(execFile);

/** Where a program of this name stands on the path, if it does. */
export function programOnPath(name: string): string | undefined {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((file) => existsSync(file));
}

/** Converts all files in one start of LibreOffice, with a profile of its own in the same folder. */
export async function convert(
  folder: string,
  files: readonly string[],
  to: 'pdf' | 'xlsx' | 'txt:Text (encoded):UTF8',
): Promise<void> {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const soffice = programOnPath('soffice') ?? 'soffice';
  await run(soffice, [profile, '--headless', '--convert-to', to, '--outdir', folder, ...files]);
}
