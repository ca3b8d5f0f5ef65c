import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus, release, totalmem, type } from 'node:os';

/** Where and with what was measured. */
export interface Machine {
  readonly day: string;
  readonly system: string;
  readonly node: string;
  readonly libraries: readonly string[];
}

export function thisMachine(libraries: readonly string[]): Machine {
  const processors = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return {
    day: new Date().toISOString().slice(0, 10),
    system: `${type()} ${release()}, ${processors.length} × ${processors[0]?.model.trim() ?? 'unknown'}, ${memory} GiB`,
    node: process.version,
    libraries: [...new Set(libraries)].sort().map((name) => `${name} ${versionOf(name)}`),
  };
}

export function machineText({ day, system, node, libraries }: Machine): string {
  return `Measured on ${day}: Node ${node}, ${libraries.join(', ')}; ${system}.`;
}

/** Some packages do not export their package.json: it is looked for above their main file. */
function versionOf(name: string): string {
  const main = createRequire(import.meta.url).resolve(name);
  const folder = main.slice(0, main.lastIndexOf(`/node_modules/${name}/`) + `/node_modules/${name}/`.length);
  return (JSON.parse(readFileSync(`${folder}package.json`, 'utf8')) as { version: string }).version;
}
