// `pnpm demo`: the whole job on a sample workbook, by the built command; writes into `demo-out/`.
import { runDemo } from '../apps/cli/demo/runDemo.ts';
import { buildCommand, commandFile, root } from './buildCommand.ts';

buildCommand();
process.exitCode = runDemo({ root, commandFile }) ? 0 : 1;
