import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Figure } from '../Figure.ts';
import { inPairs } from '../measure/inPairs.ts';
import { timed } from '../measure/timed.ts';

const run = promisify(execFile);
const command = fileURLToPath(
  import.meta.resolve('zhenggai/package.json').replace('package.json', 'dist/main.js'),
);

export const starting: Figure = {
  name: 'starting',
  ours: '`zhenggai --version`, the built command, from start to end',
  bare: '`node -e 0`',
  why: 'the command is an ES module, and Node loads its module loader for it.',
  libraries: [],
  measure: async (setting) => {
    if (!existsSync(command)) throw new Error(`no built command at ${command}: run \`pnpm bench\``);
    const sides = {
      ours: () => timed(() => run(process.execPath, [command, '--version'])),
      bare: () => timed(() => run(process.execPath, ['-e', '0'])),
    };
    // The first start fills the compile cache, as it does on a user's machine.
    const times = await inPairs(sides, { pairs: 60, warmUps: 2, setting });
    return [{ what: 'time', unit: 'ms', aim: { atMost: 1.6 }, ...times }];
  },
};
