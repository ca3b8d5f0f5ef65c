import { execFile } from 'node:child_process';
import path from 'node:path';

/** The checkout these tests belong to. */
export const root = path.resolve(import.meta.dirname, '../..');

export interface Outcome {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program to its end, without a shell and without what pnpm tells its own children about itself. */
export function run(
  command: string,
  args: readonly string[],
  { cwd, env = {} }: { readonly cwd: string; readonly env?: Readonly<Record<string, string>> },
): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = execFile(
      command,
      args,
      { cwd, env: { ...plainSurroundings(), ...env }, maxBuffer: 64 * 2 ** 20 },
      (error, stdout, stderr) => {
        const status = error === null ? 0 : typeof error.code === 'number' ? error.code : 1;
        resolve({ status, stdout, stderr: stderr === '' && error !== null ? String(error) : stderr });
      },
    );
    child.stdin?.end();
  });
}

/** The environment without what pnpm and the tests' runner tell their own children about themselves. */
export function plainSurroundings(): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(npm_|pnpm_|turbo_|vitest|node_env)/i.test(name),
  );
  return { ...Object.fromEntries(inherited), NO_COLOR: '1' };
}

/** As {@link run}, but a failure throws with everything that was printed. */
export async function mustRun(...call: Parameters<typeof run>): Promise<string> {
  const { status, stdout, stderr } = await run(...call);
  if (status !== 0)
    throw new Error(`${call[0]} ${call[1].join(' ')} ended with ${status}\n${stdout}\n${stderr}`);
  return stdout;
}

/** pnpm as the README calls it; the one that started these tests where there is one. */
export const pnpm: readonly [string, ...string[]] = /pnpm/.test(process.env.npm_execpath ?? '')
  ? (['pnpm'] as const)
  : (['npx', '-y', 'pnpm@12'] as const);
