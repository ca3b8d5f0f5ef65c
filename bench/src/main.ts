// `pnpm bench [NAME…] [--quick]`: measures the figures, prints them as a table; all of them in full also write
// `docs/benchmarks.md`. Progress goes to standard error.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Figure } from './Figure.ts';
import { figures } from './figures.ts';
import { thisMachine } from './print/machine.ts';
import { lineOf } from './print/numbers.ts';
import { type Outcome, page } from './print/page.ts';
import { aligned, table } from './print/table.ts';

const { values, positionals } = parseArgs({
  options: { quick: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const unknown = positionals.filter((name) => !figures.some((figure) => figure.name === name));
if (unknown.length > 0) {
  const known = figures.map((figure) => figure.name).join(', ');
  console.error(`no such figure: ${unknown.join(', ')}; there are ${known}`);
  process.exit(2);
}
const wanted = figures.filter(({ name }) => positionals.length === 0 || positionals.includes(name));

async function measure(figure: Figure): Promise<Outcome> {
  const folder = await mkdtemp(path.join(tmpdir(), 'zhenggai-bench-'));
  const say = (progress: string) => process.stderr.write(`${figure.name} ${progress}\n`);
  try {
    const setting = { folder, share: values.quick ? 0.2 : 1, say };
    const measured = await figure.measure(setting);
    return { figure, measured, tables: (await figure.tables?.(setting)) ?? [] };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const outcomes: Outcome[] = [];
// One after the other: two at once would measure each other.
for (const figure of wanted) outcomes.push(await measure(figure));

console.log(
  table(outcomes.flatMap(({ figure, measured }) => measured.map((one) => lineOf(figure.name, one)))),
);
for (const { title, columns, rows } of outcomes.flatMap(({ tables }) => tables))
  console.log(`\n${title}\n${aligned([columns, ...rows])}`);
if (wanted.length === figures.length && !values.quick) {
  const file = path.resolve(import.meta.dirname, '../../docs/benchmarks.md');
  await writeFile(file, page(outcomes, thisMachine(figures.flatMap(({ libraries }) => libraries))));
  console.error(`written: ${path.relative(process.cwd(), file)}`);
}
