// `pnpm demo`: the whole job on a sample workbook, by the built command; writes into `demo-out/`.
import { buildCommand, commandFile, root } from './buildCommand.ts';

console.error('正在构建命令… Building the command…');
buildCommand();
// Not imported above: it uses what is built here, and in a fresh clone nothing is built yet.
const { runDemo } = await import('../apps/cli/demo/runDemo.ts');
process.exitCode = runDemo({ root, commandFile }) ? 0 : 1;
